import { readDate } from '../../articles/date/read-date.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';

/** What somebody wants of a briefing: one story, or what came in since a day. */
export type Narrowing =
  | Readonly<{ kind: 'story'; story: number | string }>
  /** `day`: "monday", "yesterday", "past 48 hours", "2026-03-02". */
  | Readonly<{ kind: 'since'; day: string }>;

const STORY = /^(.*\S) #?(\d{1,3})$/;
/** What a button carries; see `mark-story.ts`. */
const MARKED = /^(.*\S) (=[0-9a-z]{1,7})$/;
const SINCE = /^(.*\S) since(?: (.+))?$/i;
const LATELY = /^(.*\S) (today|yesterday|(?:this|last|past) (?:week|month))$/i;
const LAST_FEW = /^(.*\S) ((?:last|past) (?:\d{1,2} )?(?:hour|day|week)s?)$/i;

/** "nk-russia 3", "nk-russia since monday", "nk-russia last week"; `day` as it was typed, also what is none; null where nothing follows a topic. */
export function narrowTopic(
  typed: string,
): Readonly<{ topic: string; narrowing: Narrowing }> | null {
  const story = STORY.exec(typed);
  if (story !== null) {
    return { topic: story[1] ?? '', narrowing: { kind: 'story', story: Number(story[2]) } };
  }
  const marked = MARKED.exec(typed);
  if (marked !== null) {
    return { topic: marked[1] ?? '', narrowing: { kind: 'story', story: marked[2] ?? '' } };
  }
  const since = SINCE.exec(typed) ?? LATELY.exec(typed) ?? LAST_FEW.exec(typed);
  if (since === null) return null;
  return {
    topic: since[1] ?? '',
    narrowing: { kind: 'since', day: (since[2] ?? '').toLowerCase() },
  };
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** A day, as clocks count it. */
const DAY_MS = 86_400_000;

/** "3 days", "2 weeks ago", "past week" */
const AGO = /^(?:(?:last|past) (\d{1,2})|past|(\d{1,2}|an?|one)) (day|week|month)s?(?: ago)?$/;
const HOURS = /^(?:(?:last|past) )?(\d{1,3}|an?|one)? ?hours?(?: ago)?$/;
const HOUR_MS = 3_600_000;
const DAYS_OF = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30],
]);

/**
 * When a day, week or month began in a zone (epoch ms), the last such that did, or so many hours ago;
 * null for others. A day that is written with its year may be ahead.
 */
export function startOf(typed: string, now: number, zone: string): number | null {
  const hours = HOURS.exec(typed);
  if (hours !== null) return now - (Number(hours[1]) || 1) * HOUR_MS;
  const date = dateOf(typed, localDate(now, zone));
  return date === null ? null : midnightIn(zone, date);
}

/** When the day began from which somebody asks (epoch ms), or why there is nothing from it on. */
export function sinceOf(
  day: string,
  { now, zone, words }: Readonly<{ now: number; zone: string; words: Catalogue }>,
): number | string {
  const since = startOf(day, now, zone);
  if (since === null) return words.unknownDay(day);
  return since > now ? words.dayAhead(day) : since;
}

/** The day that is meant where it is `today`; weeks begin on Monday. All as midnights in UTC. */
function dateOf(typed: string, today: number): number | null {
  const back = (days: number): number => today - days * DAY_MS;
  const now = new Date(today);
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  switch (typed) {
    case 'today':
      return today;
    case 'yesterday':
      return back(1);
    case 'this week':
      return back(sinceMonday);
    case 'last week':
      return back(sinceMonday + 7);
    case 'this month':
      return Date.UTC(now.getUTCFullYear(), now.getUTCMonth());
    case 'last month':
      return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1);
  }
  const [, last, number = last, unit = ''] = AGO.exec(typed) ?? [];
  const days = DAYS_OF.get(unit);
  if (days !== undefined) return back(days * (Number(number) || 1));
  const day = typed.replace(/^(?:last|this) (?=\S)/, '');
  if (/\d/.test(day)) return writtenDate(day, now);
  if (day.length < 3) return null;
  const wanted = DAYS.findIndex((name) => name.startsWith(day));
  return wanted < 0 ? null : back((now.getUTCDay() - wanted + 7) % 7);
}

/** "2026-03-02", "2 March 2026", "2.3.2026"; without a year the last such day that there was. */
function writtenDate(typed: string, today: Date): number | null {
  const year = today.getUTCFullYear();
  const hasYear = /\d{4}/.test(typed);
  const dates = (hasYear ? [typed] : [`${typed} ${year}`, `${typed} ${year - 1}`]).map((text) =>
    Date.parse(readDate(text, { now: null }) ?? ''),
  );
  return dates.find((at) => (hasYear ? !Number.isNaN(at) : at <= today.getTime())) ?? null;
}

/** The calendar day of a moment in a zone, as that day's midnight in UTC. */
function localDate(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
  return Date.parse(parts);
}

/** The moment at which a day begins in a zone, for that day's midnight in UTC. */
function midnightIn(zone: string, date: number): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const offsetAt = (at: number): number => {
    const [day = '', time = ''] = format.format(at).split(', ');
    return Date.parse(`${day.split('/').toReversed().join('-')}T${time}Z`) - at;
  };
  // The offset before midnight may differ from that behind it: asked twice, it is the latter.
  const guess = date - offsetAt(date);
  return date - offsetAt(guess);
}
