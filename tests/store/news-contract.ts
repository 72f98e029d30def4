import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { Harvested } from '../../src/store/news/keep.ts';
import type { KeptItem, NewArticle } from '../../src/store/news/kept-item.ts';
import { newSourceState } from '../../src/store/news/source-state.ts';
import {
  sourceId,
  type StoredSource,
  type WantedSource,
} from '../../src/store/news/stored-source.ts';
import type { Store } from '../../src/store/store.ts';
import { newDelivery, SLOT, subscription } from './sample.ts';
import type { OpenStores } from './store-contract.ts';

const NOW = Date.UTC(2026, 10, 24, 8);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LEASE = 60_000;

export function feedAt(url: string, change: Partial<WantedSource> = {}): WantedSource {
  return { kind: 'feed', url, links: null, publisher: null, ...change };
}

export function article(id: string, change: Partial<Article> = {}): Article {
  return {
    id,
    title: `Title of ${id}`,
    dateline: null,
    paragraphs: [`Text of ${id}.`],
    leftOut: [],
    date: '2026-11-24T07:00:00Z',
    publisher: 'Harbour Post',
    author: null,
    url: `https://harbour.test/${id}`,
    language: 'en',
    genre: 'report',
    ...change,
  };
}

function newItem(id: string, change: Partial<NewArticle> = {}): KeptItem {
  const body = article(id);
  const added = { id, key: body.url, article: body, at: NOW - HOUR, pageAt: null, note: null };
  return { kind: 'new', item: id, memory: `{"of":"${id}"}`, article: { ...added, ...change } };
}

const A = feedAt('https://harbour.test/feed');
const B = feedAt('https://valley.test/feed');

/** What every store does with what comes in. */
export function describeNews(name: string, open: OpenStores, close: () => Promise<void>): void {
  describe(`news in a store on ${name}`, () => {
    let store: Store;
    let other: Store;
    beforeEach(async () => {
      ({ store, other } = await open());
    });
    afterEach(() => Promise.all([store.close(), other.close()]));
    afterAll(close, 60_000);

    const follow = (wanted: Record<string, readonly WantedSource[]>, now = NOW) =>
      store.sources.follow(
        Object.entries(wanted).map(([briefing, sources]) => ({
          briefing,
          sources,
          windowMs: 3 * DAY,
        })),
        now,
      );
    const claim = (from = store, now = NOW, limit = 10) =>
      from.sources.claim({ now, leaseMs: LEASE, limit, except: [] });
    const keep = (
      source: StoredSource,
      items: readonly KeptItem[],
      change: Partial<Harvested> = {},
    ) =>
      store.keep(source, {
        state: newSourceState(source.url),
        nextAt: NOW + HOUR,
        now: NOW,
        items,
        ...change,
      });
    const claimOne = async (): Promise<StoredSource> => {
      const [one] = await claim();
      if (one === undefined) throw new Error('Nothing is due.');
      return one;
    };
    const claimPages = (from = store, now = NOW, busyHosts: readonly string[] = []) =>
      from.pages.claim({ now, leaseMs: LEASE, limit: 10, except: [], busyHosts });
    const startPages = async () => {
      await follow({ ships: [A] });
      await keep(await claimOne(), [newItem('a', { pageAt: NOW }), newItem('b')]);
    };
    /** Reads the pages that are due, one after the other. Resolves to their order. */
    const readAll = async () => {
      const order: string[] = [];
      for (;;) {
        const [one] = await claimPages();
        if (one === undefined) return order;
        order.push(one.id);
        await store.pages.end(one, { kind: 'left', note: null }, NOW);
      }
    };
    const listed = (briefing: string, since = NOW - DAY) =>
      store.articles.ofBriefing(briefing, { since, limit: 10 });

    describe('sources', () => {
      test('are due at once when they are followed, and are one for all briefings', async () => {
        await follow({ ships: [A, B], ports: [{ ...A, publisher: 'The Post' }] });
        const due = await claim();
        expect(due.map(({ url }) => url).toSorted()).toEqual([A.url, B.url]);
        expect(await other.sources.ofBriefing('ports')).toMatchObject([
          { id: sourceId(A), publisher: 'The Post', attempt: 1 },
        ]);
        expect((await store.sources.ofBriefing('ships')).map(({ url }) => url)).toEqual([
          A.url,
          B.url,
        ]);
      });

      test('rest when nobody wants them, and are due when somebody does again', async () => {
        await follow({ ships: [A] });
        await follow({ ships: [] });
        expect(await claim()).toEqual([]);
        expect(await store.sources.nextDue()).toBeNull();
        await follow({ ports: [A] }, NOW + 5);
        expect(await store.sources.nextDue()).toBe(NOW + 5);
      });

      test('rest when nobody wants them any more once they have been fetched', async () => {
        await follow({ ships: [A], ports: [B] });
        const [one, two] = await claim();
        if (one === undefined || two === undefined) throw new Error('Nothing is due.');
        await follow({ ships: [], ports: [] });
        await keep(one, [newItem('a')]);
        await store.sources.giveBack([two], NOW);
        expect(await store.sources.nextDue()).toBeNull();
        expect(await claim(store, NOW + DAY)).toEqual([]);
        await follow({ ships: [A], ports: [B] }, NOW + DAY);
        expect(await claim(store, NOW + DAY)).toHaveLength(2);
      });

      test('keep what is known of them when the same is said again', async () => {
        await follow({ ships: [A] });
        const state = { ...newSourceState(A.url), title: 'The Post' };
        await keep(await claimOne(), [], { state });
        await Promise.all([
          follow({ ships: [A] }, NOW + 1),
          other.sources.follow([{ briefing: 'ships', sources: [A], windowMs: 3 * DAY }], NOW + 1),
        ]);
        expect(await store.sources.get(sourceId(A))).toMatchObject({ state, nextAt: NOW + HOUR });
      });

      test('know the longest window of those who want them', async () => {
        await store.sources.follow(
          [
            { briefing: 'ships', sources: [A], windowMs: DAY },
            { briefing: 'ports', sources: [A], windowMs: 7 * DAY },
          ],
          NOW,
        );
        expect(await store.sources.windowOf(sourceId(A))).toBe(7 * DAY);
        expect(await store.sources.windowOf('nobody')).toBe(0);
      });

      test('are claimed once, by one of two processes', async () => {
        const many = Array.from({ length: 30 }, (_, at) => feedAt(`https://site${at}.test/feed`));
        await follow({ ships: many });
        const all = await Promise.all([claim(store, NOW, 20), claim(other, NOW, 20)]);
        const ids = all.flat().map(({ id }) => id);
        while (ids.length < 30) ids.push(...(await claim(other)).map(({ id }) => id));
        expect(new Set(ids).size).toBe(30);
        expect(await claim()).toEqual([]);
      });

      test('are taken up by another process when a lease ends, and the first has lost them', async () => {
        await follow({ ships: [A] });
        const first = await claimOne();
        expect(await claim(other, NOW + LEASE - 1)).toEqual([]);
        const [second] = await claim(other, NOW + LEASE);
        expect(second).toMatchObject({ attempt: 2 });
        expect(await keep(first, [newItem('a')])).toEqual({ kind: 'lost' });
        expect(await listed('ships')).toEqual([]);
      });

      test('of one host are claimed one after the other, whoever claims', async () => {
        const second = feedAt('https://harbour.test/sport');
        await follow({ ships: [A, second, B] });
        const first = await claim();
        expect(first.map(({ url }) => new URL(url).host).toSorted()).toEqual([
          'harbour.test',
          'valley.test',
        ]);
        expect(await claim(other)).toEqual([]);
        for (const source of first) await keep(source, []);
        expect((await claim(other)).map(({ url }) => new URL(url).host)).toEqual(['harbour.test']);
      });

      test('that a clock has planned too far ahead are due', async () => {
        await follow({ ships: [A] }, NOW + 30 * DAY);
        expect(await claim()).toHaveLength(1);
      });

      test('of a host that asked to be left alone wait', async () => {
        await follow({ ships: [A] });
        await store.sources.pauseHost('harbour.test', NOW + HOUR);
        expect(await claim(other)).toEqual([]);
        expect(await claim(other, NOW + HOUR)).toHaveLength(1);
      });

      test('of a host that a clock has paused too far ahead are due', async () => {
        await follow({ ships: [A] });
        await store.sources.pauseHost('harbour.test', NOW + 30 * DAY);
        expect(await claim()).toHaveLength(1);
      });

      test('can be given back, and hastened', async () => {
        await follow({ ships: [A] });
        const first = await claimOne();
        await store.sources.giveBack([first], NOW + DAY);
        expect(await store.sources.nextDue()).toBe(NOW + DAY);
        const soon = { at: NOW + 5, unlessSince: NOW - HOUR };
        expect(await store.sources.hasten(['ports'], soon)).toBe(0);
        expect(await store.sources.hasten(['ships'], soon)).toBe(1);
        expect(await store.sources.nextDue()).toBe(NOW + 5);
      });

      test('that were fetched lately are not hastened, and an end is an end until somebody adds them again', async () => {
        await follow({ ships: [A] });
        const state = { ...newSourceState(A.url), lastFetchAt: NOW };
        await keep(await claimOne(), [], { state });
        expect(await store.sources.hasten(['ships'], { at: NOW, unlessSince: NOW - 1 })).toBe(0);
        await store.sources.hasten(['ships'], { at: NOW, unlessSince: NOW + 1 });
        await keep(await claimOne(), [], { state: { ...state, ended: true }, nextAt: null });
        await follow({ ships: [A], hills: [B] });
        expect(await claim(store, NOW + DAY)).toMatchObject([{ url: B.url }]);
        expect(await store.sources.count()).toEqual({ working: 1, failing: 0, ended: 1 });
        await follow({ ships: [A], hills: [B], ports: [A] });
        expect(await claim(store, NOW + DAY)).toMatchObject([
          { url: A.url, state: { ended: false, problem: null, failures: 0 } },
        ]);
      });
    });

    describe('articles', () => {
      test('come back as they were kept, the newest first, for each briefing', async () => {
        await follow({ ships: [A], ports: [{ ...A, publisher: 'The Post' }], hills: [B] });
        const [first, second] = await claim();
        const source = first?.url === A.url ? first : second;
        if (source === undefined) throw new Error('Nothing is due.');
        const items = [
          newItem('a', { at: NOW - 2 * HOUR }),
          newItem('b'),
          newItem('old', { at: NOW - 5 * DAY }),
        ];
        expect(await keep(source, items)).toEqual({ kind: 'kept', added: 3, changed: 0 });
        const found = await other.articles.ofBriefing('ports', { since: NOW - DAY, limit: 10 });
        expect(found).toMatchObject([
          { id: 'b', version: 1, publisher: 'The Post', at: NOW - HOUR, firstSeenAt: NOW },
          { id: 'a', version: 1 },
        ]);
        const texts = await other.articles.texts(found);
        expect([...texts.values()]).toEqual(expect.arrayContaining([article('a'), article('b')]));
        expect(texts.get('a 1')).toEqual(article('a'));
        expect(await listed('hills')).toEqual([]);
        expect(await store.articles.countOfBriefing('ships', 0)).toEqual({ articles: 3, hosts: 1 });
      });

      test('are counted where they have a text', async () => {
        await follow({ ships: [A] });
        const bare = article('bare', { paragraphs: [], title: 'Said "paragraphs":[]' });
        const count = () => store.articles.countOfBriefing('ships', 0);
        const waiting = newItem('bare', { article: bare, pageAt: NOW });
        await keep(await claimOne(), [newItem('a'), waiting]);
        expect(await count()).toEqual({ articles: 1, hosts: 1 });
        const [page] = await claimPages();
        if (page === undefined) throw new Error('No page is due.');
        await store.pages.end(page, { kind: 'text', article: article('bare'), note: null }, NOW);
        expect(await count()).toEqual({ articles: 2, hosts: 1 });
        const emptied = { id: 'a', key: null, article: article('a', { paragraphs: [] }), at: NOW };
        const changed = { ...emptied, pageAt: null, note: null };
        const [again] = await claim(store, NOW + HOUR);
        if (again === undefined) throw new Error('Nothing is due.');
        await keep(again, [{ kind: 'changed', item: 'a', memory: '{}', article: changed }]);
        expect(await count()).toEqual({ articles: 1, hosts: 1 });
      });

      test('that two sources show are one', async () => {
        await follow({ ships: [A, B] });
        const both = await claim();
        for (const [at, source] of both.entries()) {
          await keep(source, [newItem(`id-${at}`, { key: 'https://harbour.test/same' })]);
        }
        expect(await listed('ships')).toHaveLength(1);
        expect(await store.articles.count()).toBe(1);
        expect((await store.articles.itemsOf(sourceId(B))).map(({ article }) => article)).toEqual(
          (await store.articles.itemsOf(sourceId(A))).map(({ article }) => article),
        );
      });

      test('that came as a headline alone get the text that another source has', async () => {
        await follow({ ships: [A, B, feedAt('https://hills.test/feed')] });
        const key = 'https://harbour.test/same';
        const texts = [[], ['The whole text.'], ['A third text.']] as const;
        for (const [at, source] of (await claim()).entries()) {
          const body = article('same', { paragraphs: texts[at] ?? [] });
          await keep(source, [newItem(`id-${at}`, { key, article: body })]);
        }
        const [one, ...others] = await listed('ships');
        expect(others).toEqual([]);
        expect(one).toMatchObject({ version: 2, note: null });
        const text = await store.articles.texts(one === undefined ? [] : [one]);
        expect([...text.values()].map(({ paragraphs }) => paragraphs)).toEqual([
          ['The whole text.'],
        ]);
        expect(await store.articles.countOfBriefing('ships', 0)).toMatchObject({ articles: 1 });
      });

      test('that came as a headline alone get one text where several sources bring it at once', async () => {
        const sources = Array.from({ length: 6 }, (_, at) => feedAt(`https://s${at}.test/feed`));
        await follow({ ships: sources });
        const [first, ...others] = await claim();
        if (first === undefined) throw new Error('Nothing is due.');
        const every = Array.from({ length: 20 }, (_, at) => at);
        const items = (who: string, paragraphs: readonly string[]) =>
          every.map((at) => {
            const key = `https://harbour.test/${at}`;
            return newItem(`${who}-${at}`, { key, article: article(`${at}`, { paragraphs }) });
          });
        await keep(first, items('bare', []));
        const kept = await Promise.all(
          others.map((source, at) => {
            const { keep: keepThere } = at % 2 === 0 ? store : other;
            const brought = items(`id-${at}`, [`The text of ${at}.`]);
            // No two feeds have their items in the same order.
            const shown = at % 2 === 0 ? brought : brought.toReversed();
            const state = newSourceState(source.url);
            return keepThere(source, { state, nextAt: NOW + HOUR, now: NOW, items: shown });
          }),
        );
        expect(kept).toEqual(others.map(() => ({ kind: 'kept', added: 0, changed: 0 })));
        const list = await store.articles.ofBriefing('ships', { since: 0, limit: 1000 });
        expect(list.map(({ version }) => version)).toEqual(every.map(() => 2));
        expect((await store.articles.texts(list)).size).toBe(every.length);
      });

      test('that two sources bring in opposite order at the same moment are kept', async () => {
        await follow({ ships: [A, B] });
        const ids = Array.from({ length: 600 }, (_, at) => `${at}`);
        const kept = await Promise.all(
          (await claim()).map((source, turn) => {
            const { keep: keepThere } = turn === 0 ? store : other;
            const items = (turn === 0 ? ids : ids.toReversed()).map((id) =>
              newItem(`${turn}-${id}`, { key: `https://harbour.test/${id}` }),
            );
            const state = newSourceState(source.url);
            return keepThere(source, { state, nextAt: NOW + HOUR, now: NOW, items });
          }),
        );
        expect(kept.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
        expect(await store.articles.count()).toBe(ids.length);
      });

      test('that several sources change at once have a version of each', async () => {
        const sources = Array.from({ length: 6 }, (_, at) => feedAt(`https://s${at}.test/feed`));
        await follow({ ships: sources });
        const key = 'https://harbour.test/same';
        for (const source of await claim()) {
          await keep(source, [newItem(source.id, { key })], { nextAt: NOW });
        }
        const again = await claim();
        const changes = again.map((source, at) => {
          const body = article('same', { paragraphs: [`The text of ${at}.`] });
          const changed = { id: 'x', key, article: body, at: NOW, pageAt: null, note: null };
          const { keep: keepThere } = at % 2 === 0 ? store : other;
          return keepThere(source, {
            state: newSourceState(source.url),
            nextAt: NOW + HOUR,
            now: NOW,
            items: [{ kind: 'changed', item: source.id, memory: '{}', article: changed }],
          });
        });
        expect(await Promise.all(changes)).toMatchObject(sources.map(() => ({ changed: 1 })));
        expect(await listed('ships')).toMatchObject([{ version: 1 + sources.length }]);
      });

      test('that several sources change and fill at once, each in its own order, are kept', async () => {
        const sources = Array.from({ length: 6 }, (_, at) => feedAt(`https://s${at}.test/feed`));
        await follow({ ships: sources });
        const ids = Array.from({ length: 40 }, (_, at) => `${at}`);
        const keyOf = (id: string) => `https://harbour.test/${id}`;
        for (const [at, source] of (await claim()).entries()) {
          // Of each two sources one has not shown the first half yet.
          const shown = ids.slice(at % 2 === 0 ? 0 : ids.length / 2);
          const bare = shown.map((id) => {
            const headline = article(id, { paragraphs: [] });
            return newItem(`${at}-${id}`, { id: `${at}-${id}`, key: keyOf(id), article: headline });
          });
          await keep(source, bare, { nextAt: NOW });
        }
        const kept = await Promise.all(
          (await claim()).map((source, at) => {
            const items = ids.map((id): KeptItem => {
              const text = article(id, { paragraphs: [`The text of ${at}.`] });
              const body = { id: `n${at}-${id}`, key: keyOf(id), article: text, at: NOW };
              const kind = at % 2 === 1 && Number(id) < ids.length / 2 ? 'new' : 'changed';
              const item = `${at}-${id}`;
              return { kind, item, memory: '{}', article: { ...body, pageAt: null, note: null } };
            });
            const { keep: keepThere } = at % 2 === 0 ? store : other;
            return keepThere(source, {
              state: newSourceState(source.url),
              nextAt: NOW + HOUR,
              now: NOW,
              items: at % 3 === 0 ? items : items.toReversed(),
            });
          }),
        );
        expect(kept.map(({ kind }) => kind)).toEqual(sources.map(() => 'kept'));
        expect(await store.articles.count()).toBe(ids.length);
      });

      test('that change have a new version, and the old one stays', async () => {
        await follow({ ships: [A] });
        await keep(await claimOne(), [newItem('a')], { nextAt: NOW });
        const changed = article('a', { paragraphs: ['Another text.'] });
        const items: KeptItem[] = [
          {
            kind: 'changed',
            item: 'a',
            memory: '{}',
            article: { id: 'x', key: null, article: changed, at: NOW, pageAt: null, note: 'Cut.' },
          },
        ];
        expect(await keep(await claimOne(), items, { now: NOW + 1 })).toMatchObject({ changed: 1 });
        const [now] = await listed('ships');
        expect(now).toMatchObject({ id: 'a', version: 2, changedAt: NOW + 1, note: 'Cut.' });
        const texts = await store.articles.texts([
          { id: 'a', version: 1 },
          { id: 'a', version: 2 },
        ]);
        expect(texts.get('a 1')).toEqual(article('a'));
        expect(texts.get('a 2')).toEqual(changed);
      });

      test('keep their last ten versions', async () => {
        await follow({ ships: [A] });
        await keep(await claimOne(), [newItem('a')], { nextAt: NOW });
        for (let at = 0; at < 14; at += 1) {
          const text = { id: 'x', key: null, at: NOW, pageAt: null, note: null };
          const changed = { ...text, article: article('a', { title: `Take ${at}` }) };
          const item: KeptItem = { kind: 'changed', item: 'a', memory: '{}', article: changed };
          await keep(await claimOne(), [item], { nextAt: NOW });
        }
        const versions = Array.from({ length: 15 }, (_, at) => ({ id: 'a', version: at + 1 }));
        expect((await store.articles.texts(versions)).size).toBe(10);
        expect(await listed('ships')).toMatchObject([{ version: 15 }]);
      });

      test('keep the text of which a channel was shown something, until that is forgotten', async () => {
        await follow({ ships: [A] });
        await keep(await claimOne(), [newItem('a')], { nextAt: NOW });
        await store.planning.add(newDelivery(subscription('one')));
        const [delivery] = await store.outbox.claim({
          now: SLOT,
          leaseMs: LEASE,
          limit: 1,
          except: [],
        });
        if (delivery === undefined) throw new Error('nothing claimed');
        const body = { articles: [{ id: 'a', stamp: 'f', version: 1 }], passages: [] };
        const shows = [{ story: 'a', fingerprint: 'f', body }];
        await store.outbox.begin(delivery, { now: SLOT, leaseMs: LEASE, shows });
        await store.outbox.end(delivery, { state: 'sent', messageId: 'm' }, SLOT);

        const change = async (times: number) => {
          for (let at = 0; at < times; at += 1) {
            const text = { id: 'x', key: null, at: NOW, pageAt: null, note: null };
            const changed = { ...text, article: article('a', { title: `Take ${at}` }) };
            const item: KeptItem = { kind: 'changed', item: 'a', memory: '{}', article: changed };
            await keep(await claimOne(), [item], { nextAt: NOW });
          }
        };
        await change(12);
        const texts = await other.articles.everyText('a');
        expect(texts.map(({ title }) => title)).toEqual([
          ...Array.from({ length: 10 }, (_, at) => `Take ${11 - at}`),
          article('a').title,
        ]);
        await store.shown.prune(SLOT + 1);
        await change(1);
        expect(await store.articles.everyText('a')).toHaveLength(10);
        await store.articles.prune(NOW + DAY, 100);
        expect(await store.articles.everyText('a')).toEqual([]);
      });

      test('that are too old are remembered and not kept', async () => {
        await follow({ ships: [A] });
        await keep(await claimOne(), [
          { kind: 'new', item: 'a', memory: '{"a":1}', article: null },
        ]);
        expect(await store.articles.itemsOf(sourceId(A))).toEqual([
          { item: 'a', article: null, memory: '{"a":1}' },
        ]);
        expect(await store.articles.count()).toBe(0);
      });

      test('are kept as a whole with the state of their source, or not at all', async () => {
        await follow({ ships: [A] });
        const source = await claimOne();
        const twice = [newItem('a'), newItem('b', { id: 'a', key: null })];
        await expect(keep(source, twice)).rejects.toThrow(/unique/i);
        expect(await listed('ships')).toEqual([]);
        expect(await store.sources.get(source.id)).toMatchObject({ nextAt: NOW });
      });

      test('go with all that hangs on them when their time is over', async () => {
        await follow({ ships: [A] });
        await keep(await claimOne(), [newItem('a'), newItem('b', { at: NOW - 100 * DAY })]);
        await store.work.put('terms-1', [{ id: 'a', version: 1, body: '[]' }]);
        expect(await store.articles.prune(NOW - DAY, 100)).toBe(0);
        expect(await store.articles.prune(NOW + DAY, 100)).toBe(2);
        await store.articles.forgetItems(NOW);
        expect(await store.articles.itemsOf(sourceId(A))).toHaveLength(2);
        await store.articles.forgetItems(NOW + 1);
        expect(await store.articles.count()).toBe(0);
        expect(await store.articles.itemsOf(sourceId(A))).toEqual([]);
        expect((await store.work.get('terms-1', [{ id: 'a', version: 1 }])).size).toBe(0);
      });
    });

    describe('pages', () => {
      test('are claimed once, and their text becomes the article', async () => {
        await startPages();
        expect(await store.pages.waiting(['ships'])).toBe(1);
        const [[one], nothing] = [await claimPages(), await claimPages(other)];
        expect(nothing).toEqual([]);
        expect(one).toMatchObject({ id: 'a', tries: 0, url: 'https://harbour.test/a' });
        expect(one?.article).toEqual(article('a'));
        if (one === undefined) return;
        const whole = article('a', { paragraphs: ['The whole text.', 'And more.'] });
        const end = { kind: 'text', article: whole, note: null } as const;
        expect(await store.pages.end(one, end, NOW + 9)).toBe(true);
        expect(await store.pages.end(one, end, NOW + 9)).toBe(false);
        expect((await store.articles.texts([{ id: 'a', version: 2 }])).get('a 2')).toEqual(whole);
        expect(await store.pages.waiting(['ships'])).toBe(0);
      });

      test('are tried again later, by whoever comes', async () => {
        await startPages();
        const [one] = await claimPages();
        if (one === undefined) throw new Error('Nothing is due.');
        await store.pages.end(one, { kind: 'later', at: NOW + LEASE }, NOW);
        expect(await store.pages.nextDue()).toBe(NOW + LEASE);
        const [again] = await claimPages(other, NOW + LEASE);
        expect(again).toMatchObject({ id: 'a', tries: 1 });
        if (again === undefined) return;
        await other.pages.end(again, { kind: 'left', note: 'Only the teaser is public.' }, NOW);
        expect(await store.articles.ofBriefing('ships', { since: 0, limit: 9 })).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ id: 'a', version: 1, note: 'Only the teaser is public.' }),
          ]),
        );
      });

      test('that no briefing wants any more rest, and keep no others from being read', async () => {
        await follow({ ships: [A], ports: [B] });
        const all = await claim();
        const [ofShips, ofPorts] = [A, B].map(({ url }) => all.find((one) => one.url === url));
        if (ofShips === undefined || ofPorts === undefined) throw new Error('Nothing is due.');
        await keep(ofShips, [newItem('a', { pageAt: NOW }), newItem('b', { pageAt: NOW })]);
        const [inHand] = await claimPages();
        if (inHand === undefined) throw new Error('No page is due.');
        await follow({ ports: [B] });
        expect(await store.pages.nextDue()).toBe(null);
        // What is being read just then is not kept, and not tried again either.
        expect(await store.pages.end(inHand, { kind: 'later', at: NOW }, NOW)).toBe(false);
        await keep(ofPorts, [newItem('c', { pageAt: NOW, at: NOW - 2 * HOUR })]);
        expect(await readAll()).toEqual(['c']);
        await follow({ ports: [B], ships: [A] });
        await keep(await claimOne(), []);
        expect((await readAll()).toSorted()).toEqual(['a', 'b']);
        await follow({ ports: [B] });
        await follow({ ports: [B], ships: [A] });
        await keep(await claimOne(), []);
        expect(await readAll()).toEqual([]);
      });

      test('rest that a source brings which nobody wants since it was claimed', async () => {
        await follow({ ships: [A] });
        const source = await claimOne();
        await follow({});
        await keep(source, [newItem('a', { pageAt: NOW })]);
        expect(await readAll()).toEqual([]);
        await follow({ ships: [B] });
        const key = 'https://harbour.test/a';
        await keep(await claimOne(), [newItem('other', { key, pageAt: NOW })]);
        expect(await readAll()).toEqual(['a']);
      });

      describe('of a headline to which another source brings a text meanwhile', () => {
        const key = 'https://harbour.test/a';
        const teaser = 'One line of the text, as another feed has it.';
        const claimMeanwhile = async () => {
          await follow({ ships: [A, B] });
          const [one, two] = await claim();
          if (one === undefined || two === undefined) throw new Error('Nothing is due.');
          const bare = article('a', { paragraphs: [] });
          await keep(one, [newItem('a', { key, article: bare, pageAt: NOW })]);
          const [page] = await claimPages();
          if (page === undefined) throw new Error('No page is due.');
          const brought = article('b', { paragraphs: [teaser] });
          await keep(two, [newItem('b', { key, article: brought, note: 'A teaser.' })]);
          return page;
        };
        const present = async () => {
          const [one] = await listed('ships');
          const text = one === undefined ? undefined : [...(await store.articles.texts([one]))][0];
          return { ...one, paragraphs: text?.[1].paragraphs };
        };

        test('stand where they are fuller', async () => {
          const page = await claimMeanwhile();
          const whole = article('a', { paragraphs: [teaser, 'And the rest of it.'] });
          const end = { kind: 'text', article: whole, note: null } as const;
          expect(await store.pages.end(page, end, NOW + 9)).toBe(true);
          expect(await present()).toMatchObject({
            version: 3,
            note: null,
            paragraphs: whole.paragraphs,
          });
          expect(await store.pages.waiting(['ships'])).toBe(0);
        });

        test('leave that text where they have less', async () => {
          const page = await claimMeanwhile();
          const less = article('a', { paragraphs: ['Log in.'] });
          const end = { kind: 'text', article: less, note: 'Cut.' } as const;
          expect(await store.pages.end(page, end, NOW + 9)).toBe(true);
          expect(await present()).toMatchObject({ note: 'A teaser.', paragraphs: [teaser] });
          expect(await store.pages.waiting(['ships'])).toBe(0);
        });

        test('leave that text where they cannot be read', async () => {
          const page = await claimMeanwhile();
          const end = { kind: 'left', note: 'The page is gone.' } as const;
          expect(await store.pages.end(page, end, NOW + 9)).toBe(true);
          expect(await present()).toMatchObject({ note: 'A teaser.', paragraphs: [teaser] });
          expect(await store.pages.waiting(['ships'])).toBe(0);
        });

        test('are tried again later', async () => {
          const page = await claimMeanwhile();
          const end = { kind: 'later', at: NOW + HOUR } as const;
          expect(await store.pages.end(page, end, NOW + 9)).toBe(true);
          expect(await store.pages.nextDue()).toBe(NOW + HOUR);
        });
      });

      test('of an article that its feed changed meanwhile are read again', async () => {
        await follow({ ships: [A] });
        await keep(await claimOne(), [newItem('a', { pageAt: NOW })], { nextAt: NOW });
        const [page] = await claimPages(store, NOW, []);
        if (page !== undefined) throw new Error('The feed goes first.');
        const source = await claimOne();
        const [held] = await claimPages();
        if (held === undefined) throw new Error('No page is due.');
        const body = article('a', { paragraphs: ['Another text.'] });
        const changed = { id: 'x', key: null, article: body, at: NOW, pageAt: null, note: null };
        await keep(source, [{ kind: 'changed', item: 'a', memory: '{}', article: changed }]);
        const end = { kind: 'text', article: article('a'), note: null } as const;
        expect(await store.pages.end(held, end, NOW + 9)).toBe(false);
        expect(await listed('ships')).toMatchObject([{ version: 2 }]);
        expect(await claimPages(store, NOW + 9)).toMatchObject([{ id: 'a', version: 2 }]);
      });

      test('of a host that asked to be left alone wait', async () => {
        await startPages();
        await store.sources.pauseHost('harbour.test', NOW + HOUR);
        expect(await claimPages()).toEqual([]);
      });

      test('wait for a feed of their host that is due, as long as it can be asked', async () => {
        await startPages();
        expect(await claimPages(store, NOW + HOUR)).toEqual([]);
        // Whoever asks for it may be gone, which is known only when the lease ends.
        expect(await claim(other, NOW + HOUR)).toHaveLength(1);
        expect(await claimPages(store, NOW + HOUR)).toHaveLength(1);
      });

      test('of a host are taken in turn from its sources, each with its newest first', async () => {
        const C = feedAt('https://harbour.test/ports');
        await follow({ ships: [A], ports: [C] });
        const many = (name: string, number: number, at: number) =>
          Array.from({ length: number }, (_, turn) =>
            newItem(`${name}${turn}`, { pageAt: NOW, pageTurn: turn, at: at - turn }),
          );
        await keep(await claimOne(), many('a', 5, NOW));
        await keep(await claimOne(), many('c', 2, NOW - HOUR));
        expect(await readAll()).toEqual(['a0', 'c0', 'a1', 'c1', 'a2', 'a3', 'a4']);
      });

      test('of a host and of one turn are read with the newest first', async () => {
        await follow({ ships: [A] });
        const ages = [3, 1, 4, 0, 2];
        const items = ages.map((hours, at) =>
          newItem(`${at}-of-${hours}`, { pageAt: NOW, pageTurn: 0, at: NOW - hours * HOUR }),
        );
        await keep(await claimOne(), items);
        expect(await readAll()).toEqual(['3-of-0', '1-of-1', '4-of-2', '0-of-3', '2-of-4']);
      });

      test('wait for no feed of another host', async () => {
        await startPages();
        await follow({ ships: [A], valleys: [B] });
        expect(await claimPages()).toHaveLength(1);
      });

      test('of a host that is being asked for something else wait', async () => {
        await startPages();
        expect(await claimPages(store, NOW, ['harbour.test'])).toEqual([]);
        expect(await claimPages(store, NOW, ['valley.test'])).toHaveLength(1);
      });

      test('that a clock has planned too far ahead are due', async () => {
        await startPages();
        const [one] = await claimPages();
        if (one === undefined) throw new Error('Nothing is due.');
        await store.pages.end(one, { kind: 'later', at: NOW + 30 * DAY }, NOW);
        await store.sources.pauseHost('harbour.test', NOW + 30 * DAY);
        expect(await claimPages(other)).toHaveLength(1);
      });
    });

    test('work on a text is kept under its kind, and the last result counts', async () => {
      const version = { id: 'a', version: 3 };
      await store.work.put('terms-1', [{ ...version, body: '["one"]' }]);
      await other.work.put('terms-1', [{ ...version, body: '["two"]' }]);
      await store.work.put('terms-2', [{ ...version, body: '["three"]' }]);
      expect((await other.work.get('terms-1', [version])).get('a 3')).toBe('["two"]');
      expect((await store.work.get('terms-1', [{ id: 'a', version: 4 }])).size).toBe(0);
    });
  });
}
