import { afterAll, beforeAll, expect, test } from 'vitest';
import { examineSources, trySources } from '../../src/cli/follow/try-sources.ts';
import { openWeb } from '../bot/links/open-desk.ts';
import { briefing, feed, HOUR, rss } from '../harvest/world.ts';
import { openOutlet, type Outlet } from '../web/outlet.ts';
import { workers } from '../workers.ts';

let outlet: Outlet;
const web = openWeb();
const ports = { web, readers: workers };

beforeAll(async () => {
  outlet = await openOutlet((asked, response) => {
    if (asked.url === '/rss') {
      const items = [{ id: '1', title: 'Ferry runs again', at: Date.now() - HOUR }];
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(items));
    } else response.writeHead(403).end();
  });
});
afterAll(() => Promise.all([outlet.close(), web.close()]));

function libraryOf(following: Readonly<Record<string, readonly string[]>>) {
  const briefings = Object.entries(following).map(([slug, urls]) => briefing(slug, urls.map(feed)));
  return { read: async () => ({ briefings, problems: [] }) };
}

test('each source is tried once: what it shows, or why it shows nothing and what to do', async () => {
  const [good, bad] = [`${outlet.url}/rss`, `${outlet.url}/closed`];
  const library = libraryOf({ ships: [good, bad], ports: [good] });
  const findings = await examineSources(library, ports);
  expect(findings).toMatchObject([
    { ok: true, subject: good, detail: 'shows 1 article', remedy: null },
    { ok: false, subject: bad, detail: expect.stringContaining('403') },
  ]);
  expect(findings[1]?.remedy).toMatch(/\w/);
  expect(outlet.requests.filter(({ path }) => path === '/rss')).toHaveLength(1);
  expect(await trySources(library, ports)).toMatchObject([
    { where: 'briefings/ships', message: expect.stringContaining(bad) },
  ]);
});

test('where nothing is followed that is said, and is no fault', async () => {
  expect(await examineSources(libraryOf({ ships: [] }), ports)).toMatchObject([
    { ok: true, subject: 'sources', detail: expect.stringContaining('no briefing') },
  ]);
});
