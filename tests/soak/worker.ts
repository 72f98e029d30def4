import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createBot } from '../../src/bot/bot.ts';
import { RESERVED_SLUGS } from '../../src/bot/command.ts';
import { createDigester } from '../../src/bot/digester.ts';
import { createAnswerSubscriptions } from '../../src/bot/subscriptions/answer-subscriptions.ts';
import { createComposeDelivery } from '../../src/bot/subscriptions/compose-delivery.ts';
import { createForgetWorkspace } from '../../src/bot/subscriptions/forget-workspace.ts';
import { createHome } from '../../src/bot/subscriptions/overview.ts';
import type { Chat, Handlers } from '../../src/chat/chat.ts';
import { createDiscord } from '../../src/chat/discord/app.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { createSlack } from '../../src/chat/slack/app.ts';
import { createLog } from '../../src/log.ts';
import { createMetrics } from '../../src/schedule/metrics.ts';
import { createSchedule } from '../../src/schedule/schedule.ts';
import { createFiles } from '../../src/sources/files.ts';
import { createLibrary } from '../../src/sources/library.ts';
import type { Platform } from '../../src/store/channel.ts';
import { openStore } from '../../src/store/open-store.ts';

/**
 * The bot as its own process, with leases so short that a run of many kills ends in minutes. It
 * says "ready" once it sends, and ends at SIGTERM like the bot itself.
 */
const env = z
  .object({
    STORE: z.string(),
    BRIEFINGS_DIR: z.string(),
    DISCORD_API_URL: z.string(),
    DISCORD_TOKEN: z.string(),
    SLACK_API_URL: z.string(),
    SLACK_BOT_TOKEN: z.string(),
    SLACK_APP_TOKEN: z.string(),
    LEASE_MS: z.coerce.number(),
    CALL_WITHIN_MS: z.coerce.number(),
    SETTLE_MS: z.coerce.number(),
    LOOK_UP_FOR_MS: z.coerce.number(),
  })
  .parse(process.env);

const log = createLog({ level: 'warn', to: process.stderr });
const store = await openStore(
  env.STORE.startsWith('postgres')
    ? { kind: 'postgres', url: env.STORE, log, connections: 5 }
    : { kind: 'sqlite', file: env.STORE, clock: Date.now },
);
const library = createLibrary({
  root: env.BRIEFINGS_DIR,
  shownRoot: 'briefings',
  files: createFiles(),
  reserved: RESERVED_SLUGS,
});
const digester = createDigester({ log });
const chats = new Map<Platform, Chat>();
const schedule = createSchedule<Reply>({
  store,
  chats,
  compose: createComposeDelivery({ store, library, digester }),
  graceMs: 2 * 3_600_000,
  observe: createMetrics({ store }).observe,
  log,
  leaseMs: env.LEASE_MS,
  callWithinMs: env.CALL_WITHIN_MS,
  settleMs: env.SETTLE_MS,
  lookUpForMs: env.LOOK_UP_FOR_MS,
});
const bot = createBot({
  library,
  digester,
  log,
  answerSubscriptions: createAnswerSubscriptions({
    store,
    library,
    newId: randomUUID,
    wake: schedule.wake,
  }),
});
const handlers: Handlers = {
  ...bot,
  home: createHome({ store, library, log }),
  removed: createForgetWorkspace({ ...store, log }),
};
chats.set(
  'discord',
  createDiscord({
    config: { token: env.DISCORD_TOKEN, layout: 'components', apiUrl: env.DISCORD_API_URL },
    handlers,
    log,
  }),
);
chats.set(
  'slack',
  createSlack({
    config: {
      apiUrl: env.SLACK_API_URL,
      connection: { kind: 'socket', botToken: env.SLACK_BOT_TOKEN, appToken: env.SLACK_APP_TOKEN },
    },
    handlers,
    log,
    installations: null,
  }),
);

async function stop(): Promise<void> {
  await schedule.stop();
  await Promise.all([...chats.values()].map((chat) => chat.stop()));
  await store.close();
}

process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
const connected = [...chats.values()].map((chat) =>
  chat.start().catch((error: unknown) => log.error({ err: error }, 'could not connect')),
);
schedule.start();
process.stdout.write('ready\n');
await Promise.all(connected);
