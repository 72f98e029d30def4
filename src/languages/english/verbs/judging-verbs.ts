import type { WordList } from '../../word-list.ts';
import { wordSet } from '../../word-set.ts';

/** No verbs of speech by themselves, but a quotation behind them is what their subject said. */
export const judgingVerbs = wordSet(`
called calls described describes dubbed dubs labelled labeled labels branded brands dismissed dismisses condemned condemns
denounced denounces hailed hails slammed slams criticised criticized criticises criticizes
`);

/** What one does to somebody else: "mocked his speech" is of no speech of the subject's own. */
export const verbsOfOthers: WordList = `
called calls calling slammed slams blasted blasts attacked attacks criticised criticized criticises
criticizes mocked mocks ridiculed praised praises hailed hails questioned questions questioning
dismissed dismisses condemned condemns denounced denounces endorsed endorses backed backs supported
supports opposed opposes accepted accepts rejected rejects joined joins thanked thanks congratulated
welcomed welcomes met meets meeting beat beats defeated accused accuses asked asks urged urges
echoed echoes succeeded replaced replaces responded responds reacted weighed replied answered
interviewed arrested charged told tells
`;

/** "a court | found | her conduct “…”". */
export const rulingVerbs = wordSet(`
found deemed ruled judged declared pronounced considered deems considers rated graded
`);
