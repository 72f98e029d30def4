import { EventEmitter } from 'node:events';
import { SimpleShardingStrategy, WebSocketShardStatus, type IShardingStrategy } from 'discord.js';

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** A shard that was closed between two attempts makes the next one all the same: within 5 s. */
const AFTERLIFE_MS = 7000;
const LOOK_EVERY_MS = 200;

/**
 * discord.js's own strategy, which can be closed at any moment. As it comes (@discordjs/ws 1.2), it
 * takes its error listener off a socket that still connects, so that the socket's error ends the
 * process; a shard that waits before its next attempt makes it after it was closed; and a client
 * that is closed while it asks for the gateway connects as soon as it is told. It closes its shards
 * before it connects, too, so only `closed` says that none is to connect any more.
 */
export function buildShardingStrategy(manager: Manager, closed: AbortSignal): IShardingStrategy {
  const strategy = new SimpleShardingStrategy(manager);
  return {
    spawn: (shards) => strategy.spawn(shards),
    async connect() {
      closed.throwIfAborted();
      await strategy.connect();
    },
    send: (shard, payload) => strategy.send(shard, payload),
    fetchStatus: () => strategy.fetchStatus(),
    async destroy(options) {
      const shards = shardsOf(strategy);
      const sockets = shards.flatMap(socketOf);
      for (const socket of sockets) socket.on('error', () => {});
      await strategy.destroy(options);
      for (const socket of sockets) cut(socket);
      for (const shard of shards) watch(shard);
    },
  };
}

/** A shard of @discordjs/ws; discord.js exports another class of that name. */
type Shard = Readonly<{ status: unknown; destroy: (options: object) => Promise<void> }>;

function shardsOf(strategy: SimpleShardingStrategy): readonly Shard[] {
  const shards: unknown = Reflect.get(strategy, 'shards');
  return shards instanceof Map ? [...shards.values()].filter(isShard) : [];
}

function isShard(value: unknown): value is Shard {
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    'destroy' in value &&
    typeof value.destroy === 'function'
  );
}

function socketOf(shard: Shard): readonly EventEmitter[] {
  const socket: unknown = Reflect.get(shard, 'connection');
  return socket instanceof EventEmitter ? [socket] : [];
}

/** Closes a socket that is not open yet, too. */
function cut(socket: EventEmitter): void {
  if ('terminate' in socket && typeof socket.terminate === 'function') socket.terminate();
}

function watch(shard: Shard): void {
  const until = Date.now() + AFTERLIFE_MS;
  const timer = setInterval(() => {
    if (Date.now() > until) clearInterval(timer);
    if (shard.status === WebSocketShardStatus.Idle) return;
    const sockets = socketOf(shard);
    for (const socket of sockets) socket.on('error', () => {});
    void shard.destroy({ reason: 'closed' }).finally(() => {
      for (const socket of sockets) cut(socket);
    });
  }, LOOK_EVERY_MS);
  timer.unref();
}
