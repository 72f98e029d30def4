import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Status,
} from 'discord.js';
import type { Log } from '../../../log.ts';
import type { Health } from '../../chat.ts';
import { buildShardingStrategy } from './sharding-strategy.ts';
import { within } from '../../within.ts';

/** What the gateway tells, as unknown as it arrives. */
export type GatewayEvents = Readonly<{
  onReady: (applicationId: string) => void;
  onInteraction: (data: unknown) => void;
  onGuildDelete: (data: unknown) => void;
}>;

/** Why a client is of no use any more. */
export type Ended = Readonly<{ tokenRefused: boolean; reason: string }>;

/** One discord.js client, from its login to the moment when only a new one can help. Never rejects. */
export type GatewayClient = Readonly<{ run: (report: (state: Health) => void) => Promise<Ended> }>;

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const AUTHENTICATION_FAILED = 4004;

/** discord.js's own code for a token that Discord does not know. */
const TOKEN_INVALID = 'TokenInvalid';

/** The longest that closing the connection may take. */
const CLOSE_WITHIN_MS = 2000;

export function createClient({
  token,
  apiUrl,
  log,
  events,
  signal,
  giveUpMs,
}: {
  token: string;
  apiUrl: string | null;
  log: Log;
  events: GatewayEvents;
  signal: AbortSignal;
  /** Time without a connection after which the client has ended. */
  giveUpMs: number;
}): GatewayClient {
  const closing = new AbortController();
  const client = new Client({
    // Commands, buttons and servers; no message of anybody is ever read.
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(SMALL),
    // Interactions are taken from the gateway at once, so nothing waits for the list of servers.
    waitGuildTimeout: 1000,
    ws: { buildStrategy: (manager) => buildShardingStrategy(manager, closing.signal) },
    rest: { retries: 0, timeout: 10_000, ...(apiUrl === null ? {} : { api: apiUrl }) },
  });

  function listen(report: (state: Health) => void, end: (ended: Ended) => void): void {
    const connected = (): boolean =>
      client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready);
    const reportState = (): void => {
      const shards = client.ws.shards.size;
      if (connected()) report({ connected: true, detail: describe(shards) });
    };
    client.on(Events.ClientReady, ({ application }) => {
      reportState();
      events.onReady(application.id);
    });
    client.on(Events.ShardReady, reportState);
    client.on(Events.ShardResume, reportState);
    client.on(Events.ShardReconnecting, () => {
      report({ connected: false, detail: 'connection lost, reconnecting' });
    });
    client.on(Events.ShardDisconnect, ({ code }) => {
      end({
        tokenRefused: code === AUTHENTICATION_FAILED,
        reason: `Discord closed the connection (${code}).`,
      });
    });
    client.on(Events.Invalidated, () => {
      end({ tokenRefused: false, reason: 'Discord ended the session.' });
    });
    client.on(Events.ShardError, (error) => {
      log.debug({ err: error }, 'Discord: the connection broke');
    });
    client.on(Events.Error, (error) => {
      log.warn({ err: error }, 'Discord: the client reports an error');
    });
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: unknown) => {
      events.onInteraction(data);
    });
    client.ws.on(GatewayDispatchEvents.GuildDelete, (data: unknown) => {
      events.onGuildDelete(data);
    });
  }

  return {
    async run(report) {
      const { promise: ended, resolve: end } = Promise.withResolvers<Ended>();
      let lostSince: number | null = Date.now();
      listen((state) => {
        lostSince = state.connected ? null : (lostSince ?? Date.now());
        report(state);
      }, end);
      const stop = (): void => end({ tokenRefused: false, reason: 'stopped' });
      signal.addEventListener('abort', stop);
      const watch = setInterval(() => {
        if (lostSince === null || Date.now() - lostSince < giveUpMs) return;
        end({ tokenRefused: false, reason: 'Discord’s gateway cannot be reached.' });
      }, giveUpMs / 10);
      client.login(token).catch((error: unknown) => {
        log.debug({ err: error }, 'Discord: could not log in');
        end(explain(error));
      });
      try {
        return await ended;
      } finally {
        clearInterval(watch);
        signal.removeEventListener('abort', stop);
        closing.abort();
        await close(client, log);
      }
    },
  };
}

function describe(shards: number): string {
  return shards === 1 ? 'connected' : `connected (${shards} shards)`;
}

function explain(error: unknown): Ended {
  const told = error instanceof Error ? error : new Error(String(error));
  const code = 'code' in told && isCode(told.code) ? String(told.code) : '';
  // An answer that is none of Discord's own has a status alone: a proxy's, for one.
  const status = 'status' in told && isCode(told.status) ? `HTTP ${told.status}` : '';
  const why = code || status || told.message;
  return {
    tokenRefused: code === TOKEN_INVALID,
    reason: `Discord cannot be reached (${why}).`,
  };
}

function isCode(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

async function close(client: Client, log: Log): Promise<void> {
  const closed = client.destroy().catch((error: unknown) => {
    log.debug({ err: error }, 'Discord: could not close the connection');
  });
  await within(CLOSE_WITHIN_MS, closed);
  // A client that was closed while it reconnects may still emit errors: nobody needs them.
  client.removeAllListeners();
  client.ws.removeAllListeners();
  client.on(Events.Error, () => {});
}

/** Nothing of what is cached is used; what discord.js needs itself is not listed here. */
const SMALL = {
  ...Options.DefaultMakeCacheSettings,
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  DMMessageManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildSoundboardSoundManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;
