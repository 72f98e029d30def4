import { weekday } from '../../../languages/english/weekday.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { irregularPasts } from '../../../languages/english/verbs/verb-forms.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { ofTelling } from '../../../languages/english/verbs/helping-verbs.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

const SAID = anyOf('said says wrote writes added tweeted posted continued explained');
const THERE = String.raw`(?<where> (?:in|on|to|of|during|after|at|via) [^“”",]{3,60})?`;
const THEN = `(?: (?:on )?${weekday})?`;
/** "Sam Roe, who runs the mill, said in a statement.": what he said stands in the next paragraph. */
const SAYS_NOTHING = sieve(regex.u`^(?<who>[^“”"]{3,140}?) ${SAID}${THERE}${THEN}\.$`);
const FINITE = anyOf(ofTelling);
const HAS_VERB = regex.u`\b(?:${FINITE}|\p{L}{2,}ed|${oneOf(irregularPasts)})\b`;
/** "said on Monday | that it will close" */
const TELLS_WHAT = regex.u`\b${FINITE}\b`;
/** "in a letter | that was sent to all" */
const WHICH_WAS = /\b(?:that|which) (?:was|were|is|had been|has been)\b/;
/** A name with what stands behind it, or no comma at all. Not: "Prices rise in Osk, the bank". */
const IS_SUBJECT = /^(?:(?:\p{Lu}[\p{L}.’'-]*(?: |(?=,)|$)){1,5},|[^,]+$)/u;

/** Whether an English sentence tells that somebody said something, and not what. */
export function saysNothing(text: string): boolean {
  const { who, where = '' } = SAYS_NOTHING.exec(text)?.groups ?? {};
  return (
    who !== undefined &&
    !TELLS_WHAT.test(where.replace(WHICH_WAS, '')) &&
    IS_SUBJECT.test(who) &&
    !HAS_VERB.test(who.replace(/, (?:who|which) [^,]*,?/u, ''))
  );
}
