import type { WordList } from '../../word-list.ts';
import { wordSet } from '../../word-set.ts';

const DENY = 'deny denies denied denying dispute disputes disputed disputing';

/** "X | denied | that it was “…”". */
export const denyingVerbs = wordSet(`${DENY} disavowed disowned`);

/** "denied | saying", "without | calling", "stopped short of | calling". */
export const denyingGerund = wordSet(`${DENY} without not never avoided avoids avoid instead than`);

/** "refused to | call". */
export const refusingInfinitive = wordSet(`
refuse refuses refused refusing decline declines declined declining failed unwilling reluctant yet
`);

/** "had never | used | the phrase". */
export const usingWords: WordList = 'use used utter uttered spoke spoken say said write written';
