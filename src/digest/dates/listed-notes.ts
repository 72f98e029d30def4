import type { DayWords } from '../../languages/lists/day-words.ts';
import { perLanguage } from '../../languages/per-language.ts';
import type { WordEdges } from '../../languages/language.ts';
import { either, regex, wholeWord } from '../../languages/regex.ts';
import type { DateNote } from '../digest.ts';

/** Milliseconds of a day, days of a week: by definition. */
const DAY = 86_400_000;
const WEEK = 7;

type Week = 'last' | 'current' | 'next';
type Which = 'last' | 'coming' | 'today' | 'yesterday';

type Days = Readonly<{
  weekday: RegExp;
  names: readonly RegExp[];
  nearby: readonly (readonly [words: RegExp, days: number])[];
  which: Readonly<Record<Which, RegExp | null>>;
  weeks: Readonly<Record<Week, RegExp>> | null;
  notBehind: RegExp;
  clauseEnd: RegExp;
  isVerbLast: boolean;
  past: RegExp | null;
  future: RegExp;
  uncertain: RegExp;
  elsewhen: RegExp;
}>;

/** What a BCP 47 language says of days; `null` for one that nobody has listed, and for English. */
const daysOf = perLanguage(({ days, edges }) => (days === undefined ? null : compile(days, edges)));

function compile(days: DayWords, edges: WordEdges | undefined): Days {
  const { on, part, notBehind, notBefore, nearby, weeks } = days;
  const weekdays = days.weekdays.map(inAnyCase);
  const kinds = [days.last, days.coming, days.today, days.yesterday].flatMap((kind) => kind ?? []);
  const inWeeks = weeks === undefined ? [] : [weeks.last, weeks.current, weeks.next];
  const gap = edges === 'none' ? '' : ' ';
  const inFront = optional([...kinds, ...inWeeks], (which) => `${which}${gap}`);
  const behind = optional(kinds, (which) => `${gap}${which}`);
  const lead = on === '' ? '' : `${on} `;
  const day = `(?<day>${either(...weekdays)})(?:${part ?? '(?!)'})?`;
  return {
    weekday: regex.gu`${wholeWord(`${lead}${inFront}${day}${behind}`, edges)}(?!${notBefore})`,
    names: weekdays.map((name) => regex.u`^${name}`),
    nearby: nearby.map(([words, count]) => [
      edges === undefined
        ? regex.giu`(?<![\p{L}-])${words}(?![\p{L}-])`
        : regex.giu`${wholeWord(words, edges)}`,
      count,
    ]),
    which: {
      last: wordOf(days.last, edges),
      coming: wordOf(days.coming, edges),
      today: wordOf(days.today, edges),
      yesterday: wordOf(days.yesterday, edges),
    },
    weeks:
      weeks === undefined
        ? null
        : {
            last: regex.u`${weeks.last}`,
            current: regex.u`${weeks.current}`,
            next: regex.u`${weeks.next}`,
          },
    notBehind:
      edges === undefined
        ? regex.iu`(?<!\p{L})${notBehind} $`
        : regex.iu`${wholeWord(notBehind, edges)} ?$`,
    clauseEnd: regex.gu`${either('[,;:()–—،؛、，；：（）]', ' - ', ...(days.clauseEnds === undefined ? [] : [days.clauseEnds]))}`,
    isVerbLast: days.isVerbLast === true,
    past: days.past === undefined ? null : regex.u`${either(...days.past)}`,
    future: regex.u`${either(...days.future)}`,
    uncertain: regex.u`${either(...days.uncertain)}`,
    elsewhen: regex.u`${either(...days.elsewhen)}`,
  };
}

/** One of several ways, or none of them. */
function optional(ways: readonly string[], make: (way: string) => string): string {
  return ways.length === 0 ? '' : `(?:${make(either(...ways))})?`;
}

function wordOf(pattern: string | undefined, edges: WordEdges | undefined): RegExp | null {
  return pattern === undefined ? null : regex.u`${wholeWord(pattern, edges)}`;
}

/** "lundi", "Lundi" */
function inAnyCase(name: string): string {
  const first = name.charAt(0);
  return first === first.toUpperCase() ? name : `[${first}${first.toUpperCase()}]${name.slice(1)}`;
}

/** Characters of a sentence beyond which no day is looked for: a bound on time. */
const LONGEST = 700;

/**
 * The days that date words of a sentence mean, counted from `today` (epoch ms, midnight in UTC), by the words that
 * its language lists. Only what is certain: a weekday in a clause of the past is the last one, or the article's
 * own day; in one of what is to come the next. `plain`: without what is quoted.
 */
export function noteListed(plain: string, today: number, language: string): DateNote[] {
  const days = daysOf(language);
  if (days === null || plain.length > LONGEST || days.elsewhen.test(plain)) return [];
  const notes: (DateNote & { at: number })[] = [];
  const note = (at: number, text: string, time: number): void => {
    notes.push({ at, text, date: new Date(time).toISOString().slice(0, ISO_DATE) });
  };
  for (const { 0: words, groups, index } of plain.matchAll(days.weekday)) {
    if (days.notBehind.test(plain.slice(0, index))) continue;
    const weekday = days.names.findIndex((name) => name.test(groups?.['day'] ?? ''));
    const since = (new Date(today).getUTCDay() - weekday + WEEK) % WEEK;
    const away = daysAway(days, {
      words,
      since,
      sinceMonday: (new Date(today).getUTCDay() + WEEK - 1) % WEEK,
      tense: tenseAt(days, plain, { words, index }),
    });
    if (away !== null) note(index, words, today + away * DAY);
  }
  for (const [pattern, count] of days.nearby) {
    for (const { 0: words, index } of plain.matchAll(pattern)) {
      if (count <= 0 && days.notBehind.test(plain.slice(0, index))) continue;
      if (isNearby(count, tenseAt(days, plain, { words, index })))
        note(index, words, today + count * DAY);
    }
  }
  return notes.sort((a, b) => a.at - b.at).map(({ text, date }) => ({ text, date }));
}

/** "Today" means these days as often; of the days beside it only the other tense makes one doubt. */
function isNearby(days: number, tense: Tense): boolean {
  if (days === 0) return tense === 'past';
  return days > 0 || tense !== 'future';
}

/** Characters of "2026-01-31": by definition. */
const ISO_DATE = 10;

type Tense = 'past' | 'future' | 'unknown';

/** How many days a weekday is from the article’s; `null` where that is not certain. `since`: of the last such day. */
function daysAway(
  { which, weeks }: Days,
  {
    words,
    since,
    sinceMonday,
    tense,
  }: Readonly<{ words: string; since: number; sinceMonday: number; tense: Tense }>,
): number | null {
  if (weeks !== null) {
    // Monday of the article's week, and from there
    const away = sinceMonday - since < 0 ? -since + WEEK : -since;
    if (weeks.last.test(words)) return away - WEEK;
    if (weeks.next.test(words)) return away + WEEK;
    if (weeks.current.test(words)) return away;
  }
  if (which.today?.test(words) === true) return since === 0 ? 0 : null;
  if (which.yesterday?.test(words) === true) return since === 1 ? -1 : null;
  if (which.coming?.test(words) === true) return WEEK - since;
  // Early in the week "last Monday" may be the one before
  if (which.last?.test(words) === true)
    return tense === 'past' && since !== 0 && since < WEEK - 1 ? -since : null;
  // "met on Tuesday", dated Monday: rather printed after its date than six days late
  if (tense === 'past') return since === WEEK - 1 ? null : -since;
  return tense === 'future' && since !== 0 ? WEEK - since : null;
}

/** The tense of the clause that an offset stands in; of the sentence where an opening clause has none: "Lundi, …". */
function tenseAt(
  days: Days,
  text: string,
  { words, index: at }: Readonly<{ words: string; index: number }>,
): Tense {
  if (days.isVerbLast) return firstTense(days, text.slice(at));
  let start = 0;
  let end = text.length;
  for (const { 0: mark, index } of text.matchAll(days.clauseEnd)) {
    if (index >= at) {
      end = index;
      break;
    }
    start = index + mark.length;
  }
  const clause = text.slice(start, end);
  const tense = tenseOf(days, clause);
  if (text.slice(0, start).trim() !== '') return tense;
  // "周一，…将": where no verb tells of the past, only what has none is asked
  const isOpening =
    days.past === null
      ? !/\p{L}/u.test(clause.replace(words, ''))
      : tense === 'unknown' && end - start <= LONGEST_OPENING;
  return isOpening ? tenseOf(days, text) : tense;
}

/** The tense of the first verb that tells one. */
function firstTense({ past, future, uncertain }: Days, text: string): Tense {
  const at = (pattern: RegExp | null): number => {
    const found = pattern === null ? -1 : text.search(pattern);
    return found === -1 ? Infinity : found;
  };
  const [isPast, isFuture, isUncertain] = [at(past), at(future), at(uncertain)];
  if (isPast < isFuture && isPast < isUncertain) return 'past';
  return isFuture < isPast && isFuture < isUncertain ? 'future' : 'unknown';
}

/** Longer opening clauses have a verb of their own. Characters, set by hand; not tuned. */
const LONGEST_OPENING = 40;

function tenseOf({ past, future, uncertain }: Days, clause: string): Tense {
  if (uncertain.test(clause)) return 'unknown';
  const isFuture = future.test(clause);
  if (past === null) return isFuture ? 'future' : 'past';
  if (past.test(clause)) return isFuture ? 'unknown' : 'past';
  return isFuture ? 'future' : 'unknown';
}
