import type { RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { articleWords } from '../harvest/article-words.ts';
import { page, rss, type Item } from '../harvest/world.ts';
import { textKey } from '../../src/store/news/articles.ts';
import type { Store } from '../../src/store/store.ts';
import { openOutlet } from '../web/outlet.ts';

/** What of the press came in wrong, as lines. */
export type PressCount = Readonly<{
  published: number;
  /** Requests whose answer nobody was there to hear to its end. */
  brokenOff: number;
  lost: readonly string[];
  /** Not kept either, but in no version of its feed that a bot heard to its end: nobody could know. */
  unheard: readonly string[];
  doubled: readonly string[];
}>;

/** Each has an address of its own, so that all are fetched at the same moment. */
const OUTLETS = 12;
/** Both feeds of an outlet show its newest; what came before must have been fetched by then. */
const SHOWN = 40;
const PUBLISH_EVERY_MS = 2000;
const FETCH_EVERY_MS = 4000;
const FETCH_SETTLING_EVERY_MS = 30_000;
/** Servers take their time, in the midst of an answer too. */
const SLOW_MS = 400;

type Published = Item & Readonly<{ title: string; outlet: number }>;

/** Outlets on this machine that go on publishing; every other item is a teaser with a page. */
export async function openPress() {
  const published: Published[] = [];
  /** What stood in a feed that was heard to its end, by id. */
  const heard = new Set<string>();
  let brokenOff = 0;
  let nextAt = 0;

  function serve(outlet: number): RequestListener {
    return (request, response) => {
      response.on('close', () => {
        if (!response.writableFinished) brokenOff += 1;
      });
      const [, kind, id] = (request.url ?? '').split('/');
      const own = published.filter((item) => item.outlet === outlet);
      if (kind === 'feed') {
        const shown = own.slice(-SHOWN);
        response.on('finish', () => {
          for (const { id: one } of shown) heard.add(one);
        });
        slowly(response, rss(shown), 'application/rss+xml');
        return;
      }
      const item = kind === 'news' ? own.find((one) => one.id === id) : undefined;
      if (item === undefined) response.writeHead(404).end();
      else slowly(response, page(item.title), 'text/html');
    };
  }

  const outlets = await Promise.all(
    Array.from({ length: OUTLETS }, (_, at) =>
      openOutlet(serve(at), { address: `127.0.1.${at + 1}` }),
    ),
  );

  function publish(): void {
    const at = published.length;
    const title = `${articleWords(at)} number ${at}`;
    const teaser = at % 2 === 0 ? {} : { text: `<p>${title}, in short.</p>` };
    published.push({ id: `${at}`, title, at: Date.now(), outlet: at % OUTLETS, ...teaser });
  }

  /** The texts of all that was kept, by title. */
  async function kept(store: Store, briefings: readonly string[]) {
    const lists = await Promise.all(
      briefings.map((briefing) =>
        store.articles.ofBriefing(briefing, { since: 0, limit: 100_000 }),
      ),
    );
    const once = new Map(lists.flat().map((one) => [one.id, one]));
    const texts = await store.articles.texts([...once.values()]);
    return Map.groupBy(
      [...once.values()].flatMap((one) => texts.get(textKey(one)) ?? []),
      ({ title }) => title ?? '',
    );
  }

  async function count(store: Store, briefings: readonly string[]): Promise<PressCount> {
    const found = await kept(store, briefings);
    const total = await store.articles.count();
    const listed = [...found.values()].reduce((sum, copies) => sum + copies.length, 0);
    const missing = published.filter(({ title }) => !found.has(title));
    return {
      published: published.length,
      brokenOff,
      unheard: missing.filter(({ id }) => !heard.has(id)).map(({ title }) => title),
      lost: published.flatMap(({ id, title, text }) => {
        const [article] = found.get(title) ?? [];
        if (article === undefined) return heard.has(id) ? [`not kept: ${title}`] : [];
        const whole = text === undefined || article.paragraphs.join(' ').includes(', part 8');
        return whole ? [] : [`its page was not read: ${title}`];
      }),
      doubled: [
        ...[...found].flatMap(([title, copies]) =>
          copies.length > 1 ? [`kept ${copies.length} times: ${title}`] : [],
        ),
        ...(total === listed ? [] : [`${total - listed} articles that no source shows`]),
      ],
    };
  }

  return {
    environment: { ALLOW_HOSTS: outlets.map(({ url }) => new URL(url).host).join(',') },
    /** The addresses of the feeds for one of `parts` briefings. */
    feedsFor: (part: number, parts: number): readonly string[] =>
      outlets
        .filter((_, at) => at % parts === part)
        .flatMap(({ url }) => [`${url}/feed/world`, `${url}/feed/all`]),
    /** Publishes what is to be out by now, and has everything fetched. */
    async publishSome(store: Store, briefings: readonly string[]): Promise<void> {
      if (performance.now() >= nextAt) {
        publish();
        nextAt = performance.now() + PUBLISH_EVERY_MS;
      }
      await hasten(store, briefings);
      await sleep(250);
    },
    /** Waits until everything is kept, as far as it comes in at all. */
    async settle(store: Store, briefings: readonly string[], withinMs: number): Promise<void> {
      const deadline = performance.now() + withinMs;
      while (performance.now() < deadline) {
        const { lost, unheard } = await count(store, briefings);
        if (lost.length + unheard.length === 0) return;
        // Pages wait for feeds, so that these are asked for now and then only.
        await hasten(store, briefings, FETCH_SETTLING_EVERY_MS);
        await sleep(1000);
      }
    },
    count,
    async close(): Promise<void> {
      await Promise.all(outlets.map((outlet) => outlet.close()));
    },
  };
}

export type Press = Awaited<ReturnType<typeof openPress>>;

async function hasten(
  store: Store,
  briefings: readonly string[],
  everyMs = FETCH_EVERY_MS,
): Promise<void> {
  const now = await store.now();
  await store.sources.hasten(briefings, { at: now, unlessSince: now - everyMs });
}

function slowly(response: ServerResponse, body: string, type: string): void {
  const half = Math.floor(body.length / 2);
  setTimeout(() => {
    response.writeHead(200, { 'content-type': type }).write(body.slice(0, half));
    setTimeout(() => response.end(body.slice(half)), Math.random() * SLOW_MS);
  }, Math.random() * SLOW_MS);
}
