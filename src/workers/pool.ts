import type { Transferable } from 'node:worker_threads';
import { GivenUp } from './given-up.ts';
import { moment, since } from './processor-time.ts';
import { startThread, type Thread, type Waiting } from './thread.ts';

/** Threads that do jobs on foreign text, one job each at a time, in the order they were given. */
export type Pool<Job, Result> = Readonly<{
  /**
   * Resolves to what the job gives. Rejects with `GivenUp` when it takes longer than `deadlineMs`
   * from its beginning on, needs too much memory or throws. `transfer` is moved, not copied.
   */
  run: (job: Job, deadlineMs: number, transfer?: readonly Transferable[]) => Promise<Result>;
  /** Ends all threads; what waits or runs is given up. */
  close: () => Promise<void>;
}>;

/**
 * So long a job waits before one more thread is started for it: that costs half a second of a
 * processor and some 50 MB, and most jobs are done in some milliseconds, so that a queue that
 * moves needs no second one.
 */
const PATIENCE_MS = 250;

/**
 * Threads are started when there is work and those there are take long, `size` at most, and do not keep the process alive when idle.
 * `warm` of them are started at once and stay, so that nobody waits until one is loaded.
 */
export function createPool<Job, Result>({
  script,
  size,
  warm = 0,
}: {
  script: URL;
  size: number;
  warm?: number;
}): Pool<Job, Result> {
  const queue: Waiting<Job, Result>[] = [];
  const idle: Thread<Job, Result>[] = [];
  const threads = new Set<Thread<Job, Result>>();
  let closed = false;
  let patience: NodeJS.Timeout | undefined;
  /** Before that a thread was still being loaded: what waited for it counts for nothing. */
  let loading = moment();

  function begin(): Thread<Job, Result> {
    const thread = startThread<Job, Result>(script, {
      free: () => {
        idle.push(thread);
        hand();
      },
      mayEnd: () => threads.size > warm,
      ended: () => {
        threads.delete(thread);
        const at = idle.indexOf(thread);
        if (at >= 0) idle.splice(at, 1);
        hand();
      },
    });
    threads.add(thread);
    return thread;
  }

  function hand(): void {
    while (queue.length > 0 && (idle.length > 0 || threads.size === 0)) {
      const waiting = queue.shift();
      if (waiting !== undefined) (idle.pop() ?? begin()).take(waiting);
    }
    const [first] = queue;
    if (first === undefined || threads.size >= size) return;
    patience ??= setTimeout(relieve, Math.max(1, PATIENCE_MS - waitedMs(first)));
  }

  /** On a machine that is busy with other things all takes long, and one more thread is no help. */
  function waitedMs({ given }: Waiting<Job, Result>): number {
    return Math.min(since(given).ranMs, since(loading).ranMs);
  }

  /** Starts one more thread once the first in the queue has waited too long; one that loads comes soon. */
  function relieve(): void {
    patience = undefined;
    if (![...threads].every((thread) => thread.isReady())) loading = moment();
    const [first] = queue;
    if (first !== undefined && threads.size < size && waitedMs(first) >= PATIENCE_MS) {
      queue.shift();
      begin().take(first);
    }
    hand();
  }

  for (let number = 0; number < warm; number += 1) begin();

  return {
    run(job, deadlineMs, transfer = []) {
      if (closed) return Promise.reject(new GivenUp('broken', 'The workers are closed.'));
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      queue.push({ job, deadlineMs, transfer, given: moment(), resolve, reject });
      hand();
      return promise;
    },
    async close() {
      closed = true;
      clearTimeout(patience);
      for (const { reject } of queue.splice(0)) {
        reject(new GivenUp('broken', 'The workers were closed before this was begun.'));
      }
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}
