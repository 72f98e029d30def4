import type { Log } from '../log.ts';
import type { UserError } from '../user-error.ts';
import type { Store } from './store.ts';

/**
 * Tells the log of a store that fails: once, again at growing distances while it lasts, and once
 * when it is over. All that use a store share one, since a lock makes each of them fail every second.
 */
export type StoreTrouble = Readonly<{
  /** Resolves what the error means: to whoever runs the bot, where it is one that people can mend. */
  failed: (error: unknown, what: string, details?: Details) => unknown;
  /** Tells an error of the store, and resolves what it means; `null` for any other. */
  explain: (error: unknown) => UserError | null;
  /** Something was stored: what failed before works again. */
  over: () => void;
  /** Whether it has failed since something was stored. */
  lasts: () => boolean;
}>;

const AGAIN_AFTER_MS = 60_000;
const LONGEST_SILENCE_MS = 3_600_000;
/** What nobody explained may read otherwise each time. A bound on memory. */
const MOST_KINDS = 100;

type Details = Readonly<Record<string, unknown>>;

type Told = Readonly<{ since: number; next: number; silence: number }>;

export function createStoreTrouble({
  store: { explain },
  log,
  monotonic = () => performance.now(),
}: {
  store: Pick<Store, 'explain'>;
  log: Log;
  monotonic?: () => number;
}): StoreTrouble {
  const ofStore = new Map<string, Told>();
  const others = new Map<string, Told>();
  function failed(error: unknown, what: string, details: Details = {}): unknown {
    const explained = explain(error);
    const told = explained === null ? others : ofStore;
    const key = explained?.message ?? `${what} ${JSON.stringify(details)} ${String(error)}`;
    const now = monotonic();
    const before = told.get(key);
    if (before !== undefined && now < before.next) return explained ?? error;
    const { since, silence } = before ?? { since: now, silence: AGAIN_AFTER_MS };
    if (told.size >= MOST_KINDS) told.clear();
    told.set(key, {
      since,
      next: now + silence,
      silence: Math.min(2 * silence, LONGEST_SILENCE_MS),
    });
    const lasting = before === undefined ? {} : { forSeconds: Math.round((now - since) / 1000) };
    log.error({ err: explained ?? error, ...lasting, ...details }, what);
    return explained ?? error;
  }

  return {
    failed,
    explain(error) {
      const explained = explain(error);
      if (explained !== null) failed(error, 'the store failed');
      return explained;
    },
    over() {
      if (ofStore.size === 0) return;
      ofStore.clear();
      log.info({}, 'the store works again');
    },
    lasts: () => ofStore.size > 0,
  };
}
