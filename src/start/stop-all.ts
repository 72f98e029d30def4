import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

type Running = Readonly<{ stop: () => Promise<void> }>;

/** All at once, since each may take most of the time that there is; the store, which they use, last. */
export async function stopAll(running: readonly Running[], store: Store, log: Log): Promise<void> {
  const ends = await Promise.allSettled(running.map((one) => one.stop()));
  for (const end of ends) {
    if (end.status === 'rejected')
      log.error({ err: end.reason }, 'could not stop a part of the bot');
  }
  await store.close();
}
