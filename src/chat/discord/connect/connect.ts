import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../../log.ts';
import type { Health } from '../../chat.ts';
import { createClient, type GatewayEvents } from './client.ts';
import { TOKEN_PAUSE_MS, TOKEN_REFUSED } from '../outcome.ts';
import { within } from '../../within.ts';

export type Connection = Readonly<{
  /** Resolves once connected, or once the first attempt has failed and the next one waits. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
  health: () => Health;
}>;

/** Discord allows 1,000 new sessions a day: a minute between attempts would use more than that up. */
const LONGEST_PAUSE_MS = 5 * 60_000;
const FIRST_PAUSE_MS = 1000;

/** Without a connection for so long, the client's own attempts are given up for a new client. */
const GIVE_UP_MS = 2 * 60_000;

/** `start` does not hold the others up for longer. */
const START_WITHIN_MS = 15_000;

/** Keeps one gateway connection up: a dropped one is resumed, a lost one is made anew. */
export function connect({
  token,
  apiUrl,
  log,
  events,
}: {
  token: string;
  apiUrl: string | null;
  log: Log;
  events: GatewayEvents;
}): Connection {
  const stopping = new AbortController();
  const { signal } = stopping;
  let health: Health = { connected: false, detail: 'not started' };
  const { promise: settled, resolve: settle } = Promise.withResolvers<void>();
  let running: Promise<void> | null = null;

  function report(connected: boolean, detail: string, planned = false): void {
    // Whoever is leaving does not reconnect, whatever the client says.
    if (signal.aborted && !planned) return;
    if (health.connected === connected && health.detail === detail) return;
    health = { connected, detail };
    if (connected || planned) log.info({}, `Discord: ${detail}`);
    else log.warn({}, `Discord: ${detail}`);
  }

  async function keepConnected(): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const began = Date.now();
      const ended = await createClient({
        token,
        apiUrl,
        log,
        events,
        signal,
        giveUpMs: GIVE_UP_MS,
      }).run((state) => {
        report(state.connected, state.detail);
        if (state.connected) settle();
      });
      if (signal.aborted) break;
      // A connection that never lasts is no reason to begin with short pauses again.
      if (Date.now() - began > LONGEST_PAUSE_MS) failures = 0;
      const pause = ended.tokenRefused
        ? TOKEN_PAUSE_MS
        : Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
      failures += 1;
      const reason = ended.tokenRefused ? TOKEN_REFUSED : ended.reason;
      report(false, `not connected: ${reason} Next attempt in ${Math.round(pause / 1000)} s.`);
      settle();
      await sleep(pause, null, { signal }).catch(() => null);
    }
    report(false, 'stopped', true);
    settle();
  }

  return {
    async start() {
      report(false, 'connecting', true);
      running ??= keepConnected();
      await within(START_WITHIN_MS, settled);
    },
    async stop() {
      stopping.abort();
      await running;
    },
    health: () => health,
  };
}
