import { LANGUAGES } from '../../../languages/languages.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Counted } from '../../../languages/lists/story-words.ts';
import { countedAs } from './counted-as.ts';

const wordsOf = (list: 'negations' | 'counts' | 'opposites'): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap(({ stories }) => [...wordSet(stories?.[list])]));

/**
 * Words that turn a sentence round, or count: one of them more, less or other is news, however
 * like it is to the word before ("million", "billion"; "three", "there"). Folded, of all languages.
 */
const NEGATIONS = wordsOf('negations');
const COUNTS = wordsOf('counts');
const OPPOSITES = wordsOf('opposites');

/** Whether a word by its key says "not". */
function isNegation(key: string): boolean {
  return NEGATIONS.has(key);
}

/** "one", "ein" and "un" are articles as well. */
const NO_COUNTS = new Set(['one', 'ein', 'null', 'mil', 'mille']);

/** Whether a word by its key counts or says "not", so that it is news where it comes or goes. */
export function tells(key: string): boolean {
  return isNegation(key) || (COUNTS.has(key) && !NO_COUNTS.has(key));
}

/** What became of people: of two of them one is news. */
const FATES: ReadonlySet<Counted | null> = new Set<Counted>(['dead', 'hurt', 'missing', 'held']);

/** Whether a word came for its opposite: "rose" and "fell", "injured" and "killed". */
export function areOpposite(old: string, now: string): boolean {
  if (OPPOSITES.has(old) && OPPOSITES.has(now)) return true;
  const [before, after] = [countedAs(old), countedAs(now)];
  return before !== after && FATES.has(before) && FATES.has(after);
}

/** Whether another word in its place changes what is said, even if it looks the same. */
export function turns(key: string): boolean {
  return NEGATIONS.has(key) || COUNTS.has(key) || OPPOSITES.has(key);
}
