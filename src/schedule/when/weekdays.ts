import type { Weekday } from '../../store/subscriptions/when.ts';

export const EVERY_DAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
export const WEEKEND: readonly Weekday[] = [0, 6];

/** Names as they are written out, from Sunday. */
export const DAY_NAMES: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** Words for several days. */
export const DAY_SETS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: EVERY_DAY,
  everyday: EVERY_DAY,
  day: EVERY_DAY,
  days: EVERY_DAY,
  weekdays: WEEKDAYS,
  weekday: WEEKDAYS,
  workdays: WEEKDAYS,
  workday: WEEKDAYS,
  weekends: WEEKEND,
  weekend: WEEKEND,
  täglich: EVERY_DAY,
  tag: EVERY_DAY,
  werktags: WEEKDAYS,
  wochentags: WEEKDAYS,
  werktag: WEEKDAYS,
  wochenende: WEEKEND,
};

const GERMAN_NAMES: readonly string[] = [
  'sonntag',
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
];

/** "mon", "tues", "thursday", "fridays", "montags". */
export function dayOf(word: string): Weekday | null {
  const isPlural = word.length > 5 || /^(?:mon|wed|fri|sat|sun)s$/.test(word);
  const singular = isPlural ? word.replace(/s$/, '') : word;
  if (singular.length < 3 && !SHORT_DAYS.has(singular)) return null;
  const opens = (names: readonly string[]) =>
    EVERY_DAY.find((day) => names[day]?.startsWith(singular));
  return opens(DAY_NAMES) ?? (singular.length > 3 ? opens(GERMAN_NAMES) : null) ?? null;
}

/** One of several days, where a letter or two are enough: the "M" and "Th" of "M-Th". */
export function dayAmongDays(word: string): Weekday | null {
  return dayOf(word) ?? (Object.hasOwn(SHORTEST, word) ? (SHORTEST[word] ?? null) : null);
}

const SHORTEST: Readonly<Record<string, Weekday>> = {
  m: 1,
  t: 2,
  w: 3,
  f: 5,
  so: 0,
  di: 2,
  mi: 3,
  do: 4,
};

/** Two letters are enough for these, and mean nothing else here. */
const SHORT_DAYS = new Set(['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']);

/** The days from one to the other, over the end of the week where need be: "sat-tue". */
export function dayRange(from: Weekday, to: Weekday): readonly Weekday[] {
  return EVERY_DAY.filter((day) =>
    from <= to ? day >= from && day <= to : day >= from || day <= to,
  );
}
