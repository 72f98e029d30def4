import { monthNamed, monthsInOrder } from '../../../../languages/english/quotes/earlier-times.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';

/** Days of a week. By definition. */
const WEEK = 7;
/** Days of a month, roughly. By judgement: what is asked is whether something lies weeks back. */
const MONTH = 30;
/** The day of a month of which none is named. By judgement. */
const MID_MONTH = 15;
/** Months of a year. Source: the calendar. */
const YEAR = 12;
/** "several days ago", "a few weeks ago". By judgement. */
const SEVERAL = 3;
/** A month that lies so many months back is rather the next to come: "in March", written in April. */
const TO_COME = 10;

/** Letters of a month in its short form. By definition. */
const SHORT = 3;

const COUNTS = 'no one two three four five six seven eight nine ten eleven'.split(' ');
const SPAN = anyOf('year campaign season spring summer autumn fall winter');
/** "last year", "in an earlier interview", "months ago": no day is told, but it is not of these weeks. */
const LONG_AGO = [
  regex.iu`^(?:last|earlier (?:this|in the)) ${SPAN}$`,
  /^last month$|\bmonths? ago$|\b(?:earlier|previous|prior) (?!this |in )|^when /iu,
];
const WEEK_BEFORE = /^last (?:week|\p{L}+day)$|^earlier (?:this|in the) month$/iu;

/** How many days before the article (YYYY-MM-DD) a time lies, about; null where nobody can tell. */
export function ageOf(when: string, date: string | null): number | null {
  if (LONG_AGO.some((way) => way.test(when))) return MONTH;
  if (WEEK_BEFORE.test(when)) return WEEK;
  if (LAST_OF_YEAR.test(when) && date !== null) return MONTH;
  const years = yearsBetween(when, date);
  if (years !== null && years > 0) return monthsBack(years, when, date) * MONTH;
  const ago = /^(?:(?<count>.+) )?(?<unit>day|week)s? ago$/u.exec(when)?.groups;
  if (ago !== undefined) return countOf(ago['count']) * (ago['unit'] === 'week' ? WEEK : 1);
  return sinceMonth(when, date);
}

/** "in the spring": no day is told. */
const LAST_OF_YEAR = /^in the (?:spring|summer|autumn|fall|winter)$/iu;
const YEAR_NAMED = /(?<!\d)(?:(?<full>(?:19|20)\d\d)(?!\d)|['‘’](?<short>\d\d)(?!\d))/u;
/** Years of a century. By definition. */
const CENTURY = 100;

/** Years between a time that names its year and the article; null where one of them is not known. */
function yearsBetween(when: string, date: string | null): number | null {
  const { full, short } = YEAR_NAMED.exec(when)?.groups ?? {};
  const own = Number(date?.slice(0, '2026'.length) ?? Number.NaN);
  if (Number.isNaN(own)) return null;
  if (full !== undefined) return own - Number(full);
  return short === undefined ? null : (own - Number(short)) % CENTURY;
}

/** "in December 2015" of January 2016 is one month back, "in 2015" a year. */
function monthsBack(years: number, when: string, date: string | null): number {
  const [, name = ''] = monthNamed.exec(when) ?? [];
  const [, month = ''] = date?.match(/^\d{4}-(\d\d)/) ?? [];
  if (name === '' || month === '') return years * YEAR;
  return years * YEAR + Number(month) - 1 - monthsInOrder.indexOf(name.slice(0, SHORT));
}

function countOf(count = 'several'): number {
  if (/^\d+$/u.test(count)) return Number(count);
  if (/^an?$/u.test(count)) return 1;
  const index = COUNTS.indexOf(count);
  return index === -1 ? SEVERAL : index;
}

function sinceMonth(when: string, date: string | null): number | null {
  const [, name, day] = monthNamed.exec(when) ?? [];
  const [, month = '', today = ''] = date?.match(/^\d{4}-(\d\d)-(\d\d)/) ?? [];
  if (name === undefined || month === '') return null;
  const months = (Number(month) - 1 - monthsInOrder.indexOf(name.slice(0, SHORT)) + YEAR) % YEAR;
  if (when.startsWith('last ')) return (months === 0 ? YEAR : months) * MONTH;
  if (months > TO_COME || (months === 0 && day === undefined)) return null;
  return months * MONTH + Number(today) - (day === undefined ? MID_MONTH : Number(day));
}
