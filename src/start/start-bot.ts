import type { Article } from '../articles/article.ts';
import { formatProblem } from '../articles/problem.ts';
import { RESERVED_SLUGS } from '../bot/command/command.ts';
import { createDigester } from '../bot/digest/digester.ts';
import { keepCounting } from '../bot/digest/terms/keep-counting.ts';
import { keepTelling } from '../bot/digest/keep-telling.ts';
import { explain } from '../bot/explain.ts';
import { keepResults } from '../bot/stock/keep-results.ts';
import { createFollowed, createShelves, keyOf, keyOfSlug } from '../bot/topics/shelves.ts';
import { createTopicKeeper } from '../bot/topics/page/topic-keeper.ts';
import { createReadAhead } from '../bot/stock/read-ahead.ts';
import { createStockedLibrary } from '../bot/stock/stocked-library.ts';
import { createComposeDelivery } from '../bot/delivery/compose-delivery.ts';
import type { Chat } from '../chat/chat.ts';
import { PLATFORMS, RATES } from '../chat/platforms.ts';
import { LOCAL_WORKSPACE } from '../chat/local/channels.ts';
import { createLocal } from '../chat/local/app.ts';
import { readStatus } from '../bot/status/read-status.ts';
import { createAnswers } from './create-answers.ts';
import { codeStamp } from './code-stamp.ts';
import { greeting, readForGreeting } from './greeting.ts';
import { openHarvest, openSources } from './open-news.ts';
import { previewsOf } from './previews.ts';
import { storeOptions } from './store-options.ts';
import { loadSettings, readConfig } from '../config/config.ts';
import { createLog } from '../log.ts';
import { observeHarvest } from '../harvest/metrics.ts';
import { createMetrics } from '../schedule/metrics.ts';
import { createSchedule } from '../schedule/schedule.ts';
import { createFiles } from '../briefings/files/files.ts';
import { createLibrary } from '../briefings/library.ts';
import type { Platform } from '../store/channel.ts';
import type { ArticleVersion } from '../store/news/stored-article.ts';
import { openStore } from '../store/open-store.ts';
import { createStoreTrouble } from '../store/store-trouble.ts';
import { watchWeb } from '../web/watch-web.ts';
import { UserError } from '../user-error.ts';
import type { Workers } from '../workers/workers.ts';
import { loadPlatforms } from './load-platforms.ts';
import { stopAll } from './stop-all.ts';

/** The local chat is the installation's own: topics that are made there are its. */
const LOCAL = { platform: 'local', workspace: LOCAL_WORKSPACE } as const;

/** What the process lends the bot that runs in it. */
export type Host = Readonly<{
  env: NodeJS.ProcessEnv;
  /** Reads `.env` into `env`; throws where there is none. */
  loadEnvFile: () => void;
  /** Threads that are loading already. */
  workers: Workers;
  write: (text: string) => void;
  logTo: NodeJS.WritableStream;
  /** Called once, with what ends the bot: what runs is finished first. */
  stopWith: (stop: () => Promise<void>) => void;
}>;

/** Puts the bot together and starts it. Throws `UserError` for settings it cannot start with. */
export async function startBot(host: Host): Promise<void> {
  const { workers } = host;
  loadSettings(host.loadEnvFile);
  const read = readConfig(host.env);
  if (read.kind === 'problems') throw new UserError(read.problems.map(formatProblem).join('\n'));
  const { config } = read;
  const alone = config.slack === null && config.discord === null;
  // Alone, a person sits before this terminal; with platforms, a service's log is read.
  const log = createLog({
    level: config.logLevel ?? (alone ? 'warn' : 'info'),
    to: host.logTo,
  });
  const store = await openStore(storeOptions(config, log));
  const trouble = createStoreTrouble({ store, log });
  const kept = keepResults({ ...store, code: await codeStamp(), failed: trouble.failed });
  const folders = createLibrary({
    root: config.briefingsDir,
    shownRoot: config.briefingsDir,
    files: createFiles(config.briefingsDir),
    parse: workers.parse,
    reserved: RESERVED_SLUGS,
    kept,
  });
  const versions = new WeakMap<Article, ArticleVersion>();
  const stocked = createStockedLibrary({ library: folders, store, log, versions });
  const library = createShelves({ library: stocked, store, log, versions });
  const digester = createDigester({
    log,
    tell: keepTelling(workers.tell, kept),
    countTerms: keepCounting(workers.countTerms, kept, versions),
    kept: { work: store.work, versions },
  });
  const { observe, metrics, registry } = createMetrics({ store });
  const harvestObserve = observeHarvest(registry, store);
  const opened = openSources(config, workers);
  const ports = { ...opened, web: watchWeb(opened.web, harvestObserve.received) };
  const harvest = openHarvest(config, {
    ports,
    store,
    library: createFollowed(folders, store),
    observe: harvestObserve,
    log,
    trouble,
  });
  // The chats answer with the help of the schedule, which posts through the chats.
  const chats = new Map<Platform, Chat>();
  const schedule = createSchedule({
    store,
    chats,
    compose: createComposeDelivery({ store, library, digester, versions }),
    graceMs: config.graceMs,
    leaseMs: config.leaseMs,
    rates: RATES,
    observe,
    log,
    trouble,
  });
  const { handlers, findSource, limit } = createAnswers({
    config,
    store,
    library,
    digester,
    ports,
    wake: schedule.wake,
    fetchNow: harvest.fetchNow,
    explainError: trouble.explain,
    log,
  });
  const platforms = await loadPlatforms(config, { handlers, log, store });
  const local = createLocal({
    ...config.local,
    handlers,
    history: store.messages,
    previews: previewsOf(config),
    explain: (articleId, passage) =>
      explain(
        {
          library: { read: () => library.read({ where: LOCAL }) },
          tell: workers.tell,
          everyText: store.articles.everyText,
        },
        articleId,
        passage,
      ),
    keeper: createTopicKeeper({
      store,
      folders: stocked,
      findSource,
      limit,
      refuses: ports.web.refuses,
      reserved: RESERVED_SLUGS,
      most: config.news.most,
      fetchNow: harvest.fetchNow,
      log,
    }),
    status: () =>
      readStatus({
        library: { read: (options) => library.read({ ...options, where: LOCAL }) },
        store,
        chats: [...chats.values()],
        keyOf: (briefing) => keyOf(LOCAL, briefing),
      }),
    fetchNow: async (slug) => harvest.fetchNow(await keyOfSlug(LOCAL, slug, library)),
    health: async () => schedule.health(),
    metrics,
    now: Date.now,
    explainError: trouble.explain,
    log,
  });
  for (const chat of [local, ...platforms]) chats.set(chat.platform, chat);

  const readAhead = createReadAhead({ library: folders, log });
  const running = [readAhead, schedule, harvest, ...chats.values()];
  host.stopWith(() =>
    stopAll(
      [...running, { stop: workers.close }, { stop: kept.close }, { stop: ports.web.close }],
      store,
      log,
    ),
  );

  try {
    await local.start();
  } catch (error) {
    await store.close();
    throw error;
  }
  host.write(
    greeting({
      url: local.url(),
      movedFrom: local.movedFrom(),
      shelf: await readForGreeting(folders),
      folder: config.briefingsDir,
      platforms: platforms.map(({ platform }) => PLATFORMS[platform].label),
    }),
  );
  await Promise.all(platforms.map((platform) => platform.start()));
  // Last, so that nothing is sent before there is a chat to send it through.
  schedule.start();
  readAhead.start();
  if (config.news.harvest) harvest.start();
}
