import { either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';

/** A partial quote of fewer words is a scrap. These are set by hand on digests read one by one. */
const WORDS = 4;
/** So many better quotes make a digest that needs no scrap. */
const ENOUGH = 3;

/** Scripts without blanks, and how few of their characters make a scrap: set by hand; not tuned. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const CHARACTERS = 8;

/** "sensitive", "a mess": a word or two of somebody's. Numbers are no words. */
export function isScrap({ kind, text }: Quote): boolean {
  if (kind !== 'partial') return isTitle(text) || isFigure(text);
  if (UNSPACED.test(text)) return text.length < CHARACTERS;
  return wordsOf(text).length < WORDS;
}

/** “35 degrees”: a number and what it counts, without an end. */
function isFigure(text: string): boolean {
  if (!/^[^\p{L}\p{N}]*\p{N}/u.test(text) || /[,.!?…]$/u.test(text)) return false;
  return wordsOf(text).length < WORDS - 1;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
}

/** “Queen & Slim”: words with capitals and without an end are no speech, whatever they look like. */
function isTitle(text: string): boolean {
  if (/[,.!?…—–-]["”’']?$/u.test(text)) return false;
  const words = wordsOf(text);
  return words.length >= 2 && words.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

const ANY_PEOPLE = either(
  oneOf('some others many most several people everybody everyone somebody someone anyone another'),
  oneOf(
    'one two three critics users those they a_person the_public the_court the_jury the_inquest',
  ),
);
/** Somebody whom only the sentence before could tell: "the woman". */
const SOMEBODY = oneOf(
  'man woman person boy girl source official speaker witness user caller member other pair couple two',
);
/** Who speaks for somebody: "the spokesman", "her publicist" of whom? */
const VOICES = oneOf('spokes(?:wo)?man spokesperson publicist rep lawyer attorney agent solicitor');
/** Nobody in particular: "people", "some", "others", "those advisers", "the woman". */
const ANYBODY = either(
  String.raw`^${ANY_PEOPLE}(?: (?:people|others|of them|said))?$`,
  String.raw`^(?:(?:one|two|some|many|most) of )?(?:those|these)\b`,
  String.raw`^the (?:${SOMEBODY})s?$`,
  String.raw`^(?:the|his|her|its|their) (?:${VOICES})s?$`,
);
const IS_ANYBODY = regex.iu`${ANYBODY}`;

/** "Another", "one of them", "a third", "others": words that stand for no noun. */
const BARE = either(
  oneOf('another one two three four some many most several others both all any none each few'),
  oneOf('the_others the_other a_few a_second a_third a_fourth many_others some_others one_more'),
  oneOf('everyone everybody someone somebody anyone anybody no_one nobody people some_people'),
);
const IS_BARE = regex.iu`^${BARE}(?: (?:of them|others|more|else|said|wrote))?$`;

/** Whether a quote is shown by a word that names nobody and says nothing of who it is. */
export function isNobodys({ speaker }: Quote): boolean {
  if (speaker === null || speaker.organisation !== null) return false;
  return IS_BARE.test(speaker.name ?? speaker.role ?? '');
}

export function isAnybody({ speaker }: Quote): boolean {
  if (speaker === null) return false;
  const { name, role, organisation } = speaker;
  return IS_ANYBODY.test(name ?? role ?? organisation ?? '');
}

/**
 * The scraps that are shown beside `better` quotes: none, but for the only words of a body
 * (a government, a ministry) that is heard nowhere else, while there is not enough. Where nothing
 * is better at all, those of two or three words that somebody said and that close their clause.
 */
export function scrapsWorthShowing(
  scraps: readonly Quote[],
  better: readonly Quote[],
  reading: Reading,
): Quote[] {
  if (better.length >= ENOUGH) return [];
  const heard = new Set(better.map(keyOf));
  const said = Map.groupBy(scraps, keyOf);
  const told = new Set<string>();
  const shown: Quote[] = [];
  for (const scrap of scraps) {
    const { speaker, text } = scrap;
    const isTold = told.has(bare(text));
    if (speaker === null || isAnybody(scrap) || isTold || !closesClause(scrap, reading)) continue;
    const key = keyOf(scrap);
    const isOnly = isPiece(scrap) && !heard.has(key) && said.get(key)?.length === 1;
    const isBest = scrap.kind === 'partial' && better.length === 0 && /\s/u.test(text.trim());
    if (!(isOfBody(scrap) ? isOnly : isBest)) continue;
    shown.push(scrap);
    told.add(bare(text));
  }
  return shown;
}

/** “sensitive”, “future political contacts”: the term of a body, not its name for something. */
export function isTermOfBody(quote: Quote): boolean {
  return isScrap(quote) && isPiece(quote) && isOfBody(quote);
}

function isPiece({ kind, text }: Quote): boolean {
  return kind === 'partial' && /^\p{Ll}/u.test(text);
}

/** Whether "the Kremlin", "the Russian foreign ministry" says it, and no person. */
function isOfBody({ speaker }: Quote): boolean {
  const body = speaker?.role === null ? (speaker.name ?? speaker.organisation ?? '') : '';
  return /^the /iu.test(body);
}

export function keyOf({ speaker }: Quote): string {
  return speaker?.name ?? speaker?.role ?? speaker?.organisation ?? '';
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/(?<![\p{P}\s])[\p{P}\s]+$/gu, '');
}

/** "deemed “sensitive.”", not "a “sensitive” field": nothing of the sentence leans on the words. */
function closesClause({ places, text }: Quote, { paragraphs }: Reading): boolean {
  if (/[.,;!?]$/u.test(text)) return true;
  const last = places.at(-1);
  const behind = (paragraphs[last?.paragraph ?? -1]?.text ?? '').slice(
    last?.end,
    (last?.end ?? 0) + MARKS_BEHIND,
  );
  return /^["”“»'’]*(?:[.,;:!?)—–]|$)/u.test(behind);
}

/** Characters behind words that may be marks. A bound: more hardly stand there. */
const MARKS_BEHIND = 4;
