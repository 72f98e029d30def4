import { mkdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LocalChat } from '../../../../src/chat/local/app.ts';
import { sendPage } from '../../../bot/links/pages.ts';
import {
  BRIDGE,
  createTown,
  HOUR,
  TUESDAY_SIX,
  type Town,
} from '../../../bot/subscriptions/town.ts';
import { rss, type Item } from '../../../harvest/world.ts';
import { openOutlet, type Outlet } from '../../../web/outlet.ts';
import { sampleLocal } from '../harness.ts';
import { PREVIEWS } from '../previews.ts';
import { sampleHandlers } from '../sample.ts';
import { describePage, seriousFaults } from './visit.ts';

const item = (id: string, title: string): Item => ({
  id,
  title,
  at: TUESDAY_SIX - 2 * HOUR,
  text: `<p>RIVERTON – ${title} on Monday, the city said.</p><p>${'The port office counted forty ships in the first week of the month. '.repeat(8)}</p>`,
});
const ITEMS = [
  item('1', 'The quay of the ferries has a new roof'),
  item('2', 'The quay got a second crane'),
  item('3', 'The football club won its last match'),
];

let outlet: Outlet;
let town: Town;

beforeAll(async () => {
  outlet = await openOutlet((asked, response) => {
    if (asked.url === '/feed.xml') return sendPage(response, rss(ITEMS), 'application/rss+xml');
    response.writeHead(404).end();
  });
});
afterAll(() => outlet.close());
beforeEach(async () => {
  town = await createTown();
  town.write('harbour', 'bridge.txt', BRIDGE);
});
afterEach(() => town.close());

/** The page with topics of a real bot behind it. */
function local(): LocalChat {
  const { answer, complete, completeCommand } = town.bot;
  const handlers = { ...sampleHandlers(), answer, complete, completeCommand };
  return sampleLocal({ previews: PREVIEWS, handlers, keeper: town.keeper });
}

async function openTopics(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.getByRole('heading', { name: 'Begin a topic' }).waitFor();
}

async function look(page: Page): Promise<void> {
  await page.getByLabel('Address of a site or feed').fill(`${outlet.url}/feed.xml`);
  await page.keyboard.press('Enter');
  await page.getByText('3 of 3 recent articles are in.').waitFor();
}

/** Where pictures of the page go, for whoever wants to look at it. */
const pictures = process.env['PICTURES'];

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}

describePage('the topics on the page', (visit) => {
  it('are made from an address, with a live preview, by keyboard alone, and subscribed', async () => {
    await visit(
      async (page) => {
        await openTopics(page);
        await picture(page, 'guide');
        await look(page);
        const preview = page.getByRole('region', { name: 'Preview' });
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type('Port news');
        await page.keyboard.press('Tab');
        await page.keyboard.type('quay, harbour');
        await preview.getByText('2 of 3 recent articles are in.').waitFor();
        await preview.getByText('nothing of “quay, harbour”').waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.type('crane');
        await preview.getByText('1 of 3 recent articles are in.').waitFor();
        await preview.getByText('not wanted: “crane” in the headline').waitFor();
        await picture(page, 'editor');
        expect(await seriousFaults(page)).toEqual([]);
        expect(await town.store.topics.all()).toEqual([]);
        await page.getByRole('button', { name: 'Keep' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: '“Port news” is kept' }).waitFor();
        expect(await town.store.topics.all()).toMatchObject([
          { slug: 'port-news', about: ['quay, harbour'], not: ['crane'] },
        ]);
        await page.getByRole('button', { name: 'Subscribe #general' }).click();
        await page.getByText('/briefing subscribe port-news').first().waitFor();
        await page.getByRole('heading', { name: '# general' }).waitFor();
      },
      { local: local(), tab: { viewport: { width: 1280, height: 900 } } },
    );
  });

  it('are listed with what they yield and how their sources do, the operator’s by their file', async () => {
    await town.keeper.keep(
      {
        name: 'Port news',
        about: ['quay'],
        not: [],
        sources: [
          { kind: 'feed', url: `${outlet.url}/feed.xml`, title: null },
          { kind: 'feed', url: `${outlet.url}/gone.xml`, title: null },
        ],
      },
      null,
    );
    await town.harvest();
    await visit(
      async (page) => {
        await openTopics(page);
        const mine = page.getByRole('article', { name: 'Port news' });
        expect(await mine.innerText()).toMatch(/2 articles · newest .* · 2 sources · .*1 failing/s);
        await mine.getByText('Sources', { exact: true }).click();
        await mine.getByText('Harbour Post').waitFor();
        expect(await mine.locator('.state.bad').last().innerText()).toContain('fails');
        const theirs = page.getByRole('article', { name: 'Harbour' });
        expect(await theirs.innerText()).toContain('briefings/harbour/briefing.yaml');
        expect(await theirs.getByRole('button').count()).toBe(0);
        await picture(page, 'list');
        expect(await seriousFaults(page)).toEqual([]);
        await page.getByRole('button', { name: 'Edit Port news' }).click();
        await page.getByText('2 of 3 recent articles are in.').waitFor();
        const where = { platform: 'local', workspace: 'local' } as const;
        await town.store.topics.change(where, 'port-news', () => ({ not: ['football'] }));
        await page.getByLabel('Name').fill('Ferries');
        await page.getByLabel('Not', { exact: true }).fill('crane');
        await page.getByRole('button', { name: 'Keep' }).click();
        await page.getByText('Somebody changed this to “football” meanwhile.').waitFor();
        expect(await page.evaluate('document.activeElement.id')).toBe('topic-not');
        await page.getByRole('button', { name: 'Keep' }).click();
        await page.getByRole('heading', { name: '“Ferries” is kept' }).waitFor();
        expect((await town.store.topics.all()).map(({ slug }) => slug)).toEqual(['ferries']);
        await page.getByRole('button', { name: 'All topics' }).click();
        await page.getByRole('button', { name: 'Edit Ferries' }).click();
        await page.getByRole('button', { name: 'Remove topic' }).click();
        await page.getByRole('button', { name: 'Remove it for good' }).click();
        await page.getByText('“Ferries” is removed.').waitFor();
        expect(await town.store.topics.all()).toEqual([]);
      },
      { local: local() },
    );
  });

  it('say at each field what is wrong there, and keep nothing', async () => {
    await visit(
      async (page) => {
        await openTopics(page);
        await page.getByLabel('Address of a site or feed').fill('nonsense');
        await page.keyboard.press('Enter');
        await page.getByText('“nonsense” is no address.').waitFor();
        await page.getByRole('button', { name: 'An empty topic' }).click();
        const problem = (field: string) => page.locator(`#topic-${field}-problem`);
        await page.getByRole('button', { name: 'Keep' }).click();
        await problem('name').getByText('needs a name').waitFor();
        expect(await page.evaluate('document.activeElement.id')).toBe('topic-name');
        await page.getByLabel('Name').fill('follow');
        await problem('name').getByText('a word of mine').waitFor();
        await page.getByLabel('What it is about').fill('/(/');
        await problem('about').getByText('regular expression').waitFor();
        await page.getByLabel('Not', { exact: true }).fill('/(/');
        await problem('not').getByText('regular expression').waitFor();
        await page.getByLabel('Another source').fill('http://10.0.0.1/');
        await page.keyboard.press('Enter');
        await problem('sources').getByText('not on the public web').waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        expect(await town.store.topics.all()).toEqual([]);
      },
      { local: local() },
    );
  });

  it('go out to feed readers and come in from them', async () => {
    const feed = `${outlet.url}/feed.xml`;
    const opml = `<opml version="2.0"><body><outline text="Ships &amp; quays"><outline type="rss" text="The Post" xmlUrl="${feed}"/></outline></body></opml>`;
    await visit(
      async (page, { url }) => {
        await openTopics(page);
        const file = { mimeType: 'text/x-opml', buffer: Buffer.from(opml) };
        const box = page.getByLabel('Or the feeds of another reader');
        await box.setInputFiles({ ...file, name: 'x.opml', buffer: Buffer.from('<b>no</b>') });
        await page.getByText('This is no list of feeds').waitFor();
        await box.setInputFiles({ ...file, name: 'feeds.opml' });
        await page.getByRole('button', { name: 'Ships & quays (1)' }).click();
        expect(await page.getByLabel('Name').inputValue()).toBe('Ships & quays');
        await page.getByRole('button', { name: 'Keep' }).click();
        await page.getByRole('heading', { name: 'is kept' }).waitFor();
        const answer = await fetch(`${url()}api/topics/opml`);
        expect(answer.headers.get('content-disposition')).toContain('briefing.opml');
        expect(await answer.text()).toContain(`xmlUrl="${feed}"`);
      },
      {
        local: local(),
        expected: [
          'console: Failed to load resource: the server responded with a status of 400 (Bad Request)',
        ],
      },
    );
  });

  it('fit a phone', async () => {
    await visit(
      async (page) => {
        await page.getByRole('button', { name: 'Channels' }).click();
        await openTopics(page);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
        await look(page);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
        await picture(page, 'phone');
        expect(await seriousFaults(page)).toEqual([]);
      },
      { local: local(), tab: { viewport: { width: 360, height: 720 } } },
    );
  });
});
