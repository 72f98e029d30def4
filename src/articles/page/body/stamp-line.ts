import { either, regex } from '../../../languages/regex.ts';
import { readDate } from '../../date/read-date.ts';
import { monthOf } from '../../date/month-names.ts';
import { isAddressAlone } from '../metadata/address.ts';
import type { Block } from '../tree/block.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';

/** Longer lines are prose. */
const LONGEST = 90;
const SENTENCE_END = /\p{Ll}{2}[.!?]["”»]?$/u;
/** "20 November", "Nov 20", "12:03 GMT": a day or time without a year. */
const SHORT_DAY = /^(?:\d{1,2}\.?\s(?<after>\p{L}{3,12})\.?|(?<before>\p{L}{3,12})\.?\s\d{1,2})$/u;
const CLOCK = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|uhr|h)?\s?(?:[A-Z]{2,5})?$/i;
/** "438.3K", "12": how many read or shared it. */
/** "Thursday" alone. */
const WEEKDAY = regex.iu`^${inAnyLanguage(({ heads }) => heads?.weekdays)}$`;
const COUNT = /^[\d.,\s]{1,12}[KkMm]?$/;
const STAMPS = either(
  inAnyLanguage(({ dates }) => dates?.published),
  inAnyLanguage(({ dates }) => dates?.changed),
  inAnyLanguage(({ dates }) => dates?.labels),
);
/** "Published on 4 May", "Stand: 4.5.2024", "Ole Berg | Posted: 4 May 2024". */
const LABELLED = regex.iu`^(?:\P{L}{0,3}|.{3,40}[|•·]\s?)${STAMPS}(?!\p{L}).{0,20}\d`;

/** "Updated: 4 May 2024, 10:15": whether a line says in words that it is a page's day. */
export function isDayOfPage(text: string): boolean {
  return text.length <= LONGEST && !SENTENCE_END.test(text) && LABELLED.test(text);
}

/** Whether a line says when a page was published or how often it was read, and nothing else. */
export function isStamp({ text, element }: Block): boolean {
  // "— Ole Berg (@oleberg) May 3": who posted what stands above it.
  if (text.length > LONGEST || SENTENCE_END.test(text) || text.includes('@')) return false;
  if (element.name === 'time' || COUNT.test(text) || isAddressAlone(text) || CLOCK.test(text))
    return true;
  if (WEEKDAY.test(text)) return true;
  if (isDayOfPage(text)) return true;
  const { after, before } = SHORT_DAY.exec(text)?.groups ?? {};
  const month = after ?? before;
  if (month !== undefined) return monthOf(month) !== null;
  // A date with few letters beside it: a weekday, a time, a zone.
  return (text.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS && readDate(text, ANY_DAY) !== null;
}

/** A weekday, a month, a zone and a word before them ("Published on Wednesday …"). */
const MOST_LETTERS = 30;
const ANY_DAY = { now: null, dayFirst: true };
