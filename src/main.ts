import { createWorkers } from './workers/workers.ts';
import { UserError } from './user-error.ts';

/** How long what is running may take to end. */
const STOP_WITHIN_MS = 10_000;

// The thread that reads articles takes as long to load as all the rest: it loads beside it, on a
// processor of its own, and is there for the first question and the first link.
const workers = createWorkers({ warm: 1 });
const { startBot } = await import('./start/start-bot.ts');

try {
  await startBot({
    env: process.env,
    loadEnvFile: () => process.loadEnvFile(),
    workers,
    write: (text) => process.stdout.write(text),
    logTo: process.stderr,
    stopWith(stop) {
      const stopping = stopOnce(stop);
      process.on('SIGINT', stopping);
      process.on('SIGTERM', stopping);
    },
  });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
  // Not awaited: it keeps no process alive, and what still loads would.
  void workers.close();
}

/** Ends the process once: what runs is finished first. A second signal ends it at once. */
function stopOnce(stop: () => Promise<void>): () => void {
  let stopping = false;
  return () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    void stop().then(() => process.exit(0));
  };
}
