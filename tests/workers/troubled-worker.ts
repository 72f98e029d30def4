/** A thread that does what a poisoned text can make a thread do. */
import { parentPort } from 'node:worker_threads';

type Trouble = Readonly<{ kind: 'echo' | 'hang' | 'hoard' | 'throw' | 'exit'; value: string }>;

parentPort?.on('message', ({ kind, value }: Trouble) => {
  switch (kind) {
    case 'echo':
      parentPort?.postMessage({ kind: 'done', result: value });
      break;
    case 'hang':
      for (;;);
    case 'hoard': {
      const hoard: unknown[] = [];
      for (;;) hoard.push({ text: [hoard.length] });
    }
    case 'throw':
      parentPort?.postMessage({ kind: 'failed', message: 'It broke.', stack: '' });
      break;
    case 'exit':
      process.exit(1);
      break;
    default:
      kind satisfies never;
  }
});
parentPort?.postMessage({ kind: 'ready' });
