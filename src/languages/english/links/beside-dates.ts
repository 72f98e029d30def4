import { wordSet } from '../../word-set.ts';

/** What dates and spans of time are made of besides: "two days later", "on 4 May". */
export const besideDates = wordSet(`
on in dated last of the a an , two three four five six seven few days weeks months years hours minutes
day week month year hour later earlier before after same next that
`);
