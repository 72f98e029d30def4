import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import type { BriefingSource } from '../../src/briefings/source-entry.ts';
import type { Briefing } from '../../src/briefings/briefing.ts';
import type { Library, Shelf } from '../../src/briefings/library.ts';
import { createHarvest, type Harvest } from '../../src/harvest/harvest.ts';
import { createLog } from '../../src/log.ts';
import { createFetchSource } from '../../src/sources/fetch-source.ts';
import { createFetchPage } from '../../src/sources/link.ts';
import type { FollowedSource } from '../../src/store/news/sources.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createWeb } from '../../src/web/web.ts';
import { openOutlet, type Outlet } from '../web/outlet.ts';
import { workers } from '../workers.ts';

export const NOW = Date.UTC(2026, 10, 24, 8);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function feed(url: string): BriefingSource {
  return { kind: 'feed', url, links: null, publisher: null };
}

export function briefing(slug: string, sources: readonly BriefingSource[]): Briefing {
  return {
    slug,
    title: slug,
    description: null,
    sentences: 'medium',
    quotes: 6,
    articles: [],
    sources,
    about: [],
    not: [],
    windowMs: 3 * DAY,
    unreadable: 0,
    unread: 0,
    folder: `briefings/${slug}`,
    problems: [],
  };
}

export type Item = Readonly<{
  id: string;
  title: string;
  /** Epoch ms; `null`: the item says nothing. */
  at?: number | null;
  link?: string;
  text?: string;
}>;

const SENTENCE = 'The ferry between the islands runs again after a pause of three weeks. ';

/** An RSS feed. Items have a whole text each, so that no page is fetched, unless they say another. */
export function rss(items: readonly Item[], head = ''): string {
  const entries = items.map(({ id, title, at = NOW - HOUR, link = `/news/${id}`, text }) => {
    const date = at === null ? '' : `<pubDate>${new Date(at).toUTCString()}</pubDate>`;
    const body = text ?? `<p>${title}. ${SENTENCE.repeat(12)}</p>`;
    return `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>${link}</link>${date}<content:encoded><![CDATA[${body}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>${head}${entries.join('')}</channel></rss>`;
}

/** A page with a whole article. */
export function page(title: string, paragraphs = 8): string {
  const text = Array.from(
    { length: paragraphs },
    (_, at) => `<p>${title}, part ${at + 1}: ${SENTENCE.repeat(2)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text.join('')}</article></body></html>`;
}

export function send(response: ServerResponse, body: string, headers: Record<string, string> = {}) {
  response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);
}

export type World = Readonly<{
  store: Store;
  harvest: Harvest;
  /** Another process on the same store. */
  open: () => Promise<Readonly<{ store: Store; harvest: Harvest }>>;
  outlet: (handle: RequestListener) => Promise<Outlet>;
  /** `change`: what else the briefings say of themselves. */
  follow: (
    briefings: Readonly<Record<string, readonly BriefingSource[]>>,
    change?: Partial<Briefing>,
    shelf?: Pick<Shelf, 'problems' | 'isAway'>,
  ) => void;
  /** Lets time pass, and fetches what is due then. */
  pass: (ms: number) => Promise<void>;
  now: () => number;
  titles: (slug: string) => Promise<readonly string[]>;
  articles: (slug: string) => Promise<readonly Article[]>;
  source: (slug: string) => Promise<FollowedSource>;
  close: () => Promise<void>;
}>;

/** A real store, real servers, real workers; time passes only by `pass`. */
export async function createWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-harvest-'));
  const closing: (() => Promise<unknown>)[] = [];
  let now = NOW;
  let briefings: readonly Briefing[] = [];
  let shelf: Pick<Shelf, 'problems' | 'isAway'> = { problems: [] };
  const library: Library = { read: async () => ({ ...shelf, briefings }) };
  const log = createLog({ level: 'silent', to: process.stderr });
  const clock = { now: () => now, sleep: async () => null };

  async function open() {
    const file = join(folder, 'store.sqlite');
    const store = await openStore({ kind: 'sqlite', file, clock: () => now });
    const web = createWeb({
      allowHosts: ['127.0.0.1'],
      version: '1',
      contact: null,
      clock,
      limits: { gapMs: 0, withinMs: 2000 },
    });
    const ports = { web, readers: workers };
    const harvest = createHarvest({
      store,
      library,
      fetchSource: createFetchSource(ports),
      fetchPage: createFetchPage(ports),
      chance: () => 0.5,
      newId: randomUUID,
      keepMs: 90 * DAY,
      leaseMs: MINUTE,
      log,
    });
    closing.push(async () => {
      await harvest.stop();
      await web.close();
      await store.close();
    });
    return { store, harvest };
  }

  const { store, harvest } = await open();
  const listed = (slug: string) => store.articles.ofBriefing(slug, { since: 0, limit: 1000 });
  const articles = async (slug: string): Promise<readonly Article[]> => {
    const list = await listed(slug);
    const texts = await store.articles.texts(list);
    return list.flatMap(({ id, version }) => texts.get(`${id} ${version}`) ?? []);
  };
  return {
    store,
    harvest,
    open,
    async outlet(handle) {
      const outlet = await openOutlet(handle);
      closing.push(outlet.close);
      return outlet;
    },
    follow(wanted, change = {}, said = { problems: [] }) {
      shelf = said;
      briefings = Object.entries(wanted).map(([slug, sources]) => ({
        ...briefing(slug, sources),
        ...change,
      }));
    },
    async pass(ms) {
      now += ms;
      await harvest.fetchNow('');
      await harvest.tick();
      await harvest.idle();
    },
    now: () => now,
    articles,
    titles: async (slug) => (await articles(slug)).map(({ title }) => title ?? ''),
    async source(slug) {
      const [source] = await store.sources.ofBriefing(slug);
      if (source === undefined) throw new Error(`${slug} follows nothing.`);
      return source;
    },
    async close() {
      await Promise.all(closing.map((close) => close()));
      rmSync(folder, { recursive: true });
    },
  };
}
