/** A thread of the pool: does one job at a time and answers it. Started by `pool.ts` alone. */
import { parentPort } from 'node:worker_threads';
import { doJob, type Job, type Result } from './job.ts';
import type { Answer } from './pool.ts';

const answer = (said: Answer<Result>): void => parentPort?.postMessage(said);

parentPort?.on('message', (job: Job) => {
  try {
    answer({ kind: 'done', result: doJob(job) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ kind: 'failed', message, stack: stack ?? message });
  }
});
answer({ kind: 'ready' });
