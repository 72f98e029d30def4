import { languageOfTag } from '../../../languages/language-of.ts';

/**
 * Openings by which a quote leans on words before it: a connective ("Moreover,", "But, you know",
 * "That's why"), or a pronoun that means somebody or something named there. English; after
 * Zhang, Wan and Bansal 2023 ("Extractive is not Faithful", appendix F) and what speakers begin with.
 */
const CONNECTIVES = [
  'and|but|so|or|nor|yet|still|also|then|thus|hence|therefore|however|meanwhile|moreover|furthermore|besides|instead|otherwise|likewise',
  "nevertheless|nonetheless|similarly|consequently|because(?! [^.!?,]{5,160}, \\p{L})|which|who|that[’']s (?:why|how|when|what|where|because|not)|this is (?:why|how)|not only|not just",
  'as a result|in addition|in contrast|rather(?=,)|for (?:example|instance)|of course|at the same time|on the other hand|even so|after that|since then',
  'yes|no|yeah|well|exactly|absolutely|right|again|anyway|plus|another|too|likewise|either way|same|otherwise|until then|by then',
].join('|');
const PRONOUNS =
  'he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|here|there|both|neither|one of (?:them|those|these)';
const EDGE = String.raw`(?![\p{L}\p{N}-])`;
const OPENS = String.raw`^[\s"“”‘’'(\[…—–-]*`;

const CONNECTIVE = new RegExp(`${OPENS}(?:${CONNECTIVES})${EDGE}`, 'iu');
const PRONOUN = new RegExp(`${OPENS}(?:${PRONOUNS})${EDGE}`, 'iu');
/** "It is a shame to". */
const JUDGED =
  'shame|pity|pleasure|privilege|honou?r|joy|mistake|crime|matter|question|relief|tragedy|miracle|scandal|myth|fact|given|sign';
/** "It is important to", "There are", "This is a city that": nothing before is meant. */
const POINTS_AHEAD = new RegExp(
  String.raw`${OPENS}(?:(?:it|there)(?:[’']s| is| was| are| were| will be| has been|[’']ll be) (?:\p{L}+ly |very |so |not |no )*\p{L}+ (?:to|that|for|when|if|how)${EDGE}|it (?:took|takes|will take)${EDGE}|it(?:[’']s| is| was) (?:a|an) (?:${JUDGED}) (?:to|that|when|if)${EDGE}|there(?:[’']s| is| are| was| were| has| have| will)${EDGE}|those who${EDGE})`,
  'iu',
);

/**
 * How much a quote leans on what stands before it: 0 not at all, 1 by a pronoun, 2 by a connective.
 * Known of English only: elsewhere "So" and "No" open other sentences.
 */
export function leaning(text: string, language: string): 0 | 1 | 2 {
  if (languageOfTag(language) !== 'en') return 0;
  if (CONNECTIVE.test(text)) return 2;
  return PRONOUN.test(text) && !POINTS_AHEAD.test(text) ? 1 : 0;
}
