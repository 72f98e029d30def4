/** A thread that runs a pattern over hard texts: as a search, and as a replacement of all. */
import { parentPort } from 'node:worker_threads';
import { hardTexts } from './patterns.ts';

type Job = Readonly<{ source: string; flags: string; length: number }>;

parentPort?.on('message', ({ source, flags, length }: Job) => {
  const all = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  for (const text of hardTexts(source, length)) {
    all.lastIndex = 0;
    text.replaceAll(all, '');
  }
  parentPort?.postMessage({ kind: 'done', result: true });
});
parentPort?.postMessage({ kind: 'ready' });
