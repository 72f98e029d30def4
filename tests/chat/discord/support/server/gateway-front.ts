import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocket as Socket, WebSocketServer } from 'ws';
import { isRecord, member } from '../json.ts';

/**
 * Discord's gateway in front of the twin's: what the twin lacks is added here (RESUME, lost and
 * refused connections, close codes). Every session of the bot is one session with the twin, which
 * outlives the bot's connections as it does with Discord.
 */
export type GatewayFront = Readonly<{
  /** Cuts every connection. With `resumable` false the sessions are forgotten, too. */
  drop: (options?: { resumable?: boolean; code?: number }) => void;
  /** While refused, nobody can connect. */
  refuse: (refused: boolean) => void;
  /** Connections now, and the sessions and resumptions so far. */
  counts: () => Readonly<{ connected: number; identified: number; resumed: number }>;
  /** Sends an event to every session. */
  dispatch: (event: string, data: unknown) => void;
  close: () => void;
}>;

/** Changes what the twin sends: interactions are given their place, person and permissions. */
export type Adapt = (event: string, data: unknown) => unknown;

type Session = {
  readonly id: string;
  readonly upstream: WebSocket;
  readonly sent: string[];
  socket: Socket | null;
};

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, invalid: 9, hello: 10, ack: 11 };

export function createGatewayFront({
  server,
  twinUrl,
  ownUrl,
  adapt,
}: {
  server: Server;
  twinUrl: string;
  ownUrl: () => string;
  adapt: Adapt;
}): GatewayFront {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const seen = { identified: 0, resumed: 0 };
  let refused = false;

  server.on('upgrade', (request, socket, head) => {
    if (refused) socket.destroy();
    else {
      sockets.handleUpgrade(request, socket, head, (accepted) => {
        sockets.emit('connection', accepted);
      });
    }
  });
  sockets.on('connection', (socket: Socket) => {
    send(socket, { op: OP.hello, d: { heartbeat_interval: 30_000 } });
    socket.on('message', (raw: Buffer) => {
      const message: unknown = JSON.parse(raw.toString());
      const data = member(message, 'd');
      switch (member(message, 'op')) {
        case OP.heartbeat:
          return send(socket, { op: OP.ack });
        case OP.identify:
          return identify(socket, message);
        case OP.resume:
          return resume(socket, String(member(data, 'session_id')), Number(member(data, 'seq')));
        default:
          return undefined;
      }
    });
    socket.on('close', () => {
      for (const session of sessions.values()) {
        if (session.socket === socket) session.socket = null;
      }
    });
  });

  function identify(socket: Socket, message: unknown): void {
    const upstream = new WebSocket(twinUrl);
    const session: Session = { id: randomUUID(), upstream, sent: [], socket };
    sessions.set(session.id, session);
    upstream.addEventListener('message', ({ data }) => receive(session, String(data), message));
    upstream.addEventListener('close', ({ code }) => {
      // 4004 above all: the twin knows which token is right.
      if (code >= 4000) session.socket?.close(code);
      sessions.delete(session.id);
    });
  }

  function receive(session: Session, raw: string, identification: unknown): void {
    const message: unknown = JSON.parse(raw);
    switch (member(message, 'op')) {
      case OP.hello:
        session.upstream.send(JSON.stringify(identification));
        return;
      case OP.dispatch: {
        const event = String(member(message, 't'));
        const data = member(message, 'd');
        if (event === 'READY' && isRecord(data)) {
          seen.identified += 1;
          const own = { session_id: session.id, resume_gateway_url: ownUrl() };
          return push(session, event, { ...data, ...own });
        }
        // With the Guilds intent alone, messages are not told.
        if (event.startsWith('MESSAGE_')) return;
        push(session, event, adapt(event, data));
        return;
      }
      default:
    }
  }

  function push(session: Session, event: string, data: unknown): void {
    const raw = JSON.stringify({ op: OP.dispatch, t: event, s: session.sent.length + 1, d: data });
    session.sent.push(raw);
    if (session.socket?.readyState === Socket.OPEN) session.socket.send(raw);
  }

  function resume(socket: Socket, id: string, seq: number): void {
    const session = sessions.get(id);
    if (session === undefined) return send(socket, { op: OP.invalid, d: false });
    seen.resumed += 1;
    session.socket = socket;
    for (const raw of session.sent.slice(seq)) socket.send(raw);
    push(session, 'RESUMED', {});
  }

  return {
    drop({ resumable = true, code } = {}) {
      if (!resumable) {
        for (const { upstream } of sessions.values()) upstream.close();
        sessions.clear();
      }
      for (const socket of sockets.clients) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    refuse(now) {
      refused = now;
    },
    counts: () => ({ connected: sockets.clients.size, ...seen }),
    dispatch(event, data) {
      for (const session of sessions.values()) push(session, event, data);
    },
    close() {
      for (const { upstream } of sessions.values()) upstream.close();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function send(socket: Socket, message: unknown): void {
  socket.send(JSON.stringify(message));
}
