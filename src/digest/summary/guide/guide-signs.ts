import { weightyAdjectives } from '../../../languages/english/summary/preambles.ts';
import {
  advising,
  allowing,
  blaming,
  instructing,
  notNames,
  praising,
  summingUp,
} from '../../../languages/english/summary/verdict-words.ts';
import { irregularPasts } from '../../../languages/english/verbs/verb-forms.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';

const HOW_DEFINED = anyOf('basically essentially simply generally typically usually often');
const IS_A = String.raw`(?:is|are) (?:${HOW_DEFINED} )?(?:an?|the|one of|defined as|known as)\b`;
/** "A ladder (or steps) is a …", "Ladder refers to …" */
const DEFINES = regex.iu`^(?:[^\s,;:]+ ){1,7}?(?:\([^()]{1,40}\) )?(?:${IS_A}|refers? to|means? )`;
const FIRST_OF_ALL = either(
  String.raw`most|best|\p{L}+est`,
  'only|first|main|key|top|core|backbone|cornerstone|heart',
);
const IS_ONE_OF = String.raw`\b(?:is|are|was) (?:one of )?(?:the|my|our) (?:\p{L}+ )?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'.-]*`;
const IS_OR_DOES = anyOf(
  'is are has have was offers? provides? comes? makes? delivers? allows? remains? works? gives? combines? features? includes?',
);
const VERY = String.raw`(?:\p{L}+ly |more |so |very |the most |an? )?`;
const FOR_WHOM = either(
  'for (?:those|people|anyone|beginners?|small|large|families|students|most|users|teams|businesses)',
  String.raw`for \p{L}+ who|if you(?:[’']re| are| want| need| have| prefer)`,
);

const IS_NOT = String.raw`\b(?:isn[’']t|is not|are not|aren[’']t|not) ${anyOf('just only simply about an? the')}\b`;
const BUT = String.raw`(?:; |— ?|–|, but |\bit[’']s\b)`;
const NOT_BUT = regex.iu`${IS_NOT}.{3,120}${BUT}|\brather than\b`;
const THEREFORE = regex.iu`^(?:${anyOf("that[’']s_why this_is_why that_is_why so therefore thus as_a_result in_other_words in_the_end this_means")})\b`;
const TELLS_ONE = regex.iu`\b${anyOf('first second third next last final')} (?:step|thing|tip|option|type|way|one|stage|part)\b`;
const I_DID = regex.u`\bI (?:\p{L}+ly )?(?:\p{L}{3,}ed|${oneOf(irregularPasts)})\b`;
const LABELLED = /^[^:.!?“"]{3,40}: /u;
const FINDS = regex.iu`\b${anyOf('found showed shows concluded conclusions results study survey research data according_to significant significantly')}\b`;
const WE_RECOMMEND = String.raw`\b(?:I|we)(?:[’']d)? (?:\p{L}+ )?recommend`;
const OUR_PICK = String.raw`\b(?:my|our) (?:\p{L}+ ){0,2}(?:picks?|favou?rite|choice)\b`;
const RECOMMENDS = regex.iu`${either(WE_RECOMMEND, OUR_PICK, String.raw`\bbest way to\b`)}`;
const THE_THING = /^The (?!best|most|key|main|top|first)\p{Ll}/u;

/** What a sentence of a guide has in it that an editor may go by, each by its name. */
export const SIGNS = {
  defines: DEFINES,
  // "is one of the most used", "is the cornerstone of"
  'is one of': regex.iu`${IS_ONE_OF}${FIRST_OF_ALL}\b`,
  // "Osk, Arlen and Merle"
  enumerates: /[\p{L}\p{N})], [^,.;:]{2,40}, (?:and|or|&) /u,
  superlative: /\b(?:most|best|least|worst|top|\p{L}{3,}est)\b/iu,
  praises: regex.iu`\b(?:${oneOf(praising)})\b`,
  blames: regex.iu`\b(?:${oneOf(blaming)})\b`,
  advises: regex.iu`\b(?:${oneOf(advising)})\b`,
  // "Choose a dry spot."
  instructs: regex.iu`^(?:(?:first|next|then),? )?(?:${oneOf(instructing)})\b(?!,)`,
  'for whom': regex.iu`\b${FOR_WHOM}\b`,
  allows: regex.iu`\b(?:${oneOf(allowing)})\b`,
  you: /\b(?:you|your|yours)\b/iu,
  I: /(?<![\p{L}’'])(?:I|my|me|I[’'](?:m|ve|d|ll))(?![\p{L}])/u,
  we: /\b(?:we|our|us|we[’'](?:re|ve|ll))\b/iu,
  past: regex.u`\b(?:was|were|had|did|\p{L}{3,}ed|${oneOf(irregularPasts)})\b`,
  modal: /\b(?:can|could|may|might|would)\b/iu,
  numbers: /\d/u,
  money: /[$£€] ?\d|\d (?:dollars|euros|pounds)\b|\b[mb]illion\b/iu,
  percent: /\d ?%|\bper ?cent\b/iu,
  'asks or exclaims': /[!?…]/u,
  contrast: /^(?:But|However|Yet|While|Although|Though|Still|Unlike)\b/u,
  fronted: /^(?:In|On|At|By|For|From|With|After|Before|Since|When|As|If|Once|Whether|To) /u,
  colon: /: /u,
  parenthesis: /\(/u,
  // "Overall, …", "The bottom line: …"
  'sums up': regex.iu`\b(?:${oneOf(summingUp)})\b`,
  // "The Osk 3 is …"
  'name first': regex.u`^(?:(?:The|With|Both) )?(?!(?:${oneOf(notNames)})\b)${NAME}(?: ${NAME}){0,4} ${IS_OR_DOES}\b`,
  // "is not only wood: it is …"
  'not but': NOT_BUT,
  // "That’s why a ladder …"
  therefore: THEREFORE,
  // "the second step"
  'tells one': TELLS_ONE,
  // "I glued the rungs."
  'I did': I_DID,
  // "Rungs: They are …"
  labelled: LABELLED,
  // "The study found", "Conclusions: "
  finds: FINDS,
  // "I recommend", "our top pick"
  recommends: RECOMMENDS,
  // "The rungs of the ladder …"
  'the thing': THE_THING,
  // "is essential", "are the most important"
  matters: regex.iu`\b(?:is|are|be|becomes?|remains?) ${VERY}(?:${oneOf(weightyAdjectives)})\b`,
} as const;

export type Sign = keyof typeof SIGNS;

/** The names of the signs, in the order of the columns. */
export const SIGN_NAMES: readonly string[] = Object.keys(SIGNS);

/** Which of them a sentence has. `outside`: without what is quoted. */
export function readSigns(outside: string): ReadonlySet<string> {
  return new Set(
    Object.entries(SIGNS).flatMap(([name, pattern]) => (pattern.test(outside) ? name : [])),
  );
}
