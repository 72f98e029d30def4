import { either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { isAnybody } from './scraps.ts';

/** So many quotes of somebody who is named need none of nobody. These are set by hand; not tuned. */
const ENOUGH = 3;
/** Quotes of nobody that are shown at most. */
const MOST = 2;
/** Characters around a quote in which a verb lets somebody say it. */
const NEAR = 120;
const SAYING = either(
  oneOf('said says saying told tells wrote writes asked asks added adds replied tweeted posted'),
  oneOf(
    'read reads according stated states testified shouted yelled chanted called quoted recalled',
  ),
  oneOf('explained continued insisted warned argued noted announced declared concluded responded'),
  oneOf('answered admitted claimed heard'),
);
/** "“…,” Lee | recalled". */
const SPOKEN = regex.iu`\b${SAYING}\b`;

/**
 * Leaves out quotes that nobody is named for: where enough are signed, and where nothing around
 * them says that somebody speaks (a blog's own pull quotes, passages that it quotes at length).
 */
export function withoutUnsigned(quotes: readonly Quote[], reading: Reading): Quote[] {
  const signed = quotes.filter(({ speaker }) => speaker !== null).length;
  const told = topOf(reading);
  const known = quotes.filter((quote) => quote.speaker !== null && !isUnknown(quote, told)).length;
  let left = signed >= ENOUGH ? 0 : MOST;
  return quotes.filter((quote) => {
    if (quote.speaker !== null) return known < KNOWN || !isUnknown(quote, told);
    if (left === 0 || !isSpoken(quote, reading)) return false;
    left -= 1;
    return true;
  });
}

/** So many quotes of those whom a reader knows need none of "those advisers" or a bare "Graham". */
const KNOWN = 2;

/** Whom no reader of the quote alone can know: anybody, or a surname without a role that nothing above tells of. */
function isUnknown(quote: Quote, told: string): boolean {
  if (isAnybody(quote)) return true;
  const { name = null, role, organisation } = quote.speaker ?? {};
  if (name === null || (role ?? organisation ?? null) !== null) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !told.includes(name);
}

/** Paragraphs from which a summary is mostly taken. */
const TOP = 3;

function topOf({ title, paragraphs }: Reading): string {
  return [title ?? '', ...paragraphs.slice(0, TOP).map(({ text }) => text)].join('\n');
}

function isSpoken({ places }: Quote, { paragraphs, language }: Reading): boolean {
  if (languageOfTag(language) !== 'en') return true;
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  const text = paragraphs[first.paragraph]?.text ?? '';
  const before = text.slice(Math.max(0, first.start - NEAR), first.start);
  const behind = (paragraphs[last.paragraph]?.text ?? '').slice(last.end, last.end + NEAR);
  if (SPOKEN.test(before) || SPOKEN.test(behind)) return true;
  // “…” stands below the line that announces it
  const above = (paragraphs[first.paragraph - 1]?.text ?? '').trimEnd();
  return before.trim().length <= 1 && above.endsWith(':');
}
