import { wordSet } from '../../word-set.ts';

/** Given names of women and men alike: they say that a person is meant, not which gender. */
export const eitherNames = wordSet(`
kim taylor alex jordan chris pat sam robin leslie morgan casey jamie andrea nikita sasha jean dana tracy lee terry kelly kerry jackie
jessie dominique camille claude rené rene ashton avery bailey blair carey jody kendall kris marion quinn reese riley sandy sidney skyler
stacy sydney toni angel cameron hao wei min jun ming yan jing jin hyun ji-won ji-young hyun-jung mu yong gale peyton
`);
