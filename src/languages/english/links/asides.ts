import { wordSet } from '../../word-set.ts';

/** "X, | in a letter to Y, wrote", "X, | asked by Y about it, said". */
export const openingAsides = wordSet(`
in at on during asked pressed quizzed questioned reached contacted interviewed speaking writing
addressing responding replying appearing testifying meeting visiting flanked accompanied joined
`);
