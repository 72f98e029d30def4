import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startBot } from '../bot-process.ts';
import { startPostgres } from '../store/start-postgres.ts';
import { openOutlet, type Outlet } from '../web/outlet.ts';
import { HOUR, MINUTE, page, rss, send } from './world.ts';

let folder: string;
let outlet: Outlet;

/** Feeds at /feed/N, each of ten articles with pages of their own. */
const serve: RequestListener = (request, response) => {
  const [, kind, source, item] = (request.url ?? '').split('/');
  const place = request.headers.host?.split(':', 1).join('');
  if (kind === 'feed') {
    const items = Array.from({ length: 10 }, (_, at) => ({
      id: `${source}-${at}`,
      title: `Harbour report ${source}-${at} from ${place}`,
      at: Date.now() - HOUR,
      link: `/page/${source}/${at}`,
      text: '<p>Only the beginning.</p>',
    }));
    send(response, rss(items));
  } else if (kind === 'page') {
    const title = `Harbour report ${source}-${item} from ${place}`;
    send(response, page(title), { 'content-type': 'text/html' });
  } else response.writeHead(404).end();
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-process-'));
  outlet = await openOutlet(serve);
});
afterEach(async () => {
  await outlet.close();
  rmSync(folder, { recursive: true });
});

function write(sources: readonly string[]): void {
  const briefing = join(folder, 'briefings', 'ships');
  mkdirSync(briefing, { recursive: true });
  const lines = sources.map((source) => `  - ${source}`);
  writeFileSync(join(briefing, 'briefing.yaml'), `title: Ships\nsources:\n${lines.join('\n')}\n`);
}

function environment(): Readonly<Record<string, string>> {
  return {
    BRIEFINGS_DIR: join(folder, 'briefings'),
    DATA_DIR: join(folder, 'data'),
    ALLOW_HOSTS: '127.0.0.1',
  };
}

/** The titles of all articles that the store has. */
async function kept(): Promise<readonly (string | null)[]> {
  const store = await openStore({ kind: 'sqlite', file: sqlite(), clock: Date.now });
  const listed = await store.articles.ofBriefing('ships', { since: 0, limit: 1000 });
  const texts = await store.articles.texts(listed);
  await store.close();
  return listed.map(({ id, version }) => texts.get(`${id} ${version}`)?.title ?? null);
}

function sqlite(): string {
  return join(folder, 'data', 'briefings.sqlite');
}

/** Starts a process that harvests until nothing is due. */
function harvest(store: string, urls: readonly string[], offset: number) {
  const script = fileURLToPath(new URL('harvesting.ts', import.meta.url));
  const child = spawn(process.execPath, [script, store, JSON.stringify(urls), `${offset}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, exited: once(child, 'exit') };
}

/** Each costs the start of a process. */
const KILLS = 6;

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await sleep(100);
}

describe('the bot as a process', () => {
  test('answers with what came in by itself', async () => {
    write([`${outlet.url}/feed/1`]);
    const bot = await startBot(environment());
    const asked = async () => JSON.stringify(await bot.ask('ships'));
    await until(async () => (await asked()).includes('Harbour report 1-'));
    // The text of the page, not the feed's teaser.
    await until(async () => (await asked()).includes('The ferry between the islands'));
    expect(await bot.stop()).toMatchObject({ code: 0 });
  });

  test('loses and doubles nothing when it is killed while it fetches', async () => {
    const urls = Array.from({ length: 6 }, (_, at) => `${outlet.url}/feed/${at}`);
    const harvesting = (offset: number) => harvest(sqlite(), urls, offset);
    // Each one comes up when the lease of the one before has ended.
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = outlet.requests.length;
      const { child, exited } = harvesting(kill * 2 * MINUTE);
      const after = before + 1 + ((kill * 3) % 8);
      await until(async () => outlet.requests.length >= after || child.exitCode !== null);
      child.kill('SIGKILL');
      await exited;
      const titles = await kept();
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.length % 10).toBe(0);
    }
    await harvesting(KILLS * 2 * MINUTE).exited;
    const titles = await kept();
    expect(new Set(titles).size).toBe(60);
    expect(titles).toHaveLength(60);
  }, 180_000);

  test('shares the work with another one on the same Postgres', async (context) => {
    const postgres = await startPostgres().catch((error: unknown) => String(error));
    if (typeof postgres === 'string') {
      context.skip(postgres);
      return;
    }
    const place = await postgres.createDatabase('harvest');
    const hosts = ['127.0.0.1', '127.0.0.2', '127.0.0.3'];
    const outlets = await Promise.all(hosts.map((address) => openOutlet(serve, { address })));
    const urls = outlets.flatMap(({ url }) => [1, 2, 3].map((at) => `${url}/feed/${at}`));
    await Promise.all([harvest(place, urls, 0).exited, harvest(place, urls, 0).exited]);
    const asked = outlets.flatMap(({ url, requests }) => requests.map(({ path }) => url + path));
    const feeds = asked.filter((address) => address.includes('/feed/'));
    const pages = asked.filter((address) => address.includes('/page/'));
    expect(feeds.toSorted()).toEqual(urls.toSorted());
    expect(new Set(pages).size).toBe(90);
    expect(pages).toHaveLength(90);
    const log = createLog({ level: 'silent', to: process.stderr });
    const store = await openStore({ kind: 'postgres', url: place, log });
    expect(await store.articles.count()).toBe(90);
    await store.close();
    await Promise.all([...outlets.map(({ close }) => close()), postgres.stop()]);
  }, 180_000);
});
