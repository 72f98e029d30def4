import { anyOf, either, regex } from '../../../languages/regex.ts';
import { notPointedAt } from '../../../languages/english/summary/telling-nouns.ts';
import { oneOf } from '../../../languages/word-set.ts';

const NUMBER = anyOf('two three four five six seven eight nine ten');
const HOW_MANY = `(?:${anyOf('all both each any none most some')}|${NUMBER})`;
const PLURAL = String.raw`(?<noun>(?!(?:${oneOf(notPointedAt)})\b)\p{Ll}{3,30}s)\b`;
const NO_CLAUSE = String.raw`(?! (?:who|that|whose|which)\b)`;
/** "all five of these states": only the sentence before lists them. */
const COUNTED = regex.iu`\b${HOW_MANY} (?:${NUMBER} )?(?:of )?(?:these|those) (?:\p{Ll}{1,20} )?${PLURAL}${NO_CLAUSE}`;

const BEFORE_IT = anyOf(
  'to of in on for with by about up against over after before during at under into behind despite from without',
);
const PRONOUNS = 'they|he|she|it|we|you|people|there';
const ONE = String.raw`(?<noun>(?!(?:${oneOf(notPointedAt)}|${PRONOUNS})\b)\p{Ll}{3,30}(?<!s))`;
const BEHIND_IT = either(
  '[,.;]| (?:by|in|on|to|and|as|for|with|will|would|is|was|has|had|could)\\b',
);
/** "to shore up that advantage", "in that letter". Not: "he said that prices". */
const THAT_ONE = regex.iu`\b${BEFORE_IT} that ${ONE}(?=${BEHIND_IT})`;

/** Quick tests before the slow ones. */
const MAY_BE_COUNTED = / th[eo]se /iu;
const MAY_BE_ONE = / that /iu;

/** Whether an English sentence points with "these" or "that" at what only the one before it can tell. */
export function pointsBack(outside: string): boolean {
  return (
    (MAY_BE_COUNTED.test(outside) && pointsAt(COUNTED, outside)) ||
    (MAY_BE_ONE.test(outside) && pointsAt(THAT_ONE, outside))
  );
}

/** Not: "the state … in that state", which says itself what it points at. */
function pointsAt(pattern: RegExp, outside: string): boolean {
  const found = pattern.exec(outside);
  const noun = found?.groups?.['noun']?.toLowerCase().replace(/s$/, '');
  if (found === null || noun === undefined) return false;
  return !outside.slice(0, found.index).toLowerCase().includes(noun);
}

const THEM = /\b(?:them|themselves)\b/i;
const SEVERAL = anyOf(
  'people men women children police and team family public couple group staff crew band party everybody everyone anybody anyone someone nobody who those many several media they both pair duo crowd council company data',
);
/** Several people or things: "voters", "the police", "Lund and Roe", "everybody". */
const MANY = regex.iu`\p{Ll}{2}s\b|\b${SEVERAL}\b|\d`;
/** Words with the ending of a plural that are none. */
const NO_PLURAL = regex.giu`\b${anyOf('was has his its this does yes always perhaps says plus')}\b|[’']s\b`;

/** Whether "them" has nobody before it whom it may mean: "The court sided with them." */
export function lacksMany(outside: string): boolean {
  const found = THEM.exec(outside);
  return found !== null && !MANY.test(outside.slice(0, found.index).replaceAll(NO_PLURAL, ''));
}
