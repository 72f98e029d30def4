/**
 * Letters that words of one stem have in common: "diplomats" and "diplomatic". By judgement; which
 * quotes are shown is trained on it, so that who changes it trains again.
 */
const STEM = 6;

/** A word in small letters, cut to its stem. */
export function stemOf(lower: string): string {
  return lower.slice(0, STEM);
}

/** The same without the mark of an owner: "Osk’s" and "Osk" agree. */
export function ownersStemOf(word: string): string {
  const lower = word.toLowerCase();
  // of a longer word the ending is cut off anyway
  return stemOf(lower.length < STEM + 2 ? lower.replace(/['’]s$/u, '') : lower);
}

/** Letters of a noun without its ending. Set by hand; not tuned. */
const NOUN = 7;

/** What "decision" and "decisions" have in common. */
export function nounStemOf(lower: string): string {
  return lower
    .replace(/['’]s$/, '')
    .replace(/(?:ies|es|s|y)$/, '')
    .slice(0, NOUN);
}
