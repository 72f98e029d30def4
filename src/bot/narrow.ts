/** What somebody wants of a briefing: one story, or what came in since a day. */
export type Narrowing =
  | Readonly<{ kind: 'story'; story: number | string }>
  /** `day`: "monday", "yesterday", "today", "2026-03-02". */
  | Readonly<{ kind: 'since'; day: string }>;

const STORY = /^(.*\S) #?(\d{1,3})$/;
/** What a button carries; see `mark-story.ts`. */
const MARKED = /^(.*\S) (=[0-9a-z]{1,7})$/;
const SINCE = /^(.*\S) since(?: (.+))?$/i;
const TODAY = /^(.*\S) (today|yesterday)$/i;

/** "nk-russia 3", "nk-russia since monday", "nk-russia today"; `day` as it was typed, also what is none; null where nothing follows a topic. */
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
  const since = SINCE.exec(typed) ?? TODAY.exec(typed);
  if (since === null) return null;
  return {
    topic: since[1] ?? '',
    narrowing: { kind: 'since', day: (since[2] ?? '').toLowerCase() },
  };
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** A day, as clocks count it. */
const DAY_MS = 86_400_000;

/** "3 days", "3 days ago" */
const DAYS_AGO = /^(\d{1,2}) days?(?: ago)?$/;

/** When a day began in a zone (epoch ms), the last such day that did; null where it is no day. */
export function startOf(typed: string, now: number, zone: string): number | null {
  const day = typed.replace(/^(?:last|this) (?=\S)/, '');
  const today = localDate(now, zone);
  const midnight = (back: number): number => midnightIn(zone, today - back * DAY_MS);
  if (day === 'today') return midnight(0);
  if (day === 'yesterday') return midnight(1);
  const ago = DAYS_AGO.exec(day)?.[1];
  if (ago !== undefined) return midnight(Number(ago));
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    const date = Date.parse(day);
    return Number.isNaN(date) ? null : midnightIn(zone, date);
  }
  if (day.length < 3) return null;
  const wanted = DAYS.findIndex((name) => name.startsWith(day));
  return wanted < 0 ? null : midnight((new Date(today).getUTCDay() - wanted + 7) % 7);
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
