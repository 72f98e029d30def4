import {
  anybody,
  biddings,
  bloggersTimes,
  buttonholing,
  hardAdjectives,
  leadingOn,
  longAgo,
  pageMakers,
  pagesOwn,
  platitudeGerunds,
  plenty,
  popularity,
  timesOfPlatitudes,
  treating,
  weightyAdjectives,
} from '../../../languages/english/summary/preambles.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';

const VERY = String.raw`(?:\p{L}+ly |very |so |a bit |quite |pretty |more |as |both )?`;
const HARD = anyOf(hardAdjectives);
const SEEMS =
  '(?:can|may|might|could) (?:be|become|feel|seem|sound|get|look)|seems?|feels?|sounds?';
const IT_IS_HARD = String.raw`it(?:[’']s| is| can be) (?:\p{L}+ )?${HARD}`;
const TO_KNOW = '(?:feel|know|get|choose|decide|find|tell|see)';
const NEEDS_MUCH = '(?:requires?|takes?|needs?|involves?) (?:an? )?';
const MUCH =
  '(?:lot|significant|great deal|careful|time|effort|patience|blend|mix|combination|balance)';
const SERVES = '(?:keeps|ensures|helps (?:you|your)|lets you|gives you|allows you|can save)';
const IS = '(?:is|are|has become|have become|remains?|becomes?|can be)';
const SO_WEIGHTY = `(?:an? |the |one of the )?${VERY}(?:${oneOf(weightyAdjectives)}|most)`;
const THE_RIGHT = 'the (?:right|best|perfect|ideal)';
const ROLE = String.raw`plays? an? ${VERY}\p{L}+ role`;
const HAS_BECOME = `(?:has|have) become an? (?:${oneOf(weightyAdjectives)}|part)`;
const PART_OF = `(?:is|are) an? (?:${oneOf(weightyAdjectives)}) (?:part|component|aspect|element)`;
const ONE_OF_THE_MOST = String.raw`one of the (?:most|biggest|greatest) (?:\p{L}+ )?`;
const MATTERS = anyOf(
  'challenges? decisions? investments? purchases? questions? topics? concerns? issues? trends? aspects? times experiences joys critical',
);
const MANY = anyOf(
  'so_many plenty_of countless a_lot_of lots_of many numerous a_variety_of various a_wide_range_of an_array_of a_plethora_of hundreds_of thousands_of dozens_of a_number_of tons_of several a_wide_variety_of',
);
const THINGS = anyOf(
  'options choices types kinds ways reasons products tools brands models factors apps platforms things different benefits solutions providers companies businesses advantages available to_choose',
);
const FOR_AGES =
  '(?:for|thousands of|hundreds of) (?:centuries|decades|generations|years|millennia)';
const MILLIONS = '(?:[mb]illions|thousands|more and more|many|most) (?:of )?';
const GLAD = anyOf('excited happy pleased proud thrilled delighted');
const DO = '(?:are|have|use|struggle|want|know|think|believe)';

const SALE = "(?:black friday|cyber monday|prime day|boxing day|singles[’']? day)";
const EXPLAINED = anyOf(
  'is_an? is_the is_one falls takes_place began originated marks started kicks_off has_become refers',
);
const OFFICIALLY = '(?:(?:once|officially) again |officially )?';

/** How a guide leads on: bidding to go on, to its reader, of its page, of old times, of how hard or much it all is. */
export type Preamble = 'bids' | 'reader' | 'page' | 'past' | 'much' | 'all' | 'label';

const PREAMBLES: readonly (readonly [Preamble, RegExp])[] = [
  // "It’s that time of the year for us to gather."
  ['page', regex.iu`^(?:once again,? )?it[’']s ${OFFICIALLY}that time ${anyOf('of again when')}\b`],
  // "Choosing a ladder can be daunting." "It’s hard to know where to start."
  [
    'much',
    regex.iu`\b(?:${SEEMS}) (?:like )?(?:an? )?${VERY}${HARD}\b|\b${IT_IS_HARD} to ${TO_KNOW}\b`,
  ],
  // "Choosing a ladder is crucial." "Finding the right ladder saves time."
  [
    'much',
    regex.iu`^(?:${oneOf(platitudeGerunds)}) (?:${THE_RIGHT} |.{3,200} (?:${IS} ${SO_WEIGHTY}|${NEEDS_MUCH}${MUCH}|${SERVES})\b)`,
  ],
  // "Ladders play a vital role." "It is one of the biggest decisions."
  ['much', regex.iu`\b(?:${either(ROLE, HAS_BECOME, PART_OF, ONE_OF_THE_MOST + MATTERS)})\b`],
  // "Ladders are one of the most important tools of a painter."
  [
    'much',
    regex.iu`\bone of the most ${anyOf('important crucial essential critical urgent pressing exciting')}\b`,
  ],
  // "In today’s fast-paced world …"
  ['much', regex.iu`\b(?:${oneOf(timesOfPlatitudes)})`],
  // "There are plenty of options." "With so many ladders …"
  [
    'much',
    regex.iu`^(?:there are|there[’']s|with) ${MANY} (?:\p{L}+ )?${THINGS}\b|\bwith so many\b`,
  ],
  // "Ladders are more than just wood." "Ladders have become popular."
  ['much', regex.iu`\b(?:${either(oneOf(plenty), oneOf(popularity))})\b`],
  // "This guide will help you." "Roe delves into ladders."
  ['page', regex.iu`\b(?:${either(oneOf(leadingOn), oneOf(treating))})`],
  // "Whether you’re a painter or a roofer, …"
  ['reader', regex.iu`^(?:(?:so|now|well|and|but|today|okay|ok),? )?(?:${oneOf(buttonholing)})\b`],
  // "Ladders have been used for centuries."
  ['past', regex.iu`\b${FOR_AGES}\b(?! (?:and|of)\b)`],
  // "In a social media world, …"
  ['much', /^in an? .{3,30} world\b/iu],
  // "From paint to piers, colours are everywhere."
  ['all', /^from [^,.]{3,80} to [^,.]{3,80}, \p{L}/iu],
  // "In the past, …"
  ['past', regex.iu`^(?:${oneOf(longAgo)})`],
  // "Millions of people use ladders."
  ['reader', regex.iu`^${MILLIONS}(?:${oneOf(anybody)})\b.{0,60}\b${DO}\b`],
  // "We are excited to announce a new ladder." Not where more is told of it.
  ['page', regex.iu`^.{2,40} ${GLAD} to (?:announce|share|introduce|present) .{3,60}$`],
  // "Black Friday is the day after Thanksgiving.": everybody knows, and a page of bargains begins so.
  ['past', regex.iu`^${SALE} (?:${EXPLAINED}) `],
  // "Learn about ladders."
  ['bids', regex.iu`^(?:${oneOf(biddings)})`],
  // "At Osk Ladders, we …", "Our shops offer …", "Our testers tried dozens."
  ['page', /^at (?:\p{Lu}[^,]{1,40}|our [^,]{1,30}), (?:we|our|you)\b/iu],
  [
    'page',
    regex.iu`\bour (?:\p{L}+ ){0,2}(?:${oneOf(pagesOwn)})\b|^our (?:[\p{L}-]+ ){0,3}(?:${oneOf(pageMakers)})\b`,
  ],
  // "A few weeks ago, I …"
  ['past', regex.iu`^(?:${oneOf(bloggersTimes)})\b.{0,40}\bI\b`],
];

/** What stands behind a label is none of the guide’s own words. */
const LABELLED: readonly RegExp[] = [
  // "Question: I need some help." "Myth: you need a ladder."
  /^(?:question|answer|q|a|myth|claim|false|misconception)\b.{0,12}: /iu,
  // "Date: January 6 Location: Osk"
  /^\p{Lu}\p{Ll}+: .{3,80} \p{Lu}\p{Ll}+: /u,
  // "Falls: When a ladder slips."
  /^[^:.]{3,40}: (?:When|Where|How|Why|What) [^.?]{3,200}[.]$/u,
];

const PART = String.raw`\p{Lu}[\p{L}\p{N}.’'&+-]{1,30}`;
const NAME = `${PART}(?: ${PART}){0,3}`;
/** "Osk, Arlen, and Merle" */
const LISTS = regex.u`(?<![\p{L}\p{N}])${NAME}, ${NAME},? (?:and |& )?\p{Lu}`;

/**
 * How a sentence of a guide or review leads on to what it tells: how hard the choice is, how times have
 * changed, what the page will do; nothing where it tells. Not where it names what it is about: "This
 * guide compares Osk, Arlen and Merle."
 */
export function preamblesOf(text: string): ReadonlySet<Preamble> {
  const found = new Set<Preamble>();
  if (LABELLED.some((pattern) => pattern.test(text))) found.add('label');
  for (const [kind, pattern] of PREAMBLES)
    if (!found.has(kind) && pattern.test(text)) found.add(kind);
  if (found.size > 0 && !found.has('label') && LISTS.test(text)) found.clear();
  return found;
}

/** Whether a sentence of a guide or review only leads on. */
export function isPreamble(text: string): boolean {
  return preamblesOf(text).size > 0;
}
