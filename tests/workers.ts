import { createWorkers } from '../src/workers/workers.ts';

/** The threads of a test file; they do not keep it alive. */
export const workers = createWorkers();
