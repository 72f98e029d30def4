import { wordsOf } from '../group/words/words.ts';
import { rarityIn } from '../group/words/rarity.ts';

/** The telling terms of a piece of text, and how much each tells. */
export type TermSet = ReadonlyMap<string, number>;

/** Words below this are everywhere: "the", "after". Set by hand; not tuned. */
const TELLING = 1.5;

/** `numbers`: whose words for numbers are read as such. */
export function termSetOf(text: string, language: string, numbers = 'en'): TermSet {
  const rarity = rarityIn(language);
  const terms = new Map<string, number>();
  for (const { term } of wordsOf(text, numbers)) {
    const worth = rarity(term);
    if (worth >= TELLING) terms.set(term, worth);
  }
  return terms;
}

/** How much of what `part` tells `whole` tells as well, 0 to 1. */
export function shareIn(part: TermSet, whole: TermSet): number {
  let shared = 0;
  let all = 0;
  for (const [term, worth] of part) {
    all += worth;
    if (whole.has(term)) shared += worth;
  }
  return all === 0 ? 0 : shared / all;
}

/** How much of the one that tells less the other tells as well: 1 where it repeats it. */
export function sameness(a: TermSet, b: TermSet): number {
  return Math.max(shareIn(a, b), shareIn(b, a));
}
