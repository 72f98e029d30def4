import { regex } from '../../../languages/regex.ts';
import { tidyLine } from '../text/tidy-line.ts';
import { readDate } from '../../date/read-date.ts';
import { monthOf } from '../../date/month-names.ts';
import { zoneMinutes } from './zones.ts';

type Time = Readonly<{ hour: number; minute: number; second: number; zone: number }>;
type Day = Readonly<{ year: number; month: number; day: number }>;

/** The web's first news is of 1990; zero times (1970, year 1) stand for "unknown". */
const FIRST_YEAR = 1980;
/** A year beyond it is a slip of a digit. */
const LAST_YEAR = 2100;
/** "2026-11-20" */
const DAY_LENGTH = 10;
/** A weekday, a day, a time and a zone in full, in UTF-16 code units. */
const LONGEST = 100;

/** What nearly all feeds write: Fri, 20 Nov 2026 08:00:00 GMT */
const USUAL_DAY = String.raw`(?:[A-Za-z]{3}, )?(0[1-9]|1\d|2[0-8]) ([A-Z][a-z]{2}) (20\d{2})`;
const USUAL_TIME = String.raw`([01]\d|2[0-3]):([0-5]\d):([0-5]\d) (?:GMT|UTC|\+0000)`;
const USUAL = regex`^${USUAL_DAY} ${USUAL_TIME}$`;
const ISO_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?=T|\s|$)/;
/** 2026年11月20日, 2026년 11월 20일 */
const ASIAN_DAY = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|\.)?`;
const MONTH = String.raw`(\p{L}{3,12})`;
/** What stands between: " de ", "-". */
const THEN = String.raw`[\s-]{0,3}(?:de |of )?`;
/** 20 Nov 2026, 20-Nov-26, 20. November 2026, 20 de noviembre de 2026, 1st May 2026 */
const DAY_FIRST = regex.u`(?<![\d:])${DAY}${THEN}${MONTH}\.?,?${THEN}'?(\d{4}|\d{2})(?![\d:])`;
/** November 20, 2026; Nov 20 2026 */
const MONTH_FIRST = /(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?![\d:])/u;
const ZONE = String.raw`(?:[\w+:-]{1,9}\s{1,3})?`;
/** Fri Nov 20 08:00:00 UTC 2026: the year comes last. */
const UNIX_ORDER = regex.u`${MONTH}\s{1,3}(\d{1,2})\s{1,3}[\d:]{4,8}\s{1,3}${ZONE}(\d{4})$`;
/** 20.11.2026, 11/20/2026 */
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})(?!\d)/;

const HOUR_MINUTE = String.raw`(\d{1,2})[:.](\d{2})`;
const SECONDS = String.raw`(?:[:.](\d{2}))?(?:[.,]\d{1,9})?`;
const HALF = String.raw`\s{0,3}(am|pm|a\.m\.|p\.m\.)?`;
/** T08:00:00.000Z, 8:05 p.m. EST */
const CLOCK = regex.i`(?:^|[\sT,])${HOUR_MINUTE}${SECONDS}${HALF}(?=$|[\s(+\-−Za-z])`;
const COMPACT_CLOCK = /^T?(\d{2})(\d{2})(\d{2})?(?![\d:])/;

/**
 * A date as people write it in feeds → ISO 8601 in UTC (`2026-11-20T08:00:00Z`), or the day alone
 * where no time is given (`2026-11-20`). A zone that is missing or unknown is UTC. `null` for what
 * is no date, for a day that no calendar has, and for zero times.
 */
export function parseFeedDate(written: string | null | undefined): string | null {
  const text = westernDigits(tidyLine((written ?? '').slice(0, LONGEST)));
  if (text === '') return null;
  const usual = USUAL.exec(text);
  const month = usual === null ? null : monthOf(usual[2] ?? '');
  if (usual !== null && month !== null) {
    const [, day, , year, hour, minute, second] = usual;
    return `${year}-${String(month).padStart(2, '0')}-${day}T${hour}:${minute}:${second}Z`;
  }
  if (/^\d{9,10}(?:\.\d{1,6})?$|^\d{12,13}$/.test(text)) return fromUnix(text);
  const found = readDay(text);
  // a form of pages, such as those of other calendars
  if (found === null) return readDate(text, { now: null })?.slice(0, DAY_LENGTH) ?? null;
  const { day, rest } = found;
  const last = new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
  if (day.year < FIRST_YEAR || day.year > LAST_YEAR) return null;
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > last) return null;
  const time = readTime(rest);
  return time === null ? dayText(day) : momentText(day, time);
}

/** A day, and what is written beside it. */
type Found = Readonly<{ day: Day; rest: string }>;

function readDay(text: string): Found | null {
  return readNumeric(text) ?? readNamed(text);
}

function readNumeric(text: string): Found | null {
  const numeric = ISO_DAY.exec(text) ?? COMPACT_DAY.exec(text) ?? ASIAN_DAY.exec(text);
  if (numeric !== null) {
    const [whole, year, month, day] = numeric;
    return {
      day: { year: Number(year), month: Number(month), day: Number(day) },
      rest: text.slice(whole.length),
    };
  }
  const numbers = NUMBERS.exec(text);
  return numbers === null ? null : readNumbers(numbers, text);
}

function readNamed(text: string): Found | null {
  const unix = UNIX_ORDER.exec(text);
  const named = unix ?? MONTH_FIRST.exec(text);
  if (named !== null) {
    const month = monthOf(named[1] ?? '');
    if (month !== null) {
      const day = { year: Number(named[3]), month, day: Number(named[2]) };
      return { day, rest: unix === null ? without(text, named) : text };
    }
  }
  const dayFirst = DAY_FIRST.exec(text);
  const month = dayFirst === null ? null : monthOf(dayFirst[2] ?? '');
  if (dayFirst === null || month === null) return null;
  const day = { year: fullYear(dayFirst[3] ?? ''), month, day: Number(dayFirst[1]) };
  return { day, rest: without(text, dayFirst) };
}

/** Dots are European; slashes are American with am or pm, else only where one reading fits. */
function readNumbers(
  [whole, first, mark, second, year]: RegExpExecArray,
  text: string,
): Found | null {
  const [a, b] = [Number(first), Number(second)];
  const american = mark !== '.' && a <= 12 && (b > 12 || /\d\s?[ap]\.?m\b/i.test(text));
  if (!american && mark !== '.' && a <= 12 && b <= 12 && a !== b) return null;
  const [day, month] = american ? [b, a] : [a, b];
  return { day: { year: Number(year), month, day }, rest: text.slice(whole.length) };
}

function readTime(rest: string): Time | null {
  const clock = CLOCK.exec(rest) ?? COMPACT_CLOCK.exec(rest.trim());
  if (clock === null) return null;
  const [whole, hours, minutes, seconds, half] = clock;
  const [minute, second] = [Number(minutes), Math.min(59, Number(seconds ?? 0))];
  const evening = half?.toLowerCase().startsWith('p') === true;
  const written = Number(hours);
  const hour = half === undefined ? written : (written % 12) + (evening ? 12 : 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const zone = zoneMinutes(rest.slice(rest.indexOf(whole) + whole.length));
  return { hour, minute, second, zone };
}

function momentText({ year, month, day }: Day, { hour, minute, second, zone }: Time): string {
  const moment = Date.UTC(year, month - 1, day, hour, minute - zone, second);
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

function dayText({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fromUnix(text: string): string | null {
  const number = Number(text);
  const moment = new Date(text.length >= 12 && !text.includes('.') ? number : number * 1000);
  const year = moment.getUTCFullYear();
  return year < FIRST_YEAR || year > LAST_YEAR ? null : `${moment.toISOString().slice(0, 19)}Z`;
}

/** RFC 2822, section 4.3: two digits up to 49 are of this century. Feeds began in the nineties. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function without(text: string, { index, 0: whole }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + whole.length)}`;
}

/** Arabic and Persian digits → 0 to 9. */
function westernDigits(text: string): string {
  if (!/[٠-٩۰-۹]/.test(text)) return text;
  return text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
