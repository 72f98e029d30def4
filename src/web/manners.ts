import { setTimeout as sleep } from 'node:timers/promises';

/** Time, for waiting and for measuring it. */
export type Clock = Readonly<{
  /** Epoch ms. */
  now: () => number;
  /** Rejects when `signal` aborts. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>;
}>;

export const systemClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) =>
    sleep(ms, undefined, { ref: true, ...(signal === undefined ? {} : { signal }) }),
};

/** One request a host at a time, and a pause between two. */
export type Manners = Readonly<{
  /**
   * Waits for the host's turn and runs `work` in it. Somebody waits for what is `urgent`: it takes
   * the next turn and skips the pause. Rejects, without having run, when `signal` aborts.
   */
  inTurn: <T>(
    host: string,
    options: Readonly<{ urgent: boolean; gapMs: number; signal: AbortSignal }>,
    work: () => Promise<T>,
  ) => Promise<T>;
}>;

type Waiting = Readonly<{ urgent: boolean; go: () => void }>;
type Queue = { busy: boolean; waiting: Waiting[]; freeAt: number };

export function createManners(clock: Clock): Manners {
  const queues = new Map<string, Queue>();

  function enter(queue: Queue, urgent: boolean, signal: AbortSignal): Promise<void> {
    if (!queue.busy) {
      queue.busy = true;
      return Promise.resolve();
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiting: Waiting = { urgent, go: resolve };
    const at = urgent ? queue.waiting.findIndex((other) => !other.urgent) : -1;
    if (at < 0) queue.waiting.push(waiting);
    else queue.waiting.splice(at, 0, waiting);
    const give = (): void => {
      queue.waiting = queue.waiting.filter((one) => one !== waiting);
      reject(signal.reason);
    };
    signal.addEventListener('abort', give, { once: true });
    return promise.finally(() => signal.removeEventListener('abort', give));
  }

  function leave(queue: Queue): void {
    const next = queue.waiting.shift();
    if (next !== undefined) {
      next.go();
      return;
    }
    queue.busy = false;
    // Hosts whose pause is over need no memory.
    if (queues.size > MOST_IDLE) {
      for (const [name, { busy, freeAt }] of queues) {
        if (!busy && freeAt <= clock.now()) queues.delete(name);
      }
    }
  }

  return {
    async inTurn(host, { urgent, gapMs, signal }, work) {
      signal.throwIfAborted();
      const queue = queues.get(host) ?? { busy: false, waiting: [], freeAt: 0 };
      queues.set(host, queue);
      await enter(queue, urgent, signal);
      try {
        const pause = Math.min(queue.freeAt - clock.now(), LONGEST_GAP_MS);
        if (!urgent && pause > 0) await clock.sleep(pause, signal);
        signal.throwIfAborted();
        return await work();
      } finally {
        queue.freeAt = clock.now() + Math.min(gapMs, LONGEST_GAP_MS);
        leave(queue);
      }
    },
  };
}

/** Hosts that are remembered before those whose pause is over are forgotten. */
const MOST_IDLE = 1000;
/** A site that asks for more gets this much: a briefing takes a few pages a day from it. */
const LONGEST_GAP_MS = 30_000;
