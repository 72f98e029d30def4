import { cpuUsage } from 'node:process';
import { Worker, type Transferable } from 'node:worker_threads';
import { GivenUp } from './given-up.ts';

/** What a worker says: it is loaded; its job is done; its job failed. */
export type Answer<Result> =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'done'; result: Result }>
  | Readonly<{ kind: 'failed'; message: string; stack: string }>;

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

type Waiting<Job, Result> = Readonly<{
  job: Job;
  deadlineMs: number;
  transfer: readonly Transferable[];
  resolve: (result: Result) => void;
  reject: (error: Error) => void;
}>;

/** A thread that had nothing to do for this long is ended, since it holds some 40 MB. */
const IDLE_MS = 60_000;

/**
 * So long a job waits before one more thread is started for it: that costs half a second of a
 * processor, and most jobs are done in some milliseconds.
 */
const PATIENCE_MS = 250;

/** Heap of one thread. The longest article takes under 100 MB; a page of 5 MB under 300. */
const HEAP_MB = 400;

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
    if (queue.length > 0 && threads.size < size) patience ??= setTimeout(relieve, PATIENCE_MS);
  }

  /** Starts one more thread for what waits behind a job that takes long; one that loads comes soon. */
  function relieve(): void {
    patience = undefined;
    if ([...threads].every((thread) => thread.isReady())) {
      const waiting = threads.size < size ? queue.shift() : undefined;
      if (waiting !== undefined) begin().take(waiting);
    }
    hand();
  }

  for (let number = 0; number < warm; number += 1) begin();

  return {
    run(job, deadlineMs, transfer = []) {
      if (closed) return Promise.reject(new GivenUp('broken', 'The workers are closed.'));
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      queue.push({ job, deadlineMs, transfer, resolve, reject });
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

/** However this process was started. */
const KEEP_COMPILED = new URL('keep-compiled.mjs', import.meta.url).href;

/** When a job began: by the clock, and by what the process had used of processors. */
type Begun = Readonly<{ since: number; used: NodeJS.CpuUsage }>;

/** Looks at a job within its deadline. */
const CHECKS = 4;
/** A starved machine is granted this many times the deadline, not more. */
const MOST_WAITING = 6;

type Thread<Job, Result> = Readonly<{
  isReady: () => boolean;
  take: (waiting: Waiting<Job, Result>) => void;
  end: () => Promise<void>;
}>;

function startThread<Job, Result>(
  script: URL,
  { free, mayEnd, ended }: { free: () => void; mayEnd: () => boolean; ended: () => void },
): Thread<Job, Result> {
  const worker = new Worker(script, {
    // Without the environment, so that no text, however hostile, is near a token.
    env: {},
    execArgv: ['--import', KEEP_COMPILED],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  let current: Waiting<Job, Result> | null = null;
  let ready = false;
  let timer: NodeJS.Timeout | undefined;

  function post({ job, deadlineMs, transfer }: Waiting<Job, Result>): void {
    clearTimeout(timer);
    watch(deadlineMs, { since: performance.now(), used: cpuUsage() });
    worker.ref();
    try {
      worker.postMessage(job, [...transfer]);
    } catch (error) {
      settle()?.reject(
        new GivenUp('broken', 'This cannot be handed to a worker.', { cause: error }),
      );
      rest();
    }
  }

  /**
   * Gives up what has run for its deadline. On a machine that is busy with other things a thread
   * gets little of a processor, so that time counts only as far as this process got any.
   */
  function watch(deadlineMs: number, begun: Begun): void {
    timer = setTimeout(() => {
      const { user, system } = cpuUsage(begun.used);
      const wall = performance.now() - begun.since;
      const ranMs = Math.min(wall, (user + system) / 1000);
      if (ranMs >= deadlineMs || wall >= deadlineMs * MOST_WAITING) {
        giveUp(new GivenUp('too slow', `This took longer than ${deadlineMs / 1000} s.`));
      } else watch(deadlineMs, begun);
    }, deadlineMs / CHECKS);
  }

  function settle(): Waiting<Job, Result> | null {
    const done = current;
    current = null;
    clearTimeout(timer);
    return done;
  }

  function giveUp(error: GivenUp): void {
    const given = settle();
    // The thread is ended before the next job is handed out: it may hold all of a processor.
    void worker.terminate();
    given?.reject(error);
  }

  function rest(): void {
    worker.unref();
    timer = setTimeout(() => {
      if (mayEnd()) void worker.terminate();
    }, IDLE_MS);
    timer.unref();
    free();
  }

  worker.on('message', (answer: Answer<Result>) => {
    switch (answer.kind) {
      case 'ready':
        ready = true;
        if (current === null) rest();
        else post(current);
        break;
      case 'done': {
        const given = settle();
        given?.resolve(answer.result);
        rest();
        break;
      }
      case 'failed': {
        const given = settle();
        const cause = new Error(answer.message);
        cause.stack = answer.stack;
        given?.reject(new GivenUp('broken', `This failed: ${answer.message}`, { cause }));
        rest();
        break;
      }
      default:
        answer satisfies never;
    }
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    giveUp(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? new GivenUp('too large', `This took more than ${HEAP_MB} MB of memory.`)
        : new GivenUp('broken', `The worker failed: ${error.message}`, { cause: error }),
    );
  });
  worker.on('exit', () => {
    settle()?.reject(new GivenUp('broken', 'The worker ended before this was done.'));
    ended();
  });

  return {
    isReady: () => ready,
    take(waiting) {
      current = waiting;
      clearTimeout(timer);
      worker.ref();
      if (ready) post(waiting);
    },
    async end() {
      await worker.terminate();
    },
  };
}
