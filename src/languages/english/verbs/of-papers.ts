import { wordSet } from '../../word-set.ts';

/** What a letter does, and what nobody but it does: "a letter that | reads". */
export const verbsOfLetters = wordSet(`
reads read says said saying states stated stating reading warns warned warning argues argued urges urged
demands demanded concludes concluded begins began ends ended
`);

/** “…,” it | said: of a letter that was named before. */
export const verbsOfIt = wordSet(`
reads read says say said continues continued adds added ended ends concluded concludes went goes stated
states
`);

/** "The report | found | that X had “…”". */
export const verbsOfReports = wordSet(`
found finds concluded concludes shows showed reveals revealed detailed details paints painted casts
presents presented sums summed ranks rated rates deems deemed depicts
`);

/** "letters | threatening | to “…”". */
export const urgingOfLetters = wordSet(`
threatening urging warning telling demanding asking calling vowing promising
`);
