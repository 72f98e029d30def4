import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import { behindIfThis, behindIThinkIt } from '../../../languages/english/verbs/helping-verbs.ts';

/** "Yes,", "Well, I think". */
const YES = anyOf('yes no yeah well exactly absolutely right again plus too');
const BEHIND_WELL = anyOf(
  'i you we he she it they there that this what if the no yes look obviously first my let',
);
/** "Of course we did": what, is told before. Not: "Of course Holm will stay". */
const MEANT_BEFORE = anyOf('i you we he she it they that this there not');
/** "In that case,". */
const ABOUT = anyOf(
  'in under with despite because_of for given beyond apart_from aside_from based_on to',
);
/**
 * Openings by which a quote leans on words before it: a connective ("Moreover,", "But, you know",
 * "That's why"), or a pronoun that means somebody or something named there. English; after
 * Zhang, Wan and Bansal 2023 ("Extractive is not Faithful", appendix F) and what speakers begin with.
 */
const CONNECTIVES = [
  String.raw`and|but|so(?! (?:much|many|few|little|far|called)(?![\p{L}]))|or|nor|yet`,
  oneOf('still also then thus hence therefore however meanwhile moreover furthermore besides'),
  oneOf('instead otherwise likewise nevertheless nonetheless similarly consequently'),
  String.raw`because(?! [^.!?,]{5,160}, \p{L})|(?:which|who)(?![^.!?]{0,200}\?)`,
  "that[’']s (?:why|how|when|what|where|because|not)|this is (?:why|how)",
  'not only|not just|as a result|in addition|in contrast|rather(?=,)',
  'for (?:example|instance|starters)|at the same time|on the other hand',
  `of course(?=[,.…]| ${MEANT_BEFORE}(?![\\p{L}]))`,
  'even so|after that|since then',
  String.raw`${YES}(?=\s*(?:[,.!?…—–-]|$))|(?:oh )?well(?= ${BEHIND_WELL}(?![\p{L}]))`,
  'anyway|another|either way|same|until then|by then',
  'second(?=,)|secondly|third(?=,)|thirdly|finally(?=,)|lastly|next(?=,)',
  'on top of (?:that|this|it)|in other words',
  '(?:now,? )?(?:having|that)(?: having been| being)? said',
  '(?:as|like) (?:i|we) (?:said|told|say|mentioned)',
  String.raw`${ABOUT} (?:that|those|these)(?: \p{L}+)?(?=,)`,
  'if so|if not|in short|on the contrary|quite the (?:opposite|contrary)',
  'by contrast|by comparison',
  'not (?:us|me|him|her|them)(?!\\p{L})|not at all|not really|not necessarily|not (?:yet|anymore|this time)(?=[.,!])',
  'sure(?=[,.])|maybe(?: so)?(?=[.,])|perhaps(?: so)?(?=[.,])|certainly(?=[.,])',
  'true(?=[.,])|indeed|correct(?=[.,])|in fact|either(?=,)|definitely(?=[.,])',
  'agreed(?=[.,])',
].join('|');
const PRONOUNS = [
  oneOf('he she it they his her hers its their theirs him them this that these those such here'),
  'there|both|neither|one of (?:them|those|these)',
  `${anyOf('all none most some many half part each any')} of (?:them|those|these|this|that|it)`,
  String.raw`the (?:other|latter|former|second|third|same|next) \p{L}+|as for`,
].join('|');
const EDGE = String.raw`(?![\p{L}\p{N}-])`;
const OPENS = String.raw`^[\s"“”‘’'(\[…—–-]*`;

/** "Moreover, …". */
const CONNECTIVE = regex.iu`${OPENS}(?:(?:uh|um|er|ah),? )?(?:${CONNECTIVES})${EDGE}`;
/** "They …", "Half of them …". */
const PRONOUN = regex.iu`${OPENS}(?:${PRONOUNS})${EDGE}`;
const JUDGED = anyOf(
  'shame pity pleasure privilege honou?r joy mistake crime matter question relief tragedy miracle scandal myth fact given sign',
);
/** "It is very important to", "There were reasons for". */
const IT_IS_SO = "(?:it|there)(?:[’']s| is| was| are| were| will be| has been|[’']ll be)";
const IMPORTANT = String.raw`(?:\p{L}+ly |very |so |not |no )*\p{L}+`;
/** "It was meant to be spring": something that was told of before. */
const MEANT_TO = `(?!${anyOf('going about supposed meant intended designed scheduled due bound set')} to\\b)`;
const IMPORTANT_TO = `${IT_IS_SO} ${MEANT_TO}${IMPORTANT} (?:to|that|for|when|if|how)`;
const IT_TOOK = 'it (?:took|takes|will take)';
/** "It is a shame to". */
const A_SHAME_TO = `it(?:[’']s| is| was) (?:a|an) ${JUDGED} (?:to|that|when|if)`;
const THERE_IS = "there(?:[’']s| is| are| was| were| has| have| will)";
/** "It is important to", "There are", "Those who": nothing before is meant. */
const POINTS_AHEAD = regex.iu`${OPENS}(?:${IMPORTANT_TO}${EDGE}|${IT_TOOK}${EDGE}|${A_SHAME_TO}${EDGE}|${THERE_IS}${EDGE}|those who${EDGE})`;

/** “I wonder if he can”, “surprised that she didn’t”: somebody whom nothing in the sentence names. */
const SOMEBODY = /(?<![\p{L}\p{N}’'])(?:he|she|him|hers?|his)(?![\p{L}\p{N}])/u;
const CAPITAL_WITHIN = String.raw`(?<=[\p{L}\p{N},;’'] )(?!I\b)\p{Lu}`;
const PERSONS = either(
  oneOf('(?:wo)?m[ae]n boy girl child kid son daughter father mother mom dad brother sister wife'),
  oneOf('husband friend person someone somebody anyone anybody everyone nobody guy lady'),
  oneOf('president minister mayor judge officer driver student teacher doctor coach player who'),
);
/** A name, or a noun for a person, before the pronoun. */
const NAMED = regex.u`${CAPITAL_WITHIN}|\b${PERSONS}\b`;
/** “I’m not going to vote for it.”, “We need to translate that.” */
const LEFT_OPEN = /^[^.!?…]{0,60} (?:it|that|them|him|her|so|this)[.!?…]*$/u;

const BESIDE = anyOf('with of about on for at like by from');
const NO_NOUN = anyOf('of in who which the i we you he she they it');
/** “I disagree with that view”, “We have heard about those plans before”. */
const POINTED_AT = regex.u`^[^.!?…]{0,60} ${BESIDE} (?:that|those) (?!${NO_NOUN}(?![\p{L}]))\p{Ll}{3,}`;

/** “If all of this is a pattern”, “I think you can see who was behind this”, “I think it would be”. */
const THESE = '(?:this|that|these|those)';
const DOES = anyOf(behindIfThis);
/** “When this happens”, “If all of this,”. */
const IF = anyOf('if when because once unless while since until');
const IF_THIS = String.raw`${IF}(?: (?:all|any|some|half|most) of)? ${THESE}(?: ${DOES}(?!\p{L})|,)`;
const THINKING = anyOf(
  'think thought believe believed feel felt hope hoped guess know knew say said find found mean meant',
);
const HEDGED = String.raw`(?:do(?:n['’]t| not) )?(?:just |really |also |still )?`;
const IS_IN_FULL = anyOf(behindIThinkIt);
const IS = `(?:['’](?:s|re|ll|d|ve)| ${IS_IN_FULL})`;
/** “I don’t think that they are”. */
const I_THINK_IT_IS = String.raw`(?:what )?(?:i|we) ${HEDGED}${THINKING} (?:that )?(?:it|this|that|they|these|those)${IS}(?!\p{L})`;
const POINTING_CLAUSE = regex.iu`${OPENS}(?:${IF_THIS}|${I_THINK_IT_IS})`;
const IT_IS = either(
  "['’](?:s|ll|d)",
  ' (?:is|was|will be|would be|has been|could be|should be|may be|might be)',
);
const BEHIND_IT = anyOf('to that for when if how who of');
/** “it would be wrong to leave”: what it means comes behind. */
const MEANT_BEHIND = regex.iu`^[^.!?…]{0,160}(?<!\p{L})(?:it|this|that)${IT_IS}(?: \p{L}+){1,4} ${BEHIND_IT}(?!\p{L})`;
const UP_TO = anyOf('behind about for of with on to like from by do did doing');
/** “you can see who was behind this,”, “the answer to that”: with no noun that it could mean. */
const ENDS_POINTING = regex.iu`^[^.!?…]{0,90} ${UP_TO} ${THESE}[,.!?…]*$`;

function isAirborne(text: string): boolean {
  const [sentence = ''] = /^[^.!?…]{0,300}[.!?…]?/u.exec(text) ?? [];
  const pronoun = SOMEBODY.exec(sentence);
  if (pronoun !== null && !NAMED.test(sentence.slice(0, pronoun.index))) return true;
  if (POINTING_CLAUSE.test(sentence) && !MEANT_BEHIND.test(sentence)) return true;
  if (ENDS_POINTING.test(sentence)) return true;
  return (LEFT_OPEN.test(sentence) || POINTED_AT.test(sentence)) && !NAMED.test(sentence);
}

/**
 * How much a quote leans on what stands before it: 0 not at all, 1 by a pronoun (that opens it,
 * or that means somebody or something whom its first sentence does not name), 2 by a connective.
 * Known of English only: elsewhere "So" and "No" open other sentences.
 */
export function leaning(text: string, language: string): Degree {
  if (languageOfTag(language) !== 'en') return 0;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const degree = degreeOf(text);
  remembered.set(text, degree);
  return degree;
}

type Degree = 0 | 1 | 2;

/** Many rules ask about each quote of an article. A bound on memory. */
const REMEMBERED = 64;
const remembered = new Map<string, Degree>();

function degreeOf(text: string): Degree {
  if (CONNECTIVE.test(text)) return 2;
  if (PRONOUN.test(text)) return POINTS_AHEAD.test(text) ? 0 : 1;
  return isAirborne(text) ? 1 : 0;
}
