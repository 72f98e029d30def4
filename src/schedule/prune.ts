import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

const DAY_MS = 86_400_000;
const KEEP_DELIVERIES_MS = 90 * DAY_MS;
/** They count for an hour. */
const KEEP_ALLOWANCES_MS = 2 * 3_600_000;
/** Slack repeats an event for 24 hours at most: https://docs.slack.dev/apis/events-api#retries */
const KEEP_SEEN_MS = 2 * DAY_MS;
/** As long as buttons below a digest of links work. */
const KEEP_LINKS_MS = 30 * DAY_MS;
/** Results of work on articles; they come to the same again. */
const KEEP_RESULTS_MS = 30 * DAY_MS;
const KEEP_SHOWN_MS = 400 * DAY_MS;
/** Messages of each channel of the local chat: years of digests. */
const KEEP_MESSAGES = 2000;

const PRUNE_EVERY_MS = 3_600_000;
/** How far clock and real time may part within an hour before the clock counts as having jumped. */
export const MOST_DRIFT_MS = 5 * 60_000;

/**
 * Deletes what is old, every hour, once two readings of the clock an hour apart agree with the time
 * that really went by: a clock that is a year ahead for a while would delete everything.
 */
export function createPrune({
  store,
  log,
  monotonic,
}: {
  store: Store;
  log: Log;
  /** A clock that cannot jump, ms. */
  monotonic: () => number;
}): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  let reading: Readonly<{ now: number; monotonic: number }> | null = null;

  return async () => {
    if (monotonic() - last < PRUNE_EVERY_MS) return;
    last = monotonic();
    const now = await store.now();
    const before = reading;
    reading = { now, monotonic: last };
    if (before === null) return;
    const drift = now - before.now - (reading.monotonic - before.monotonic);
    if (Math.abs(drift) > MOST_DRIFT_MS) {
      log.warn({ driftMs: drift }, 'the clock jumped: nothing old is deleted until it is steady');
      return;
    }
    await store.messages.prune(KEEP_MESSAGES);
    await store.deliveries.prune(now - KEEP_DELIVERIES_MS, 1000);
    await store.receipts.prune(now - KEEP_DELIVERIES_MS, 1000);
    await store.shown.prune(now - KEEP_SHOWN_MS);
    await store.seen.prune(now - KEEP_SEEN_MS);
    await store.allowances.prune(now - KEEP_ALLOWANCES_MS);
    await store.links.prune(now - KEEP_LINKS_MS);
    await store.results.prune(now - KEEP_RESULTS_MS);
  };
}
