const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every number by which a source is asked again after a failure, and why it is what it is. */
export const RETRY = {
  /** A news agency's feed changes every few minutes; asking more often than this is rude. */
  shortestMs: 5 * MINUTE,
  /** The first pause is half of what fits the source, and an hour at most: most faults are short. */
  longestFirstMs: HOUR,
  /** Doubled with each failure, up to a day: a source that is gone for weeks may come back. */
  longestMs: DAY,
  /** Further failures change nothing, and 2 to the power of them stays a number. */
  mostDoublings: 12,
  /** A tenth either way, so that sources that failed together do not come back together. */
  spread: 0.1,
} as const;

/** The same for the page of one article, whose text a feed gives in part. */
export const RETRY_PAGE = {
  /** A page that could not be had so often is left; what the feed gave stays. */
  mostTries: 3,
  /** Ten minutes after the first time, an hour and a half after the second. */
  firstWaitMs: 10 * MINUTE,
  waitGrows: 9,
  /** A server may ask for a pause, but careless ones ask for weeks. */
  longestPauseMs: DAY,
} as const;

/** What is wrong with a page today and will be the same the next time. */
export const LASTING: ReadonlySet<string> = new Set([
  '401',
  '403',
  '404',
  '410',
  '451',
  'bad-address',
  'bad-scheme',
  'closed-port',
  'private-address',
  'robots',
  'too-large',
  'given-up',
]);

export type Moment = Readonly<{
  /** Epoch ms. */
  now: number;
  /** From 0 to 1: sources that were added together are not to be fetched together for ever. */
  chance: number;
}>;

/** A pause of about `ms`, spread by chance. */
export function spread(ms: number, chance: number): number {
  return Math.round(ms * (1 + RETRY.spread * (2 * chance - 1)));
}

/** After the `failures`th failure in a row (1 is the first), epoch ms: doubled each time, up to a day. */
export function backOff(failures: number, rhythmMs: number, { now, chance }: Moment): number {
  const { shortestMs, longestFirstMs, longestMs, mostDoublings } = RETRY;
  const first = Math.min(Math.max(rhythmMs / 2, shortestMs), longestFirstMs);
  const doublings = Math.min(failures - 1, mostDoublings);
  return now + spread(Math.min(longestMs, first * 2 ** doublings), chance);
}

/** When a page is asked for again after its `tries`th try failed (0 is the first), epoch ms. */
export function pageAgainAt(tries: number, now: number): number {
  return now + RETRY_PAGE.firstWaitMs * RETRY_PAGE.waitGrows ** tries;
}
