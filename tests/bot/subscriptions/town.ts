import { randomUUID } from 'node:crypto';
import { linkLimits } from '../../../src/bot/hourly-limit.ts';
import { createLinkDesk } from '../../../src/bot/links/link-desk.ts';
import { createLinkShelf } from '../../../src/bot/links/link-shelf.ts';
import { createFindSource, createReadLink } from '../../../src/bot/links/read-link.ts';
import { createStockedLibrary } from '../../../src/bot/stock/stocked-library.ts';
import { createFolderTopics } from '../../../src/bot/topics/folder-topics.ts';
import { createFollowed, createShelves } from '../../../src/bot/topics/shelves.ts';
import { createTopicKeeper } from '../../../src/bot/topics/page/topic-keeper.ts';
import { createTopicDesk } from '../../../src/bot/topics/topic-desk.ts';
import { createHarvest } from '../../../src/harvest/harvest.ts';
import { createFetchSource } from '../../../src/sources/fetch-source.ts';
import { createFetchPage } from '../../../src/sources/link.ts';
import { openWeb } from '../links/open-desk.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../../src/articles/article.ts';
import { createBot } from '../../../src/bot/bot.ts';
import { RESERVED_SLUGS } from '../../../src/bot/command/command.ts';
import { createDigester } from '../../../src/bot/digest/digester.ts';
import { createAnswerSubscriptions } from '../../../src/bot/subscriptions/answer-subscriptions.ts';
import { createComposeDelivery } from '../../../src/bot/delivery/compose-delivery.ts';
import type { ArticleVersion } from '../../../src/store/news/stored-article.ts';
import type { Request } from '../../../src/chat/chat.ts';
import { storiesIn, type Reply } from '../../../src/chat/reply.ts';
import { createLog } from '../../../src/log.ts';
import type { Outcome } from '../../../src/schedule/outcome.ts';
import { createSchedule } from '../../../src/schedule/schedule.ts';
import { createFiles } from '../../../src/briefings/files/files.ts';
import { createLibrary, type Library } from '../../../src/briefings/library.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { unobserved } from '../../schedule/world.ts';
import { plain, request } from '../reading-bot.ts';
import { workers as ownWorkers } from '../../workers.ts';

const log = createLog({ level: 'silent', to: process.stderr });

/** Tuesday, 24 November 2026, 06:00 UTC. */
export const TUESDAY_SIX = Date.UTC(2026, 10, 24, 6);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Who may change the briefings in folders, in the town's own workspace alone. */
export const OPERATOR = 'U0';

/** A bot with a store, briefings on disk and a channel in memory; its clock is moved by hand. */
export async function createTown({ workers = ownWorkers } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-town-'));
  const root = join(folder, 'briefings');
  let now = TUESDAY_SIX;
  let wrote = 0;
  let ids = 0;
  const store = await openStore({
    kind: 'sqlite',
    file: join(folder, 'data', 'briefing.db'),
    clock: () => now,
  });
  let reads = 0;
  const folders = createLibrary({
    root,
    shownRoot: 'briefings',
    files: createFiles(root),
    parse: workers.parse,
    reserved: RESERVED_SLUGS,
  });
  const counted: Library = {
    read: (options) => {
      reads += 1;
      return folders.read(options);
    },
  };
  const versions = new WeakMap<Article, ArticleVersion>();
  const stocked = createStockedLibrary({ library: counted, store, log, versions });
  const library = createShelves({ library: stocked, store, log, versions });
  const digester = createDigester({
    log,
    tell: workers.tell,
    countTerms: workers.countTerms,
    kept: { work: store.work, versions },
  });
  const web = openWeb({ withinMs: 2000 });
  const ports = { web, readers: workers };
  const harvest = createHarvest({
    store,
    library: createFollowed(folders, store),
    fetchSource: createFetchSource(ports),
    fetchPage: createFetchPage(ports),
    chance: () => 0.5,
    newId: randomUUID,
    keepMs: 90 * DAY,
    leaseMs: 60_000,
    log,
  });
  const posts: Reply[] = [];
  const outcomes: Outcome[] = [];
  let limits = storiesIn;
  let cut: typeof storiesIn | null = null;
  const schedule = createSchedule<Reply>({
    store,
    chats: new Map([
      [
        'local' as const,
        {
          async post(_to, reply) {
            const outcome = outcomes.shift();
            if (outcome !== undefined) return outcome;
            posts.push(reply);
            return {
              kind: 'sent',
              messageId: String(posts.length),
              ...(cut === null ? {} : { shown: cut(reply) }),
            };
          },
          shows: (reply) => limits(reply),
          find: async () => ({ kind: 'absent' }),
        },
      ],
    ]),
    compose: createComposeDelivery({ store, library, digester, versions }),
    graceMs: 2 * HOUR,
    leaseMs: 60_000,
    rates: {},
    observe: unobserved,
    log,
  });
  const newId = () => {
    ids += 1;
    return `s${ids}`;
  };
  const answerSubscriptions = createAnswerSubscriptions({
    store,
    library,
    newId,
    wake: schedule.wake,
  });
  const shelf = createLinkShelf(store);
  const findSource = createFindSource(createFetchSource(ports), Date.now);
  const perHour = linkLimits(100, store);
  const topics = createTopicDesk({
    store,
    shelves: library,
    folders: createFolderTopics({ root, operators: new Set([`local:w/${OPERATOR}`]), log }),
    shelf,
    findSource,
    digester,
    limit: perHour.person,
    refuses: web.refuses,
    reserved: RESERVED_SLUGS,
    most: { topics: 4, sources: 5 },
    fetchNow: harvest.fetchNow,
  });
  const keeper = createTopicKeeper({
    store,
    folders: stocked,
    findSource,
    limit: perHour.person,
    refuses: web.refuses,
    reserved: RESERVED_SLUGS,
    most: { topics: 4, sources: 5 },
    fetchNow: harvest.fetchNow,
    log,
  });
  const links = createLinkDesk({
    readLink: createReadLink(ports, () => now),
    findSource,
    shelf,
    digester,
    limits: perHour,
    offers: topics.offers,
    refuses: ports.web.refuses,
    now: store.now,
  });
  const bot = createBot({
    links,
    topics,
    library,
    digester,
    log,
    answerSubscriptions,
    clock: () => now,
    patienceMs: 60_000,
  });

  async function at(moment: number): Promise<void> {
    now = moment;
    await schedule.tick();
    await schedule.idle();
  }

  return {
    store,
    posts,
    library,
    keeper,
    /** How often the briefings were read. */
    reads: () => reads,
    /** What the next posts come to instead. */
    refuse: (...next: readonly Outcome[]) => outcomes.push(...next),
    /** Posts show these stories of a reply, as the limits of a platform have it. */
    limit: (shows: typeof storiesIn) => {
      limits = shows;
    },
    /** A post turns out to show these stories alone. */
    cut: (shows: typeof storiesIn) => {
      cut = shows;
    },
    reply: (text: string, about?: Partial<Request>) => bot.answer(request(text, about)),
    ask: async (text: string, about?: Partial<Request>) =>
      plain(await bot.answer(request(text, about))),
    /** Everything posted so far and not read yet, as people see it. */
    read: () => posts.splice(0).map(plain),
    at,
    /** From a moment on, as long as something that is not there is looked for. */
    async atLength(moment: number) {
      for (const seconds of [0, 5, 15, 30]) await at(moment + seconds * 1000);
    },
    idle: schedule.idle,
    bot,
    /** What is due is fetched, and all pages that come of it are read. */
    async harvest() {
      await harvest.tick();
      await harvest.idle();
    },
    write(slug: string, file: string, text: string) {
      mkdirSync(join(root, slug), { recursive: true });
      writeFileSync(join(root, slug, file), text);
      // Two changes within one tick of the file system's clock look like one.
      wrote += 1;
      utimesSync(join(root, slug, file), wrote, wrote);
    },
    file: (slug: string, file: string) => readFileSync(join(root, slug, file), 'utf8'),
    remove: (slug: string) => rmSync(join(root, slug), { recursive: true }),
    async close() {
      await schedule.stop();
      await harvest.stop();
      await web.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type Town = Awaited<ReturnType<typeof createTown>>;

export const BRIDGE = [
  'Harbour bridge reopens after repairs',
  'RIVERTON – The harbour bridge reopened on Monday after four months of repairs, the city said.',
  '“The bridge is safe again, and it will stay safe for fifty years,” Mayor Ana Ruiz said at a press conference.',
].join('\n\n');

export const FERRY = [
  'Ferry company orders two electric ships',
  'RIVERTON – The ferry company ordered two electric ships on Tuesday for its line to the islands.',
  '“We will sail without a drop of oil by next summer,” director Tom Berg said in a statement.',
].join('\n\n');
