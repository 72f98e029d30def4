import { weekday } from '../../../languages/english/weekday.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/** A time behind the news itself: "later on Wednesday", "hours later". */
const AFTERWARDS = String.raw`\b(?:later (?:on )?(?:${weekday}|that (?:day|night|evening))|late (?:on )?${weekday}|hours (?:later|after the))\b`;
const RESULTS = either(
  oneOf('voted signed passed approved rejected resigned died agreed ruled struck_down overturned'),
  oneOf('upheld pleaded surrendered withdrew called_off became_law'),
  `was ${anyOf('arrested charged released found sacked fired sworn_in')}`,
  '(?:causing|making|meaning|turning|sending) .{3,60} (?:law|to become|into law|final)',
);
const RESULT = String.raw`\b${RESULTS}\b`;
/** "Hours later the board resigned", "The court ruled later on Friday". */
const OUTCOME = regex.iu`${AFTERWARDS}.*${RESULT}|${RESULT}.*${AFTERWARDS}`;
/** A quick test before the slow one. */
const MAY_BE_AFTERWARDS = sieve(/late|hour/i);
/** "The Gazette now reports that Lund has been charged." */
const NOW_TOLD = sieve(/\bnow reports?\b/i);

/** Whether an English sentence tells how the news of the lede ended: it comes before any background. */
export function tellsOutcome(text: string): boolean {
  return (MAY_BE_AFTERWARDS.test(text) && OUTCOME.test(text)) || NOW_TOLD.test(text);
}

const A_YEAR = String.raw`(?:19|20)\d\d`;
const PART_OF_IT = String.raw`(?:(?:early|late|mid-?|\p{L}+) ?(?:of )?)?`;
/** "Back in early 1999". */
const YEAR = regex.iu`^(?:back )?(?:in|since|during) ${PART_OF_IT}(?<year>${A_YEAR})\b`;
const YEARS_AGO = String.raw`(?:\p{L}+|\d+) (?:years|decades) ago`;
/** "Three years ago", "In the 1990s". */
const LAST_YEARS = regex.iu`^(?:last year|${YEARS_AGO}|years ago|in the (?:19|20)\d0s)\b`;
const BEFORE = sieve(/\b(?:has|have) recently\b|\bterm\b.{0,60} (?:ends|expires|runs out)\b/iu);
/** A quick test comes before the slow one. */
const MAY_BE_BEFORE = /recently|term/i;

/** Whether an English sentence tells what was before the news. `year`: of the article. */
export function tellsBackground(text: string, year: number | null): boolean {
  const told = YEAR.exec(text)?.groups?.['year'];
  if (told !== undefined && Number(told) < (year ?? Infinity)) return true;
  return LAST_YEARS.test(text) || (MAY_BE_BEFORE.test(text) && BEFORE.test(text));
}
