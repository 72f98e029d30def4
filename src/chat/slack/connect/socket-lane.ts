import { SocketModeClient } from '@slack/socket-mode';
import { webClientOptions, type WebApi } from './web-api.ts';
import { within } from '../../within.ts';

/** What arrives over a socket: Bolt acknowledges by `ack`. */
export type SocketEvent = Readonly<{
  ack: (response?: unknown) => Promise<void>;
  body: Record<string, unknown>;
  retry_num?: number;
  retry_reason?: string;
}>;

/** No hello within this time: the attempt has failed. */
const CONNECT_WITHIN_MS = 10_000;

/** So long the other side may owe a pong (the client pings three times as often). */
const PONG_WITHIN_MS = 3000;

/** A socket that is half gone says nothing: its state is looked at. */
const LOOK_EVERY_MS = 200;

/**
 * One connection from its beginning to its end. Rejects where it could not be made; resolves when it
 * is lost. The client's own reconnecting is off: it waits for 5 s before each attempt.
 */
export async function runSocket({
  appToken,
  api,
  signal,
  onConnected,
  onEvent,
}: {
  appToken: string;
  api: WebApi;
  signal: AbortSignal;
  onConnected: () => void;
  onEvent: (event: SocketEvent) => void;
}): Promise<void> {
  const { logger, ...clientOptions } = webClientOptions(api);
  const client = new SocketModeClient({
    appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: PONG_WITHIN_MS,
    clientOptions,
    ...(logger === undefined ? {} : { logger }),
  });
  client.on('slack_event', onEvent);
  // The reason is in what start() rejects with, or the connection is lost anyway.
  client.on('error', () => {});
  try {
    const started = await within(CONNECT_WITHIN_MS, client.start());
    if (started === null) {
      throw new Error(`Slack did not say hello within ${CONNECT_WITHIN_MS / 1000} s.`);
    }
    signal.throwIfAborted();
    onConnected();
    await lost(client, signal);
  } finally {
    // Waiting for the other side to say goodbye may take half a minute.
    client.disconnect().catch(() => {});
  }
}

async function lost(client: SocketModeClient, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (): void => {
    if (client.websocket?.isActive() !== true) resolve();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => resolve(), { once: true });
  client.on('close', resolve);
  // Slack says that it will close the connection: the client has begun to close it by now.
  client.on('ws_message', look);
  look();
  await promise;
  clearInterval(timer);
}
