import { Worker, type Transferable } from 'node:worker_threads';
import { GivenUp } from './given-up.ts';
import { moment, since, type Moment } from './processor-time.ts';

/** What a worker says: it is loaded; its job is done; its job failed. */
export type Answer<Result> =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'done'; result: Result }>
  | Readonly<{ kind: 'failed'; message: string; stack: string }>;

/** A job and whoever waits for what it gives. */
export type Waiting<Job, Result> = Readonly<{
  job: Job;
  deadlineMs: number;
  transfer: readonly Transferable[];
  given: Moment;
  resolve: (result: Result) => void;
  reject: (error: Error) => void;
}>;

/** A thread that had nothing to do for this long is ended, since it holds some 40 MB. */
const IDLE_MS = 60_000;

/** Heap of one thread. The longest article takes under 100 MB; a page of 5 MB under 300. */
const HEAP_MB = 400;

/** However this process was started. */
const KEEP_COMPILED = new URL('keep-compiled.mjs', import.meta.url).href;

/** Looks at a job within its deadline. */
const CHECKS = 4;
/** A starved machine is granted this many times the deadline, not more. */
const MOST_WAITING = 6;

export type Thread<Job, Result> = Readonly<{
  isReady: () => boolean;
  take: (waiting: Waiting<Job, Result>) => void;
  end: () => Promise<void>;
}>;

/**
 * One thread that does one job at a time, each within its deadline. `free` is told when it has nothing to
 * do, `ended` when it is gone; one that idles is ended where `mayEnd` allows it.
 */
export function startThread<Job, Result>(
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
    watch(deadlineMs, moment());
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
  function watch(deadlineMs: number, begun: Moment): void {
    timer = setTimeout(() => {
      const { wallMs, ranMs } = since(begun);
      if (ranMs >= deadlineMs || wallMs >= deadlineMs * MOST_WAITING) {
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
