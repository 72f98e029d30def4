import { setTimeout as sleep } from 'node:timers/promises';

/** What a promise comes to, or `null` if it takes longer than `ms`. The promise runs on. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  const timer = new AbortController();
  const late = sleep(ms, null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
