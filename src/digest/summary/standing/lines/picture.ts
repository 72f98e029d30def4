import { weekday } from '../../../../languages/english/weekday.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';

const WORD = String.raw`[\p{L}\d.’'-]{1,30}`;
const SIDE = oneOf('left right center centre middle');
/** "Ann Lee", "Ann Lee (left)", "Ann Lee, left,": the name that stands right before what is done. */
const NAME = String.raw`(?:\p{Lu}${WORD} ){1,3}\p{Lu}${WORD}(?: \([^()]{1,20}\)|, ${SIDE},)?`;
/** "Harbour master Ann Lee": what stands before the name. */
const WHO = `(?:${WORD},? ){0,8}?${NAME}`;
/** What people are seen to do. */
const IS_SEEN = either(
  oneOf(
    'holds_up looks_on hold_up look_on poses pose gestures waves shakes_hands signs_autographs',
  ),
  oneOf('listens_to speaks_to speaks_at speaks_during arrives_at arrives_for smiles_as reacts_as'),
  oneOf('walks_past walks_with stands_with stands_next sits_with hugs embraces kneels celebrates'),
);
/** Any other deed, where the day is told to the year, which a report told in the past has no need of. */
const DOES = String.raw`\p{Ll}{2,12}[^s\P{Ll}]s`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,7}\.?`;
const FULL_DATE = String.raw`${MONTH} \d{1,2}, (?:19|20)\d\d`;
const THE_DAY = either(`(?:on )?(?:${weekday},? )?${FULL_DATE}`, String.raw`in this ${FULL_DATE}`);

/** "Ann Lee holds up the key used at the opening of the pier." */
const SEEN = sieve(regex.u`^${WHO} (?:${IS_SEEN})\b`);
/** "Mayor Ann Lee speaks at the opening of the pier in Osk on March 2, 2026." */
const DATED = regex.u`^${WHO} ${DOES} .{0,200}\b(?:${THE_DAY})\b`;
/** A quick test before the slow one. */
const MAY_BE_DATED = sieve(/, (?:19|20)\d\d\b/);
/** What is told in the past is no picture. */
const PAST = regex.u`^.{0,120}\b(?:said|told|was|were|had|has|have|will|would|is|are)\b`;

/** "Guards pictured with Ann Lee at a rally earlier this month." */
const WHERE_PICTURED = anyOf('with at in on outside inside during after before together alongside');
const IN_REPORTS = anyOf('said told was were had has have will would is are');
const NO_VERB = String.raw`(?!.*\b(?:${IN_REPORTS}|after (?:he|she|they))\b)`;
const PICTURED = sieve(regex.u`^${NO_VERB}[^.,;:“”"]{3,70} pictured ${WHERE_PICTURED}\b`);

/** "Holm, seen here at the fair, …", "a cake, pictured above": it speaks of a picture beside it. */
const BESIDE_IT = sieve(
  regex.u`\b(?:${anyOf('seen shown pictured')} here ${WHERE_PICTURED}|pictured ${anyOf('above below here left right')})\b`,
);

/** Whether an English sentence says what a picture shows: in the present, as no report is told. */
export function tellsPicture(text: string): boolean {
  if (SEEN.test(text) || PICTURED.test(text) || BESIDE_IT.test(text)) return true;
  return MAY_BE_DATED.test(text) && DATED.test(text) && !PAST.test(text);
}
