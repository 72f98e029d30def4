import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { denied, modals } from '../../../languages/english/verbs/helping-verbs.ts';

const OPENS = String.raw`^\P{L}{0,3}`;
const EDGE = String.raw`(?![\p{L}’'-])`;
const SMALL_WORDS = either(
  oneOf(
    'be been being is are was were has have had to of on in at for from by with without as than',
  ),
  oneOf('that which who whose and or but because into about over under against between through'),
  oneOf('like et de y und'),
);
/** "contacted by", "held in". */
const PARTICIPLE = String.raw`(?:\p{Ll}{3,}ed|made|given|taken|told|held|kept|known|shown|seen|sent|fed)`;
/** "been secretly indicted", "to rely on wind alone", "on multiple occasions", "contacted by officials". */
const HANGS = regex.u`${OPENS}(?:${SMALL_WORDS}${EDGE}|${PARTICIPLE} (?:by|to|in|with|at|from|as)(?!\p{L}))`;

const MODAL = either(`${anyOf(modals)}(?: not)?`, `${anyOf(denied)}n['’]t`);
const SUBJECT = either(
  'I|you|he|she|it|we|they|there|the|this|that|these|those|an?|my|your|his|her',
  'its|our|their|any|some|no',
);
/** Words in -s that are no verbs: "always the first", "perhaps the best", "this the". */
const NO_VERB = either(
  'always|sometimes|perhaps|towards|besides|unless|across|this|its|his|hers|ours',
  'yes|plus|thus|nevertheless|regardless|whereas|as',
);
const OBJECT = anyOf('the an? that his her its their our my this those these all any every no');
const ADVERB = String.raw`(?:(?:not |never |also |already )*(?:\p{Ll}{2,}ly )?)`;
const VERB = either(
  String.raw`\p{Ll}{2,}ed|${anyOf('run ran done did made had has been kept held stood said told')}`,
  anyOf('tried fought led put paid known thought taken given seen gone come worked wanted'),
);
/** No nouns with an -s: "calls on the council to", "urges Osk to". */
const VERB_IN_S = anyOf(
  'calls_on calls_upon urges asks requires seeks allows includes provides makes gives takes becomes remains seems comes goes keeps',
);
/** "been secretly indicted", "will include fraud", "always run a lean campaign", "materially increases the risk", "not ever going to". */
const PREDICATE = [
  String.raw`(?:be|been|being|has|have|had|is|are|was|were) (?!${SUBJECT} )`,
  String.raw`${MODAL} (?!${SUBJECT}(?!\p{L}))\p{Ll}`,
  String.raw`${ADVERB}(?!${NO_VERB} )\p{Ll}{3,}[^s\P{L}]s ${OBJECT} `,
  String.raw`${ADVERB}${VERB_IN_S} `,
  String.raw`\p{Ll}{3,}ly \p{Ll}{3,}(?:ed|s) `,
  String.raw`(?:always|never|already|long|only ever|consistently|repeatedly) ${VERB}(?!\p{L})`,
  `not (?:ever |even |yet |really )?${anyOf('going trying looking planning willing able about')} `,
].map((way) => regex.u`${OPENS}${way}`);

/** Whether words hang on a sentence that is not shown with them: they open with what cannot open one. */
export function hangs(text: string): boolean {
  return HANGS.test(text);
}

/** Whether a piece is a predicate without its subject: nobody knows who or what "will include fraud". */
export function isPredicate(text: string): boolean {
  return PREDICATE.some((pattern) => pattern.test(text));
}
