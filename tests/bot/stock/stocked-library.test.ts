import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStockedLibrary } from '../../../src/bot/stock/stocked-library.ts';
import { sourceParts } from '../../../src/bot/digest/compose/compose-story.ts';
import { catalogueFor } from '../../../src/chat/words/catalogue.ts';
import { sourceOf } from '../../../src/digest/stories/tell/source-of.ts';
import { createLog } from '../../../src/log.ts';
import {
  briefing,
  createWorld,
  DAY,
  feed,
  HOUR,
  NOW,
  rss,
  send,
  type World,
} from '../../harvest/world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const log = createLog({ level: 'silent', to: process.stderr });
const items = [
  { id: '1', title: 'Ferry runs again' },
  { id: '2', title: 'Bridge closes', at: null },
  { id: '3', title: 'Headline alone', text: ' ', link: '' },
];

async function stocked(publisher: string | null = null) {
  const { url } = await world.outlet((_, response) => send(response, rss(items)));
  const source = { ...feed(url), publisher };
  world.follow({ ships: [source] });
  await world.pass(0);
  const folders = {
    read: async () => ({ briefings: [briefing('ships', [source])], problems: [] }),
  };
  return createStockedLibrary({ library: folders, store: world.store, log });
}

test('a briefing has what came in for it, the same object as long as the text is the same', async () => {
  const library = await stocked();
  const [first, second] = [await library.read(), await library.read()];
  const articles = first.briefings[0]?.articles ?? [];
  expect(articles.map(({ title }) => title)).toEqual(['Ferry runs again', 'Bridge closes']);
  expect(second.briefings[0]?.articles[0]).toBe(articles[0]);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
});

test('a briefing that nobody asks for keeps what is known of it, and is not read', async () => {
  const library = await stocked();
  const first = await library.read();
  const passedBy = await library.read({ articlesOf: () => [] });
  expect(passedBy.briefings).toMatchObject([{ slug: 'ships', articles: [] }]);
  const again = await library.read({ articlesOf: () => ['ships'] });
  expect(again.briefings[0]?.articles[0]).toBe(first.briefings[0]?.articles[0]);
});

test('a briefing names the publisher as it likes', async () => {
  const library = await stocked('The Post');
  expect((await library.read()).briefings[0]?.articles[0]?.publisher).toBe('The Post');
});

test('what is older than the window is not there', async () => {
  const library = await stocked();
  await world.pass(3 * DAY + HOUR);
  expect((await library.read()).briefings[0]?.articles).toEqual([]);
});

test('without the store there are the folders alone, and it is said', async () => {
  const library = await stocked();
  const broken = createStockedLibrary({
    library,
    store: { ...world.store, now: () => Promise.reject(new Error('gone')) },
    log,
  });
  const shelf = await broken.read();
  expect(shelf.problems).toMatchObject([{ where: 'store' }]);
  expect(shelf.briefings[0]?.slug).toBe('ships');
});

test('a briefing says since when its articles are there, and what fails', async () => {
  const library = await stocked();
  const { url } = await world.outlet((_, response) => {
    response.writeHead(403).end();
  });
  const source = feed(url);
  world.follow({ ships: [source] });
  await world.pass(0);
  const folders = {
    read: async () => ({
      briefings: [briefing('ships', [source]), briefing('hills', [])],
      problems: [],
    }),
  };
  const [ships, hills] = (
    await createStockedLibrary({ library: folders, store: world.store, log }).read()
  ).briefings;
  const now = await world.store.now();
  expect(ships?.stock).toMatchObject({
    since: now - (ships?.windowMs ?? 0),
    failing: [{ reason: '403', host: new URL(url).hostname }],
  });
  expect(hills?.stock).toBeUndefined();
  expect((await library.read()).briefings).toHaveLength(1);
});

test('an article of which only a part is public says so below its headline', async () => {
  const library = await stocked();
  const [ships] = (await library.read()).briefings;
  const [listed] = await world.store.articles.ofBriefing('ships', { since: 0, limit: 1 });
  const kept = ships?.articles[0];
  if (kept === undefined || listed === undefined) throw new Error('Nothing came in.');
  const noted = createStockedLibrary({
    library,
    store: {
      ...world.store,
      articles: {
        ...world.store.articles,
        ofBriefing: async () => [{ ...listed, note: 'Only the teaser is public.' }],
      },
    },
    log,
  });
  const again = (await noted.read()).briefings[0]?.articles.find(({ note }) => note !== undefined);
  expect(again).toMatchObject({ id: listed.id, note: 'Only the teaser is public.' });
  if (again === undefined) return;
  expect(sourceParts(sourceOf(again), catalogueFor('en'))).toContain('Only the teaser is public');
  expect(sourceOf(kept).note).toBeUndefined();
});

test('a briefing knows how far up a source that editors order has what came in', async () => {
  const dates = [4, 1, 5, 2, 6, 3].map((hours) => NOW - hours * HOUR);
  const ordered = dates.map((at, index) => ({
    id: `${index}`,
    title: `Report ${index} of the sea`,
    at,
  }));
  const { url } = await world.outlet((_, response) => send(response, rss(ordered)));
  const source = { ...feed(url), publisher: null };
  world.follow({ ships: [source] });
  await world.pass(0);
  const folders = {
    read: async () => ({ briefings: [briefing('ships', [source])], problems: [] }),
  };
  const library = createStockedLibrary({ library: folders, store: world.store, log });
  const [read] = (await library.read()).briefings;
  const titled = new Map(read?.articles.map(({ id, title }) => [id, title]));
  const known = new Map(
    [...(read?.prominence ?? [])].map(([id, share]) => [titled.get(id), share]),
  );
  expect(known).toEqual(new Map(ordered.map(({ title }, at) => [title, 1 - at / 5])));
});

test('what came in is counted as it would be read, where a list of all is wanted', async () => {
  const library = await stocked();
  const { briefings } = await library.read({ stored: 'counted' });
  expect(briefings).toMatchObject([{ slug: 'ships', articles: [], counted: 2 }]);
});
