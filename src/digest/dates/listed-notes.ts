import type { DayWords } from '../../languages/day-words.ts';
import { perLanguage } from '../../languages/per-language.ts';
import { either } from '../../languages/regex.ts';
import type { DateNote } from '../digest.ts';

/** Milliseconds of a day, days of a week: by definition. */
const DAY = 86_400_000;
const WEEK = 7;

type Days = Readonly<{
  weekday: RegExp;
  names: readonly RegExp[];
  nearby: readonly (readonly [words: RegExp, days: number])[];
  which: Readonly<Record<'last' | 'coming' | 'today' | 'yesterday', RegExp | null>>;
  notBehind: RegExp;
  past: RegExp;
  future: RegExp;
  uncertain: RegExp;
  elsewhen: RegExp;
}>;

/** What a BCP 47 language says of days; `null` for one that nobody has listed, and for English. */
const daysOf = perLanguage(({ days }) => (days === undefined ? null : compile(days)));

function compile(days: DayWords): Days {
  const { on, part, notBehind, notBefore, nearby } = days;
  const weekdays = days.weekdays.map(inAnyCase);
  const kinds = [days.last, days.coming, days.today, days.yesterday].flatMap((kind) => kind ?? []);
  const which = kinds.length === 0 ? '' : either(...kinds);
  const inFront = which === '' ? '' : `(?:${which} )?`;
  const behind = which === '' ? '' : `(?: ${which})?`;
  const lead = on === '' ? '' : String.raw`${on} `;
  return {
    weekday: new RegExp(
      String.raw`(?<!\p{L})${lead}${inFront}(?<day>${either(...weekdays)})(?:${part ?? '(?!)'})?${behind}(?!\p{L})(?!${notBefore})`,
      'gu',
    ),
    names: weekdays.map((name) => new RegExp(`^${name}`, 'u')),
    nearby: nearby.map(([words, count]) => [
      new RegExp(String.raw`(?<![\p{L}-])${words}(?![\p{L}-])`, 'giu'),
      count,
    ]),
    which: {
      last: wordOf(days.last),
      coming: wordOf(days.coming),
      today: wordOf(days.today),
      yesterday: wordOf(days.yesterday),
    },
    notBehind: new RegExp(String.raw`(?<!\p{L})${notBehind} $`, 'iu'),
    past: new RegExp(either(...days.past), 'u'),
    future: new RegExp(either(...days.future), 'u'),
    uncertain: new RegExp(either(...days.uncertain), 'u'),
    elsewhen: new RegExp(either(...days.elsewhen), 'u'),
  };
}

function wordOf(pattern: string | undefined): RegExp | null {
  return pattern === undefined ? null : new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'u');
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
    const away = daysAway(days, { words, since, tense: tenseAt(days, plain, index) });
    if (away !== null) note(index, words, today + away * DAY);
  }
  for (const [pattern, count] of days.nearby) {
    for (const { 0: words, index } of plain.matchAll(pattern)) {
      if (days.notBehind.test(plain.slice(0, index))) continue;
      if (tenseAt(days, plain, index) === 'past') note(index, words, today + count * DAY);
    }
  }
  return notes.sort((a, b) => a.at - b.at).map(({ text, date }) => ({ text, date }));
}

/** Characters of "2026-01-31": by definition. */
const ISO_DATE = 10;

type Tense = 'past' | 'future' | 'unknown';

/** How many days a weekday is from the article’s; `null` where that is not certain. `since`: of the last such day. */
function daysAway(
  { which }: Days,
  { words, since, tense }: Readonly<{ words: string; since: number; tense: Tense }>,
): number | null {
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

const CLAUSE_END = /[,;:()–—]| - /u;

/** The tense of the clause that an offset stands in; of the sentence where an opening clause has none: "Lundi, …". */
function tenseAt(days: Days, text: string, at: number): Tense {
  let start = at;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  const tense = tenseOf(days, text.slice(start, end));
  const isOpening = text.slice(0, start).trim() === '' && end - start <= LONGEST_OPENING;
  return tense === 'unknown' && isOpening ? tenseOf(days, text) : tense;
}

/** Longer opening clauses have a verb of their own. Characters, set by hand; not tuned. */
const LONGEST_OPENING = 40;

function tenseOf({ past, future, uncertain }: Days, clause: string): Tense {
  if (uncertain.test(clause)) return 'unknown';
  const isFuture = future.test(clause);
  if (past.test(clause)) return isFuture ? 'unknown' : 'past';
  return isFuture ? 'future' : 'unknown';
}
