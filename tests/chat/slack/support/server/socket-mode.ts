import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { isRecord } from '../is-record.ts';

/** What the bot did with a request: `ms` until it was acknowledged, within 3 s. */
export type Acknowledged = Readonly<{ acknowledged: boolean; ms: number; response: unknown }>;

export type SocketMode = Readonly<{
  /** A URL that opens one connection, as `apps.connections.open` hands out. */
  ticket: (origin: string) => string;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Sends an envelope over one of the connections, as Slack does: any. */
  send: (type: string, payload: unknown, retry?: Retry) => Promise<Acknowledged>;
  open: () => number;
  /** Asks for a new connection, as Slack does every few hours. `null` means all. */
  refresh: (which: number | null) => void;
  /** Cuts connections without a word. `null` means all. */
  drop: (which: number | null) => void;
  /** Keeps them open but neither reads nor answers any more. */
  freeze: () => void;
  /** Times without any connection, in ms, since the first one; an open one counts up to now. */
  gaps: () => readonly number[];
  close: () => void;
}>;

export type Retry = Readonly<{ attempt: number; reason: string }>;

const ANSWER_WITHIN_MS = 3000;

export function createSocketMode(): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const sockets: WebSocket[] = [];
  const waiting = new Map<string, (payload: unknown) => void>();
  const gaps: number[] = [];
  let emptySince: number | null = null;
  let turn = 0;

  function add(socket: WebSocket): void {
    sockets.push(socket);
    if (emptySince !== null) gaps.push(performance.now() - emptySince);
    emptySince = null;
    socket.on('message', (data) => {
      const frame: unknown = JSON.parse(data instanceof Buffer ? data.toString('utf8') : '{}');
      if (isRecord(frame)) waiting.get(String(frame['envelope_id']))?.(frame['payload']);
    });
    socket.on('close', () => remove(socket));
    const hello = { type: 'hello', num_connections: sockets.length, debug_info: {} };
    socket.send(JSON.stringify(hello));
  }

  function remove(socket: WebSocket): void {
    const index = sockets.indexOf(socket);
    if (index < 0) return;
    sockets.splice(index, 1);
    if (sockets.length === 0) emptySince = performance.now();
  }

  const chosen = (which: number | null): readonly WebSocket[] =>
    sockets.filter((_, index) => which === null || index === which);

  return {
    ticket(origin) {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${origin.replace('http', 'ws')}/link?ticket=${ticket}`;
    },
    upgrade(request, socket, head) {
      const ticket =
        new URL(request.url ?? '', 'http://localhost').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) {
        socket.end('HTTP/1.1 408 Request Timeout\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, add);
    },
    async send(type, payload, retry) {
      const socket = sockets[turn % Math.max(1, sockets.length)];
      turn += 1;
      const began = performance.now();
      // Nobody is there: for a person this is "the app did not respond".
      if (socket === undefined) return { acknowledged: false, ms: 0, response: null };
      const { promise, resolve } = Promise.withResolvers<Acknowledged>();
      const envelope_id = randomUUID();
      const ms = (): number => performance.now() - began;
      const timer = setTimeout(
        () => resolve({ acknowledged: false, ms: ms(), response: null }),
        ANSWER_WITHIN_MS,
      );
      waiting.set(envelope_id, (response) => resolve({ acknowledged: true, ms: ms(), response }));
      const retried =
        retry === undefined ? {} : { retry_attempt: retry.attempt, retry_reason: retry.reason };
      const accepts_response_payload = type !== 'events_api';
      socket.send(
        JSON.stringify({ type, envelope_id, payload, accepts_response_payload, ...retried }),
      );
      const result = await promise;
      clearTimeout(timer);
      waiting.delete(envelope_id);
      return result;
    },
    open: () => sockets.length,
    refresh(which) {
      for (const socket of chosen(which)) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
        // Slack routes nothing over a connection that it has given notice to.
        remove(socket);
      }
    },
    drop(which) {
      for (const socket of chosen(which)) {
        remove(socket);
        socket.terminate();
      }
    },
    freeze() {
      for (const socket of sockets.slice()) {
        remove(socket);
        socket.pause();
      }
    },
    gaps: () => (emptySince === null ? gaps : [...gaps, performance.now() - emptySince]),
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
