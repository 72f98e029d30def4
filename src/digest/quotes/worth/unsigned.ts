import { either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';

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
  let left = signed >= ENOUGH ? 0 : MOST;
  return quotes.filter((quote) => {
    if (quote.speaker !== null) return true;
    if (left === 0 || !isSpoken(quote, reading)) return false;
    left -= 1;
    return true;
  });
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
