import { noTopics } from '../../bot/topics/no-topics.ts';
import { noLinks } from '../../bot/links/open-desk.ts';
import { createAnswerSubscriptions } from '../../../src/bot/subscriptions/answer-subscriptions.ts';
import { createBot } from '../../../src/bot/bot.ts';
import { createComposeDelivery } from '../../../src/bot/delivery/compose-delivery.ts';
import { createDigester } from '../../../src/bot/digest/digester.ts';
import { explain } from '../../../src/bot/explain.ts';
import { RESERVED_SLUGS } from '../../../src/bot/command/command.ts';
import type { LocalChat } from '../../../src/chat/local/app.ts';
import { readStatus } from '../../../src/bot/status/read-status.ts';
import { createSchedule } from '../../../src/schedule/schedule.ts';
import { createFiles } from '../../../src/briefings/files/files.ts';
import { createLibrary } from '../../../src/briefings/library.ts';
import type { Chat } from '../../../src/chat/chat.ts';
import type { Platform } from '../../../src/store/channel.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { QUIET, sampleLocal } from './harness.ts';
import { PREVIEWS } from './previews.ts';
import { workers } from '../../workers.ts';

const MINUTE = 60_000;

/** Every part of the bot as it is, on the project's own briefings; only the clock is ours. */
export async function createWholeBot(start: number): Promise<
  Readonly<{
    local: LocalChat;
    /** Moves the clock and lets everything happen that is due then. */
    at: (now: number) => Promise<void>;
    close: () => Promise<void>;
  }>
> {
  let now = start;
  const log = QUIET;
  const store = await openStore({ kind: 'sqlite', file: ':memory:', clock: () => now });
  const library = createLibrary({
    root: 'briefings',
    shownRoot: 'briefings',
    files: createFiles('briefings'),
    parse: workers.parse,
    reserved: RESERVED_SLUGS,
  });
  const digester = createDigester({ log, tell: workers.tell, countTerms: workers.countTerms });
  const chats = new Map<Platform, Chat>();
  const schedule = createSchedule({
    store,
    chats,
    compose: createComposeDelivery({ store, library, digester }),
    graceMs: 120 * MINUTE,
    leaseMs: MINUTE,
    observe: { attempt: () => {}, tick: () => {} },
    rates: {},
    log,
  });
  let ids = 0;
  const answerSubscriptions = createAnswerSubscriptions({
    store,
    library,
    newId: () => `subscription-${++ids}`,
    wake: schedule.wake,
  });
  const { answer, complete } = createBot({
    library,
    digester,
    log,
    answerSubscriptions,
    clock: Date.now,
    links: noLinks,
    topics: noTopics,
    patienceMs: 60_000,
  });
  const local = sampleLocal({
    handlers: {
      answer,
      complete,
      home: () => Promise.reject(new Error()),
      added: () => Promise.resolve(),
      completeCommand: () => Promise.resolve([]),
      removed: async () => {},
    },
    history: store.messages,
    previews: PREVIEWS,
    explain: (articleId) =>
      explain({ library, tell: workers.tell, everyText: async () => [] }, articleId),
    status: () => readStatus({ library, store, chats: [...chats.values()] }),
    now: () => now,
  });
  chats.set('local', local);
  return {
    local,
    async at(moment) {
      now = moment;
      await schedule.tick();
      await schedule.idle();
    },
    async close() {
      await schedule.stop();
      await store.close();
    },
  };
}
