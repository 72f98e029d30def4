/** A thread of the pool: does one job at a time and answers it. Started by `pool.ts` alone. */
import { flushCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { doJob, type Job, type Result } from './job.ts';
import type { Answer } from './thread.ts';

const answer = (said: Answer<Result>): void => parentPort?.postMessage(said);
let isKept = false;

parentPort?.on('message', (job: Job) => {
  try {
    answer({ kind: 'done', result: doJob(job) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ kind: 'failed', message, stack: stack ?? message });
  }
  if (!isKept) {
    // A thread is ended without notice: what it compiled is written now, with all that a job needs.
    isKept = true;
    flushCompileCache();
  }
});
answer({ kind: 'ready' });
