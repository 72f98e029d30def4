import type { WordList } from '../../word-list.ts';

/** What passes on words for whose truth nobody stands: "amid reports that", "is accused of". */
export const hearsay: WordList = `
reports rumou?rs? rumou?red reportedly allegedly alleged alleges? alleging accus\\p{L}+ claims? claimed
claiming speculation speculated suspected suspicions? believed thought feared allegations? said_to
charged charges
`;

/** How it is denied. */
export const denials: WordList = `
denied denies deny denying dismissed dismisses rejected rejects refuted refutes rebutted disputed
disputes
`;

/** What was not so. */
export const untruths: WordList = `
false untrue wrong a_hoax unfounded a_false_alarm not_true mistaken inaccurate baseless
`;
