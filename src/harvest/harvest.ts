import { setTimeout as sleep } from 'node:timers/promises';
import { NO_ARTICLES, type Library } from '../briefings/library.ts';
import type { Log } from '../log.ts';
import type { FetchSource } from '../sources/fetch-source.ts';
import type { FetchPage } from '../sources/link.ts';
import { hostOfAddress, type StoredSource } from '../store/news/stored-source.ts';
import type { Store } from '../store/store.ts';
import { isTopicKey } from '../store/topics/topic.ts';
import { createStoreTrouble, type StoreTrouble } from '../store/store-trouble.ts';
import { createDispatcher, type Dispatcher } from './dispatcher.ts';
import { createGather } from './gather.ts';
import { UNOBSERVED, type HarvestObserve } from './observe.ts';
import { createReadPage } from './read-pages.ts';

/** Fetches what is due from the sources, politely, and keeps the articles. */
export type Harvest = Readonly<{
  start: () => void;
  /** Begins nothing more; resolves once what is under way is given back, within a few seconds. */
  stop: () => Promise<void>;
  /** Looks at the briefings and at what is due, and begins to fetch. Never rejects. */
  tick: () => Promise<void>;
  /** Fetches the sources of a briefing as soon as may be. Resolves to how many. */
  fetchNow: (briefing: string) => Promise<number>;
  /** Resolves once nothing is due and nothing is being fetched. */
  idle: () => Promise<void>;
}>;

export type HarvestOptions = Readonly<{
  store: Store;
  library: Library;
  fetchSource: FetchSource;
  fetchPage: FetchPage;
  /** From 0 to 1. */
  chance: () => number;
  newId: () => string;
  /** How long articles are kept. */
  keepMs: number;
  /** When another process takes up what this one was fetching. */
  leaseMs: number;
  observe?: HarvestObserve;
  log: Log;
  /** Shared with whoever else uses the store. */
  trouble?: StoreTrouble;
  /** Between two looks at what is due. */
  everyMs?: number;
}>;

/** How often is looked for what is due: far oftener than any source is asked. */
const EVERY_MS = 2000;
/** Sources, and pages, in hand at the same moment, each of another host. */
const MOST_SOURCES = 8;
const MOST_PAGES = 8;
/** A look at the briefings costs a look at the stamps of their files. */
const BRIEFINGS_EVERY_MS = 15_000;
/**
 * What a scheduled digest needs is fetched so long before its time: time for the sources, and for
 * some hundred pages of one host, a second each.
 */
const AHEAD_MS = 6 * 60_000;
const PRUNE_EVERY_MS = 3_600_000;
const MOST_PRUNED = 1000;
/** What a source shows no more is remembered for so long, in case that it comes back. */
const REMEMBER_ITEMS_MS = 30 * 86_400_000;
/** Whoever asks by hand is not served twice in this time. */
const NOT_AGAIN_MS = 60_000;

export function createHarvest(options: HarvestOptions): Harvest {
  const { store, library, keepMs, observe = UNOBSERVED, leaseMs } = options;
  const trouble = options.trouble ?? createStoreTrouble(options);
  const stopping = new AbortController();
  const parts = { ...options, observe, stopping: stopping.signal };
  const common = { stopping: stopping.signal, trouble };
  const sources: Dispatcher<StoredSource> = createDispatcher({
    ...common,
    most: MOST_SOURCES,
    claim: async (claim) => store.sources.claim({ ...claim, now: await store.now(), leaseMs }),
    work: createGather(parts),
    // Pages wait for the feeds of their host.
    afterwards: () => pages.wake(),
  });
  const pages = createDispatcher({
    ...common,
    most: MOST_PAGES,
    async claim(claim) {
      // A feed goes before the pages of its host: above all after a start, when both are due.
      await sources.claimed();
      const now = await store.now();
      const busyHosts = sources.inHand().map(({ state }) => hostOfAddress(state.fetchUrl));
      return store.pages.claim({ ...claim, now, leaseMs, busyHosts });
    },
    work: createReadPage(parts),
  });
  let followed = '';
  let lastLook = Number.NEGATIVE_INFINITY;
  let lastPrune = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;

  /** Makes the store follow what the briefings say now. */
  async function follow(now: number): Promise<void> {
    if (performance.now() - lastLook < BRIEFINGS_EVERY_MS) return;
    const shelf = await library.read({ articlesOf: NO_ARTICLES });
    lastLook = performance.now();
    // A folder that cannot be read for a moment is no wish to follow nothing of what lies in it.
    const inFolders = shelf.briefings.filter(({ slug }) => !isTopicKey(slug));
    const isAway = shelf.isAway === true;
    // Nor is a file that is broken for a moment; one that can be read is meant as it says.
    const kept = inFolders
      .filter(({ hidesSources }) => hidesSources === true)
      .map(({ slug }) => slug);
    const wanted = shelf.briefings.map(({ slug, sources: places, windowMs }) => ({
      briefing: slug,
      sources: places,
      windowMs,
    }));
    const said = JSON.stringify({ isAway, kept, wanted });
    if (said === followed) return;
    await store.sources.follow(
      wanted,
      now,
      (slug) => kept.includes(slug) || (isAway && !isTopicKey(slug)),
    );
    followed = said;
  }

  async function hasten(now: number): Promise<void> {
    const briefings = await store.planning.upcoming(now + AHEAD_MS);
    await store.sources.hasten(briefings, { at: now, unlessSince: now - AHEAD_MS });
  }

  async function prune(now: number): Promise<void> {
    if (performance.now() - lastPrune < PRUNE_EVERY_MS) return;
    lastPrune = performance.now();
    await store.articles.forgetItems(now - REMEMBER_ITEMS_MS);
    while ((await store.articles.prune(now - keepMs, MOST_PRUNED)) === MOST_PRUNED);
  }

  async function tick(): Promise<void> {
    try {
      const now = await store.now();
      await follow(now);
      await hasten(now);
      sources.wake();
      pages.wake();
      await prune(now);
    } catch (error) {
      trouble.failed(error, 'could not look what to fetch');
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await tick();
      await sleep(options.everyMs ?? EVERY_MS, null, {
        signal: stopping.signal,
        ref: false,
      }).catch(() => null);
    }
  }

  async function idle(): Promise<void> {
    for (;;) {
      await Promise.all([sources.idle(), pages.idle()]);
      if (sources.inHand().length + pages.inHand().length > 0) continue;
      // Sources bring pages, which nobody has looked for yet.
      pages.wake();
      await pages.idle();
      if (sources.inHand().length + pages.inHand().length === 0) return;
    }
  }

  return {
    start() {
      running ??= run();
    },
    async stop() {
      stopping.abort(new Error('The bot is ending.'));
      await Promise.all([running, sources.idle(), pages.idle()]);
    },
    tick,
    async fetchNow(briefing) {
      lastLook = Number.NEGATIVE_INFINITY;
      const now = await store.now();
      await follow(now);
      const hastened = await store.sources.hasten([briefing], {
        at: now,
        unlessSince: now - NOT_AGAIN_MS,
      });
      sources.wake();
      return hastened;
    },
    idle,
  };
}
