import { wordSet } from '../../word-set.ts';

/** What is yet to come where "will" follows: "until X says", "as soon as X says", "in case X says". */
export const awaitingWords = wordSet('until till once when whether provided soon case whenever');

const PARTING = 'and but when while who which because since after before';

/** They part a subject from the verb of another clause: "Nobody came, | and | X said". */
export const partingClauses = wordSet(`${PARTING} as`);

/** What parts the participle from what is done: another clause begins there. */
export const partingParticiples = wordSet(`${PARTING} or that if as-yet`);
