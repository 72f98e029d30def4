import type { WordEndings } from '../lists/word-endings.ts';

/** Also what is taken for a word in Latin letters whose language nobody knows. */
export const endings: WordEndings = { behind: 's es', turns: { last: 'y', into: 'ies' } };
