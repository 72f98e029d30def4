import { regex } from '../../languages/regex.ts';
import { withDaysOfWeeks } from './days-of-weeks.ts';
import { monthOf, withOneName } from './month-names.ts';
import { offsetOf } from './offset.ts';
import { withSunYears } from './sun-years.ts';
import { withThaiYears } from './thai-years.ts';
import { isAhead } from './time-of.ts';
import { withWesternYears } from './western-years.ts';
import { inAnyLanguage } from '../../languages/in-any-language.ts';

type Day = Readonly<{ year: number; month: number; day: number }>;
type Found = Readonly<{ day: Day; end: number }>;

const TIME = String.raw`(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}]{1,11}`;
const YEAR = String.raw`(?<year>[12]\d{3})`;
const PARTS = String.raw`(?:[-/.]|\. )`;
const DAY = String.raw`(?<day>\d{1,2})`;
const NAME = `(?<name>${WORD})`;
const ORDINAL = '(?:st|nd|rd|th)?';
/** Two numbers, of which one is the month: 1/19. */
const FIRST_OF_TWO = String.raw`(?<![\d.])(?<first>\d{1,2})`;
const SECOND_OF_TWO = String.raw`(?<second>\d{1,2})`;
/** The forms of a day, the surest first. Each gives year, month and day by name. */
const DAYS: readonly RegExp[] = [
  /** 2024-01-19, 2024/01/19, 2024.01.19, 2024. 1. 19. */
  regex.u`(?<![\d.])${YEAR}${PARTS}(?<month>\d{1,2})${PARTS}(?<day>\d{1,2})(?!\d)`,
  /** 20240119T…: only before a time or as the whole text */
  /^(?<year>[12]\d{3})(?<month>[01]\d)(?<day>[0-3]\d)(?=T?\d{0,6}Z?$|T)/u,
  /** 2024年1月19日, 2024년 1월 19일 */
  /(?<year>[12]\d{3})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/u,
  /** 19 tháng 1 năm 2024, 19 tháng 1, 2024 */
  regex.u`(?<!\d)${DAY} tháng (?<month>\d{1,2})(?:,| năm)? ${YEAR}(?!\d)`,
  /** 19 January 2024, 19. Januar 2024, 19 de enero de 2024, 19th of January, 2024 */
  regex.u`(?<!\d)${DAY}(?:st|nd|rd|th|er|º|ª)?[.,]?[\s/-]{0,2}(?:de |of |d['’])?${NAME}\.?,?[\s/-]{0,2}(?:de |del )?${YEAR}(?!\d)`,
  /** January 19, 2024; Jan. 19th 2024 */
  regex.u`${NAME}\.?\s{1,2}${DAY}${ORDINAL},?\s{1,2}${YEAR}`,
  /** 2024 January 19, 2024. január 19., 2024 m. sausio 19 d., 2024ko urtarrilaren 19a */
  regex.u`${YEAR}(?:\.| m\.|-ųjų|ko)?[\s-]${NAME}[\s-]${DAY}(?!\d)`,
  /** 19.01.2024, 19. 1. 2024, 19/01/2024, 1/19/2024: which is the month is only taken where it is sure */
  regex.u`${FIRST_OF_TWO}(?<mark>[./-])\s?${SECOND_OF_TWO}\k<mark>\s?${YEAR}(?![\d:])`,
  /** 19.01.24: two digits of a year only behind points; templates set the time right behind them */
  regex.u`${FIRST_OF_TWO}(?<mark>\.)${SECOND_OF_TWO}\.(?<short>\d{2})(?=\d{2}:\d{2}|[^\d.]|\.?$)`,
  /** 1/19/24: the year may stand first, where nothing says that it does not */
  regex.u`(?<![\d./])(?<first>\d{1,2})(?<mark>\/)${SECOND_OF_TWO}\/(?<short>\d{2})(?![\d/])`,
  /** 19 JAN 24, Jan 19, 24: alone on its line */
  regex.u`^(?:\p{L}{2,9},? )?${DAY}[ -]${NAME}[ -](?<short>\d{2})(?=$| \d{2}:\d{2})`,
  regex.u`^${NAME}\.?\s${DAY}${ORDINAL}(?:,\s|,?\s['’‘])(?<short>\d{2})$`,
  /** 19 Jan ’24, 19. Januar '24 */
  regex.u`(?<!\d)${DAY}${ORDINAL}\.?\s{1,2}${NAME}\.?,?\s{1,2}['’‘](?<short>\d{2})(?!\d)`,
];
/** Between the day and the time: ", ", " um ". */
const AT = String.raw`[T,\s|·•–—-]{0,4}(?:(?:${inAnyLanguage(({ dates }) => dates?.at)}|,)\s)?`;
const HALF = String.raw`\s?(?<half>[ap]\.?m\.?)?(?:\s?${inAnyLanguage(({ dates }) => dates?.oClock)})?`;
/** "Z", "+0900", "(GMT+7)", "KST". */
const OFFSET = String.raw`[+-]\d{2}:?\d{2}|\(?(?:GMT|UTC)[+-]\d{1,2}(?::?\d{2})?\)?`;
const ZONE = String.raw`\s?(?<zone>Z|${OFFSET}|\(?[A-Z]{2,5}\)?)?`;
/** A time right behind the day, "T08:00", ", 07:47 PM EST", " um 08:00 Uhr", with its zone. */
const CLOCK = regex.iu`^${AT}${TIME}${HALF}${ZONE}(?![\p{L}\d])`;
/** Seconds or milliseconds since 1970, as some templates print them. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
/** What systems print where they have no day: the beginning of their count, east and west of London. */
const NO_DAYS: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31', '1900-01-01']);
/** "Fri Jan 19 08:00:00 KST 2024", as `date` of Unix prints it. */
const UNIX_CLOCK = String.raw`(?<clock>\d\d:\d\d:\d\d)(?: (?<zone>[A-Z]{2,5}|[+-]\d{4}))?`;
const UNIX = regex.u`^[A-Z][a-z]{2} (?<day>[A-Z][a-z]{2} {1,2}\d{1,2}) ${UNIX_CLOCK} (?<year>\d{4})$`;
/** A line that states a day, in UTF-16 code units; what follows is not read. */
const LONGEST = 200;
/** Newspapers have been put on the web from then on; archives reach further back. */
const FIRST_YEAR = 1900;

export type DateOptions = Readonly<{
  /** The time of reading: a date more than a day ahead of it is none. */
  now: Date | null;
  /** Whether 3/4/2024 is the third of April: by language or country; null where nobody knows. */
  dayFirst?: boolean | null;
}>;

/**
 * The first date that a short text states, as ISO 8601: `2024-01-19`, or with the time and the
 * text's own offset where both are given. Null for none, an impossible or ambiguous one.
 */
export function readDate(text: string, { now, dayFirst = null }: DateOptions): string | null {
  const line = publishedPart(
    withDaysOfWeeks(
      withOneName(withThaiYears(withSunYears(withWesternYears(text.slice(0, LONGEST))))),
    ).trim(),
  ).replace(UNIX, '$<day>, $<year> $<clock> $<zone>');
  if (EPOCH.test(line)) {
    const time = new Date(Number(line.padEnd(13, '0')));
    return inTime(time.toISOString().slice(0, 10), now)
      ? time.toISOString().replace('.000Z', 'Z')
      : null;
  }
  const found = findDay(line, dayFirst);
  if (found === null) return null;
  const date = `${pad(found.day.year, 4)}-${pad(found.day.month)}-${pad(found.day.day)}`;
  if (!inTime(date, now) || NO_DAYS.has(date)) return null;
  return `${date}${readClock(line.slice(found.end))}`;
}

const CHANGES = inAnyLanguage(({ dates }) => dates?.changed);
/** "Last updated 27 May 2024; …". */
const CHANGED = regex.iu`^\P{L}{0,3}${CHANGES}(?!\p{L})`;
const COMES_OUT = inAnyLanguage(({ dates }) => dates?.published);
/** "…; first published 26 May 2024". */
const FIRST = regex.iu`\P{L}${COMES_OUT}\P{L}[^]*$`;

/** Of "Updated 27 May 2024; first published 26 May 2024" what tells the day of publication. */
function publishedPart(line: string): string {
  return CHANGED.test(line) ? (FIRST.exec(line)?.[0] ?? line) : line;
}

function findDay(line: string, dayFirst: boolean | null): Found | null {
  for (const form of DAYS) {
    const match = form.exec(line);
    const day = match?.groups === undefined ? null : dayOf(match.groups, dayFirst);
    if (match !== null && day !== null && exists(day)) {
      return { day, end: match.index + match[0].length };
    }
  }
  return null;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>, dayFirst: boolean | null) {
  const { year, short, month, name, day, first, second, mark } = groups;
  const full = year === undefined ? 2000 + Number(short) : Number(year);
  if (first !== undefined && second !== undefined) {
    // 20/11/24 may begin with its year as well
    const isOpen = short !== undefined && mark === '/' && dayFirst === null;
    if (isOpen && (Number(second) <= 12 || Number(first) > 12)) return null;
    return numericDay(full, Number(first), Number(second), mark === '.' ? true : dayFirst);
  }
  const number = name === undefined ? Number(month) : monthOf(name);
  return number === null ? null : { year: full, month: number, day: Number(day) };
}

function numericDay(year: number, first: number, second: number, dayFirst: boolean | null) {
  if (first > 12) return { year, month: second, day: first };
  if (second > 12) return { year, month: first, day: second };
  if (first === second) return { year, month: first, day: second };
  if (dayFirst === null) return null;
  return dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Of this age, and not ahead of the clock. */
function inTime(date: string, now: Date | null): boolean {
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && (now === null || !isAhead(date, now.getTime()));
}

/** `T08:00:00+09:00`, or nothing where time or zone is missing: a time without zone says little. */
function readClock(rest: string): string {
  const match = CLOCK.exec(rest);
  const groups = match?.groups;
  if (match === null || groups === undefined) return '';
  const offset = offsetOf(groups['zone'] ?? '');
  const half = groups['half']?.[0]?.toLowerCase();
  const given = Number(match[1]);
  const hour = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0);
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)];
  if (offset === null || hour > 23 || minute > 59 || second > 59) return '';
  return `T${pad(hour)}:${pad(minute)}:${pad(second)}${offset}`;
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
