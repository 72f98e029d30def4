import { setTimeout as sleep } from 'node:timers/promises';
import type { Acknowledged, Retry } from './socket-mode.ts';

/** Almost at once, after a minute, after five: https://docs.slack.dev/apis/events-api#retries */
const RETRIES_AFTER_MS = [100, 60_000, 300_000];

/** Sends an event as Slack does: again, up to three times, until it is acknowledged. */
export function createRepeating() {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function repeat(send: (retry: { retry?: Retry }) => Promise<Acknowledged>): Promise<void> {
    if ((await send({})).acknowledged) return;
    for (const [at, after] of RETRIES_AFTER_MS.entries()) {
      await sleep(after, null, { signal, ref: false });
      const retry = { attempt: at + 1, reason: 'timeout' };
      if ((await send({ retry })).acknowledged) return;
    }
  }

  return {
    send(send: (retry: { retry?: Retry }) => Promise<Acknowledged>): void {
      // Ends with the server, or when nobody listens over HTTP.
      repeat(send).catch(() => {});
    },
    stop: () => stopping.abort(),
  };
}
