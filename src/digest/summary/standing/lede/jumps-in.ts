import { anyOf, either, regex } from '../../../../languages/regex.ts';
import type { Unit } from '../../units/units.ts';

const POINTER = anyOf('they them their it its this these those he she his her both');
/** "It is best to …", "It takes two hours to …", "This guide …", "those who …": nothing before is meant. */
const IT_IS_SO = String.raw`it(?:[’']s| is| can be| takes| makes sense| pays)(?: \p{L}+){1,4} (?:to|that|if)`;
const THIS_TIME = `this ${anyOf('year week month season guide article post list time')}`;
const NEW = either(IT_IS_SO, THIS_TIME, 'those (?:who|with|in|of)');
/** "All they need is soil.", "With this, …": who they are stood under the heading before. */
const EARLY = regex.iu`^(?:[\p{L}’'-]+,? ){0,2}${POINTER}\b`;
const POINTS_AT_NOTHING = regex.iu`^(?:[\p{L}’'-]+,? ){0,2}${NEW}\b`;
/** "The second type …", "Another way …", "As we said, …" */
const NEXT_ONE = `the ${anyOf('second third fourth fifth sixth next other latter former last final same following')}`;
const GOING_ON = anyOf(
  'another an_other in_a_close_second close_second as_we as_i as_you like_this like_that similarly likewise as_mentioned as_noted in_this_case in_that_case in_these_cases in_this_way with_this with_that with_these pair_this again alternatively additionally in_addition furthermore moreover besides finally lastly second third next then also instead otherwise afterwards? too worse_than_that worse_still worse_yet better_yet better_still more_than_that on_top_of_that',
);
const COUNTS_ON = regex.iu`^${either(NEXT_ONE, GOING_ON)}\b`;

/** "Best of all, it is free.", "Many are sold used.", "We start with this one." */
const LATE = String.raw`[\p{L}’' -]{3,22}, (?:it|they|he|she)\b`;
const SOME = anyOf('many some most all both several others none each few one either neither');
const SOME_DO = `${SOME} (?:are|is|were|have|has|can|will|also|do|even|come)\\b`;
const THIS_ONE = /\b(?:this|that|these) ones?\b/iu;
const TAKES_UP = regex.iu`^(?:${either(LATE, SOME_DO)})`;

/** "The Osk 3 also folds.": as does what stands before it. */
const DOES_ALSO = regex.u`^(?:[\p{L}\p{N}’'-]+ ){1,4}also \p{Ll}`;
const MAY_BE_ALSO = / also /;

/** Whether a sentence out of the midst of a guide takes up what stood before it. English. */
export function jumpsIn({ outside }: Unit): boolean {
  return (
    (EARLY.test(outside) && !POINTS_AT_NOTHING.test(outside)) ||
    COUNTS_ON.test(outside) ||
    TAKES_UP.test(outside) ||
    THIS_ONE.test(outside) ||
    (MAY_BE_ALSO.test(outside) && DOES_ALSO.test(outside))
  );
}

const THIS_THING = /^Th(?:is|ese) (?<thing>(?:[\p{L}\p{N}’'-]+ ){1,5})/u;
const WORD = /[\p{L}\p{N}]{4,}/gu;

/** "This lemon chicken …" below "Lemon Chicken": the headline says which. `title` in small letters. */
export function meansTitle({ text }: Unit, title: string): boolean {
  const thing = THIS_THING.exec(text)?.groups?.['thing']?.toLowerCase() ?? '';
  return (thing.match(WORD) ?? []).some((word) => title.includes(word));
}
