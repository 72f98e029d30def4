import type { Wait } from '../sources/source.ts';
import { RETRY, spread, type Moment } from './retry.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SHORTEST_MS = RETRY.shortestMs;
/** A source that sleeps for months is asked twice a day, since it may wake. */
export const LONGEST_MS = 12 * HOUR;
/** What a server says of itself counts up to half a day; careless templates say a year. */
const LONGEST_FRESH_MS = LONGEST_MS;
/** "ttl" is often days by mistake, so it counts less (miniflux, PR #3293). */
const LONGEST_TTL_MS = 3 * HOUR;
/** What came in the last day weighs as much as all that came before. */
const MEMORY_MS = DAY;
/** What a first look at a feed's dates goes by. */
const FIRST_LOOK_MS = 7 * DAY;

/**
 * The pause that fits a source: half the time between two of its articles, so that one waits a
 * quarter of it on average. What came since the last fetch counts the more the longer that was.
 */
export function learnRhythm(
  rhythmMs: number,
  { added, sinceMs }: Readonly<{ added: number; sinceMs: number }>,
): number {
  const since = Math.max(sinceMs, MINUTE);
  const weight = since / (since + MEMORY_MS);
  const rate = (1 - weight) / (2 * rhythmMs) + (weight * added) / since;
  return clamp(1 / (2 * rate));
}

/** The first rhythm, from the dates that a source shows, epoch ms: those of the last week. */
export function firstRhythm(dates: readonly number[], now: number): number | null {
  const recent = dates.filter((at) => at <= now && at > now - FIRST_LOOK_MS);
  if (recent.length < 2) return null;
  // A feed of the last twenty items may reach back a few hours only.
  const span = now - Math.min(...recent);
  return clamp(Math.max(span, HOUR) / recent.length / 2);
}

function clamp(ms: number): number {
  return Math.round(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ms)));
}

/**
 * When a source is fetched next, epoch ms. It is asked for longer pauses by its headers, else by
 * the feed itself, and for hours and days to leave out; each only so far.
 */
export function nextFetch(rhythmMs: number, wait: Wait, { now, chance }: Moment): number {
  const asked =
    wait.freshForMs === null
      ? Math.min(wait.ttlMs ?? 0, LONGEST_TTL_MS)
      : Math.min(wait.freshForMs, LONGEST_FRESH_MS);
  return skip(now + spread(Math.max(rhythmMs, asked), chance), wait);
}

/** The first hour at `at` or later that is not to be left out. */
function skip(at: number, { skipHours, skipDays }: Wait): number {
  const hours = new Set(skipHours);
  const days = new Set(skipDays);
  // Who leaves out everything leaves out nothing.
  if (hours.size >= 24 || days.size >= 7) return at;
  for (let hour = 0; hour < MOST_SKIPPED; hour += 1) {
    const start = hour === 0 ? at : Math.floor(at / HOUR + hour) * HOUR;
    const date = new Date(start);
    const day = DAYS[date.getUTCDay()] ?? '';
    if (!hours.has(date.getUTCHours()) && !days.has(day)) return start;
  }
  return at;
}

/** Nothing is put off by more than a day. */
const MOST_SKIPPED = 24;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
