import { either, regex } from '../../languages/regex.ts';

/** The months of Iran's calendar, from the spring on. */
const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const DAY = String.raw`(?<day>\d{1,2})`;
/** Years of this calendar in which newspapers were printed: 1300 began in 1921. */
const YEAR = String.raw`(?<year>1[34]\d{2})`;
/** "29 دی 1402", "1402/10/29". */
const SUN_DAY = regex.u`(?<!\d)${DAY} (?<name>${either(...MONTHS)}) ${YEAR}(?!\d)`;
const SUN_NUMBERS = regex.u`(?<![\d/-])${YEAR}(?<mark>[/-])(?<month>\d{1,2})\k<mark>${DAY}(?![\d/-])`;

/** By definition: of 33 years eight are leap years; such a cycle began so many years ahead of the first. */
const CYCLE = { years: 33, leaps: 8, ahead: 1595 };
const MILLISECONDS = 86_400_000;
/** A year of which both calendars know the first day. */
const KNOWN = { year: 1399, at: Date.UTC(2020, 2, 20) };
/** By definition: six months of 31 days, then months of 30, of which the last loses one but in leap years. */
const [LONG_MONTHS, LONG, SHORT] = [6, 31, 30];

/** A line with its day of Iran's calendar as one of ours: 29 دی 1402 is 2024-01-19. */
export function withSunYears(line: string): string {
  if (!/1[34]\d\d/.test(line)) return line;
  const found = SUN_DAY.exec(line) ?? SUN_NUMBERS.exec(line);
  if (found === null) return line;
  const { year, month, name = '', day } = found.groups ?? {};
  const at = month === undefined ? MONTHS.indexOf(name) + 1 : Number(month);
  const ours = inOurs(Number(year), at, Number(day));
  return ours === null ? line : line.replace(found[0], ours);
}

function inOurs(year: number, month: number, day: number): string | null {
  const before = (month - 1) * SHORT + Math.min(month - 1, LONG_MONTHS);
  const days = daysBefore(year) + before + day - 1;
  const isLast = month === MONTHS.length;
  const length = isLast ? daysBefore(year + 1) - daysBefore(year) - before : SHORT;
  const longest = month > LONG_MONTHS ? length : LONG;
  if (month < 1 || month > MONTHS.length || day < 1 || day > longest) return null;
  const since = (days - daysBefore(KNOWN.year)) * MILLISECONDS;
  return new Date(KNOWN.at + since).toISOString().slice(0, 10);
}

/** Days of all years before this one. */
function daysBefore(year: number): number {
  const counted = year + CYCLE.ahead;
  const leaps = Math.floor(counted / CYCLE.years) * CYCLE.leaps;
  return 365 * counted + leaps + Math.floor(((counted % CYCLE.years) + 3) / 4);
}
