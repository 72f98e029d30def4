import { anyOf, regex } from '../../languages/regex.ts';
import type { Weekday } from '../../store/subscriptions/when.ts';
import { DAY_NAMES, DAY_SETS, dayAmongDays, dayOf, dayRange, EVERY_DAY } from './weekdays.ts';

/** "mon - fri", "mon thru fri", "mon.-fri.". */
const TO = anyOf('to through thru till until bis');
const FROM_TO = regex.g`\b([a-z]{1,10})\.?\s*(?:-|\b${TO}\b)\s*([a-z]{1,10})\b`;

/** "Tu/Th", "Sa+So". */
const BESIDE = /[/+]/;

/** "m-w-f": not from one to the other. */
const IN_A_ROW = /\b[a-z]{1,9}(?:-[a-z]{1,9}){2,6}\b/g;

/** "every day except sunday", "not on weekends". */
const EXCEPT = new Set(
  'except excluding excl minus without not but außer sauf excepto salvo menos tranne eccetto exceto behalve кроме крім oprócz poza utom undtagen unntatt hariç'.split(
    ' ',
  ),
);
const BETWEEN_DAYS = new Set('on for and & the or am'.split(' '));

/**
 * The days that a text names, and its other words; `isNone` where it leaves out all that it names. Where
 * it only leaves out days, they are left out of `all`, or of every day where it would be all of those.
 */
export function takeDays(
  text: string,
  all: readonly Weekday[] = EVERY_DAY,
): {
  days: readonly Weekday[];
  rest: readonly string[];
  isNone: boolean;
} {
  const days = new Set<Weekday>();
  const rest: string[] = [];
  // "mon to fri" and "mon - fri" are "mon-fri"; commas and strokes separate.
  const words = text
    .toLowerCase()
    .replaceAll(IN_A_ROW, (all: string) =>
      all.split('-').every((day) => dayAmongDays(day) !== null) ? all.replaceAll('-', '/') : all,
    )
    .replaceAll(FROM_TO, (all: string, from: string, to: string) =>
      dayAmongDays(from) === null || dayAmongDays(to) === null ? all : `${from}-${to}`,
    )
    .split(/[\s,;|]+/)
    // "thurs.", "weekdays:", "daily@", "6:30am/daily"
    .map((word) => word.replace(/(?<=\p{L})[.:=@]+$/u, '').replace(/^[/+]+(?=\p{L})/u, ''))
    .flatMap((word) =>
      BESIDE.test(word) && word.split(BESIDE).every((part) => dayAmongDays(part) !== null)
        ? word.split(BESIDE).map((part) => DAY_NAMES[dayAmongDays(part) ?? 0] ?? part)
        : [word],
    )
    .filter((word) => word !== '');
  const without = new Set<Weekday>();
  let isExcepting = false;
  for (const word of words) {
    const set = Object.hasOwn(DAY_SETS, word) ? DAY_SETS[word] : undefined;
    const found = set ?? daysOf(word);
    if (found !== null) {
      // "not mondays, otherwise daily", "not weekends, weekdays": nobody leaves out the whole week
      if (without.union(new Set(found)).size === EVERY_DAY.length && without.size > 0)
        isExcepting = false;
      for (const day of found) (isExcepting ? without : days).add(day);
    } else if (EXCEPT.has(word)) isExcepting = true;
    // behind days that are left out, as in "sun hariç daily"
    else if (word === 'otherwise') isExcepting = false;
    else if (!isExcepting || !BETWEEN_DAYS.has(word)) {
      isExcepting = false;
      rest.push(word);
    }
  }
  // "not in a hurry": no day is left out
  const isExcept = without.size > 0;
  if (!isExcept) rest.push(...words.filter((word) => EXCEPT.has(word)));
  if (isExcept && days.size === 0) {
    const isSome = !new Set(all).isSubsetOf(without);
    for (const day of isSome ? all : EVERY_DAY) days.add(day);
  }
  for (const day of without) days.delete(day);
  // "Mo, Mi, Fr": two letters that are a day beside others
  const named = days.size > 0 ? rest.filter((word) => /^(?:di|mi)$/.test(word)) : [];
  for (const word of named) {
    const day = dayAmongDays(word);
    if (day !== null) days.add(day);
  }
  return {
    isNone: isExcept && days.size === 0,
    days: [...days].toSorted((a, b) => a - b),
    rest: rest.filter((word) => !named.includes(word)),
  };
}

function daysOf(word: string): readonly Weekday[] | null {
  const [from = '', to] = word.split('-');
  const first = to === undefined ? dayOf(from) : dayAmongDays(from);
  if (first === null) return null;
  if (to === undefined) return [first];
  const last = dayAmongDays(to);
  return last === null ? null : dayRange(first, last);
}
