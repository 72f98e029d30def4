import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HOUR, page, rss, send } from '../harvest/world.ts';
import { openStore } from '../../src/store/open-store.ts';
import { topic } from '../store/sample.ts';
import { projectRoot } from '../source-files.ts';
import { openOutlet, type Outlet } from '../web/outlet.ts';

let outlet: Outlet;
let folder: string;

beforeAll(async () => {
  outlet = await openOutlet((request, response) => {
    const html = { 'content-type': 'text/html' };
    const item = { id: '1', title: 'Ferry runs again', at: Date.now() - HOUR };
    if (request.url === '/rss') send(response, rss([item]));
    else if (request.url === '/') {
      send(
        response,
        '<head><link rel="alternate" type="application/rss+xml" href="/rss"></head><p>Welcome',
        html,
      );
    } else if (request.url === '/article') send(response, page('Bridge closes'), html);
    else response.writeHead(404).end();
  });
});
afterAll(() => outlet.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-cli-'));
  return () => rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]) {
  const child = spawn(process.execPath, ['src/cli.ts', ...words], {
    cwd: projectRoot,
    env: {
      PATH: process.env['PATH'],
      BRIEFINGS_DIR: join(folder, 'briefings'),
      DATA_DIR: join(folder, 'data'),
      ALLOW_HOSTS: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, err, code: child.exitCode };
}

const settings = () => readFileSync(join(folder, 'briefings/ships/briefing.yaml'), 'utf8');

test('find says what could be followed at a site, or why nothing', async () => {
  const found = await run('find', `${outlet.url}/`);
  expect(found.out).toContain(`Feed: Harbour Post\n  ${outlet.url}/rss\n  1 article`);
  expect(found.out).toContain('- Ferry runs again');
  expect(found.code).toBe(0);
  const nothing = await run('find', 'http://10.0.0.1/');
  expect(nothing.err).toContain('ALLOW_HOSTS');
  expect(nothing.code).toBe(1);
});

test('harvest fetches for topics that were made in chat, too, and ends nothing that they follow', async () => {
  mkdirSync(join(folder, 'data'), { recursive: true });
  const file = join(folder, 'data/briefings.sqlite');
  const source = { kind: 'feed', url: `${outlet.url}/rss`, links: null, publisher: null } as const;
  const store = await openStore({ kind: 'sqlite', file, clock: Date.now });
  await store.topics.add(
    topic('ferries', { title: 'Ferries', sources: [source], windowMs: 3 * 24 * HOUR }),
  );
  await store.close();
  const harvested = await run('harvest');
  expect(harvested.out).toContain('1 new article');
  expect((await run('sources')).out).toContain('Harbour Post');
  expect((await run('status')).out).toContain('Ferries, articles: 1');
  const after = await openStore({ kind: 'sqlite', file, clock: Date.now });
  expect(await after.sources.ofBriefing('ferries@slack:T1')).toHaveLength(1);
  await after.close();
});

test('follow tries and adds, harvest fetches, show prints, unfollow removes', async () => {
  mkdirSync(join(folder, 'briefings/ships'), { recursive: true });
  writeFileSync(
    join(folder, 'briefings/ships/briefing.yaml'),
    '# What sails.\ntitle: Ships # and boats\n',
  );
  const url = `${outlet.url}/rss`;
  const followed = await run('follow', 'ships', url, `${outlet.url}/nothing`);
  expect(followed.out).toContain(`Follows ${url}`);
  expect(followed.err).toContain('(404)');
  expect(followed.code).toBe(1);
  expect(settings()).toBe(`# What sails.\ntitle: Ships # and boats\nsources:\n  - ${url}\n`);

  const harvested = await run('harvest');
  expect(harvested.out).toContain(`✓ ${url}: Harbour Post`);
  expect(harvested.out).toContain('Fetching 1 feed or site …');
  expect(harvested.out).toContain('1 new article.');
  expect((await run('ships')).out).toContain('Ferry runs again');
  expect((await run('ships', '1')).out).toContain('Ferry runs again');
  expect((await run('ships', '7')).out).toContain('has 1 story; there is no number 7');
  expect((await run('ships', 'since', '2031-01-01')).err).toContain('has not come yet');
  expect((await run('ships', 'since', 'moonday')).err).toContain('“moonday” is no day.');
  expect((await run('list')).out).toContain('· 1 article');
  expect((await run('status')).out).toContain('articles: 1');
  expect((await run('try', 'ships')).out).toContain('in · Ferry runs again');
  expect((await run('follow', 'ships', url)).out).toContain('It is followed already.');

  writeFileSync(
    join(folder, 'briefings/ships/briefing.yaml'),
    `${settings()}  - ${outlet.url}/later\n`,
  );
  const { out } = await run('sources', 'ships');
  expect(out).toMatch(/Harbour Post\n.*\n.*last new article 20/);
  expect(out).toContain(`${outlet.url}/later\n    not fetched yet`);
  await run('unfollow', 'ships', `${outlet.url}/later`);
  expect((await run('opml', 'export')).out).toContain(`xmlUrl="${url}"`);
  expect((await run('unfollow', 'ships', url)).out).toContain(`No longer follows ${url}`);
  expect(settings()).toBe('# What sails.\ntitle: Ships # and boats\n');
  expect(await run('unfollow', 'ships', url)).toMatchObject({ code: 1 });
  expect((await run('sources', 'ship')).err).toContain('See all with: npm run briefing -- list');
}, 180_000);

test('follow says what is missing, and which briefing it has made', async () => {
  const nothing = await run('follow', 'ships');
  expect(nothing).toMatchObject({ code: 1, out: '' });
  expect(nothing.err).toContain('follow ships https://…');
  const made = await run('follow', 'ships', `${outlet.url}/rss`);
  expect(made.out).toContain(`${join(folder, 'briefings/ships/briefing.yaml')} is new.`);
  expect(made.out).toContain('npm run briefing -- harvest');
  expect((await run('find')).err).toContain('npm run briefing -- find --help');
});

test('follow refuses a name that no briefing may have before anything is fetched', async () => {
  const before = outlet.requests.length;
  const { code, err } = await run('follow', 'list', `${outlet.url}/rss`);
  expect([code, outlet.requests.length]).toEqual([1, before]);
  expect(err).toContain('"list" cannot be the name of a briefing');
});

test('harvest without anything to follow says how to begin', async () => {
  mkdirSync(join(folder, 'briefings/ships'), { recursive: true });
  expect((await run('harvest')).out).toContain('npm run briefing -- follow TOPIC https://…');
});

test('opml import makes a briefing of what was followed elsewhere', async () => {
  const file = join(folder, 'feeds.opml');
  writeFileSync(
    file,
    `<opml version="2.0"><body><outline text="Sea"><outline text="Post" xmlUrl="${outlet.url}/rss"/></outline></body></opml>`,
  );
  expect(await run('opml', 'import', 'ships', file)).toMatchObject({ code: 0 });
  expect(settings()).toBe(`sources:\n  - ${outlet.url}/rss\n`);
  const empty = join(folder, 'empty.opml');
  writeFileSync(empty, '<opml version="2.0"><body><outline text="Sea"/></body></opml>');
  const none = await run('opml', 'import', 'gardens', empty);
  expect([none.code, none.err]).toEqual([
    1,
    `${empty}: There is no feed in this list. Export it again from your reader.\n`,
  ]);
  expect(existsSync(join(folder, 'briefings/gardens'))).toBe(false);
  expect((await run('opml', 'export', 'gardens')).err).toContain('npm run briefing -- list');
  expect((await run('opml', 'import', 'ships', join(folder, 'none'))).err).toContain(
    'could not be read',
  );
});

test('check --online says which source does not work', async () => {
  mkdirSync(join(folder, 'briefings/ships'), { recursive: true });
  writeFileSync(
    join(folder, 'briefings/ships/briefing.yaml'),
    `sources:\n  - ${outlet.url}/rss\n  - ${outlet.url}/nothing\n`,
  );
  expect(await run('check')).toMatchObject({ code: 0 });
  const online = await run('check', '--online');
  expect(online.code).toBe(1);
  expect(online.err).toContain(`${outlet.url}/nothing: 127.0.0.1`);
  expect(online.err).not.toContain(`${outlet.url}/rss:`);
});

test('follow with links follows a page, and an unknown pack is said to be none', async () => {
  const bad = await run('follow', 'ships', `${outlet.url}/`, '--links', '/press/');
  expect(bad.err).toContain('begins with /press/');
  expect(existsSync(join(folder, 'briefings/ships'))).toBe(false);
  expect((await run('follow', 'gardens', '--pack')).err).toContain('The packs are world');
});

test('read prints the digest of one page', async () => {
  const read = await run('read', `${outlet.url}/article`);
  expect(read.out).toContain('Bridge closes');
  expect((await run('read', `${outlet.url}/`)).code).toBe(1);
  const feed = await run('read', `${outlet.url}/rss`);
  expect(feed.err).toContain(`npm run briefing -- find ${outlet.url}/rss`);
});
