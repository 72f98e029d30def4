import type { App } from '@slack/bolt';
import { WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { setTimeout as sleep } from 'node:timers/promises';
import { START_WITHIN_MS, pauseAfter, type Connection } from './connection.ts';
import { runSocket, type SocketEvent } from './socket-lane.ts';
import { socketRemedy } from './socket-remedy.ts';
import type { WebApi } from './web-api.ts';
import { whyUnreachable } from './why-unreachable.ts';
import { within } from '../../within.ts';

/**
 * Two connections: while one is made anew, commands come over the other. Slack allows 10 and sends
 * each payload over any one of them (https://docs.slack.dev/apis/events-api/using-socket-mode).
 */
const LANES = 2;

/** A connection that lasted for less counts as a failed attempt, or a refusal would be a fast loop. */
const LASTED_MS = 5000;

export function createSocket({ appToken, api }: { appToken: string; api: WebApi }): Connection {
  const { log } = api;
  const stopping = new AbortController();
  const { signal } = stopping;
  const { promise: settled, resolve: settle } = Promise.withResolvers<void>();
  const open = new Set<number>();
  let app: App | null = null;
  let trouble = 'connecting';
  let lanes: Promise<unknown> = Promise.resolve();

  async function receive({ ack, body, retry_num, retry_reason }: SocketEvent): Promise<void> {
    try {
      await app?.processEvent({
        body,
        ack,
        ...(retry_num === undefined ? {} : { retryNum: retry_num }),
        ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
      });
    } catch (error) {
      // Mostly an acknowledgement for a socket that is gone: Slack sends an event again.
      log.warn({ err: error }, 'Slack: could not take a request');
    }
  }

  async function keepOpen(lane: number): Promise<void> {
    // The second begins when the first stands, so that Slack does not refresh both at once.
    if (lane > 0) await settled;
    for (let failures = 0; !signal.aborted;) {
      let connectedAt: number | null = null;
      let askedToWait = 0;
      try {
        await runSocket({
          appToken,
          api,
          signal,
          onConnected: () => {
            connectedAt = performance.now();
            open.add(lane);
            trouble = '';
            log.info({ lane, open: open.size }, 'Slack: connected');
            settle();
          },
          onEvent: (event) => void receive(event),
        });
      } catch (error) {
        trouble = explain(error);
        if (error instanceof WebAPIRateLimitedError) askedToWait = error.retryAfter * 1000;
      }
      open.delete(lane);
      if (signal.aborted) break;
      const lasted = connectedAt !== null && performance.now() - connectedAt > LASTED_MS;
      failures = lasted ? 0 : failures + 1;
      // Whatever was connected is at once connected again; twice in a row, after a pause.
      const pause = connectedAt !== null && failures < 2 ? 0 : pauseAfter(failures);
      const wait = Math.max(pause, askedToWait);
      report(lane, wait);
      settle();
      await sleep(wait, null, { signal }).catch(() => null);
    }
  }

  function report(lane: number, pause: number): void {
    const details = { lane, open: open.size, nextAttemptInMs: pause };
    if (trouble === '') log.info(details, 'Slack: a connection ended and is made anew');
    else log.warn(details, `Slack: not connected: ${trouble}`);
  }

  return {
    receiver: {
      init: (bolt) => {
        app = bolt;
      },
    },
    async start() {
      lanes = Promise.all(Array.from({ length: LANES }, (_, lane) => keepOpen(lane)));
      await within(START_WITHIN_MS, settled);
    },
    async stop() {
      stopping.abort();
      settle();
      await lanes;
    },
    health() {
      if (signal.aborted) return { connected: false, detail: 'stopped' };
      if (open.size > 0)
        return { connected: true, detail: `Socket Mode, ${open.size} connections` };
      return { connected: false, detail: trouble === '' ? 'connecting' : trouble };
    },
  };
}

function explain(error: unknown): string {
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    return `Slack refuses the connection (${code}). ${socketRemedy(code)}`;
  }
  if (error instanceof WebAPIRateLimitedError) return 'Slack asks to wait (rate limit).';
  if (error instanceof WebAPIRequestError) {
    return `Slack cannot be reached (${whyUnreachable(error)}). Check the network and a proxy; the bot tries again by itself.`;
  }
  return error instanceof Error ? error.message : 'The connection closed before Slack said hello.';
}
