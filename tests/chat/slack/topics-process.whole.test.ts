import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { sendPage } from '../../bot/links/pages.ts';
import { startBot } from '../../bot-process.ts';
import { rss } from '../../harvest/world.ts';
import { openOutlet } from '../../web/outlet.ts';
import { buttonsOf, labelOf } from './support/message-log.ts';
import { createPerson } from './support/person.ts';
import { shownTexts } from './support/shown-texts.ts';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from './support/server/slack-server.ts';

const HOUR = 3_600_000;
const WAIT = { timeout: 60_000, interval: 250 };

const article = (id: string, title: string) => ({
  id,
  title,
  at: Date.now() - HOUR,
  text: `<p>RIVERTON – ${title}, the city said.</p><p>${'The port office counted forty ships in the first week of the month. '.repeat(8)}</p>`,
});

test('a topic that is made in Slack follows a feed, is harvested, and comes as a scheduled digest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-slack-topics-'));
  mkdirSync(join(folder, 'briefings'));
  const outlet = await openOutlet((request, response) => {
    if (request.url !== '/feed.xml') return void response.writeHead(404).end();
    const items = [
      article('1', 'The ferry has a new captain'),
      article('2', 'The club won its last match'),
    ];
    return sendPage(response, rss(items), 'application/rss+xml');
  });
  const server = await startSlackServer();
  const person = createPerson(server);
  const bot = await startBot({
    DATA_DIR: join(folder, 'data'),
    BRIEFINGS_DIR: join(folder, 'briefings'),
    ALLOW_HOSTS: '127.0.0.1',
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: server.apiUrl,
  });
  await bot.until(/"open":2/);
  const store = await openStore({
    kind: 'sqlite',
    file: join(folder, 'data', 'briefings.sqlite'),
    clock: Date.now,
  });
  const ask = async (text: string) => (await person.command(text)).shown(20_000);
  try {
    await (await person.press(await ask('new Ferries | ferry'), 'Keep it')).shown();
    await ask(`follow ferries ${outlet.url}/feed.xml`);
    // "Looking …" may come before.
    const found = await server.wait(
      (message) => buttonsOf(message).some((button) => labelOf(button) === 'Follow it'),
      20_000,
    );
    expect(shownTexts(found.payload['blocks']).join('\n')).toContain('1 of them matches');
    await (await person.press(found, 'Follow it')).shown();
    await vi.waitFor(async () => {
      expect(await store.articles.count()).toBe(2);
    }, WAIT);
    await person.command('subscribe ferries daily 08:00 UTC');
    await vi.waitFor(async () => {
      expect(await store.subscriptions.all(2)).toHaveLength(1);
    }, WAIT);
    const [subscription] = await store.subscriptions.all(2);
    await store.subscriptions.change(subscription?.id ?? '', { nextAt: Date.now() });
    const digest = await server.wait(
      ({ via, payload }) =>
        via === 'chat.postMessage' &&
        JSON.stringify(payload).includes('The ferry has a new captain'),
      60_000,
    );
    expect(JSON.stringify(digest.payload)).not.toContain('The club won');
    expect(server.problems).toEqual([]);
  } finally {
    await bot.stop('SIGKILL');
    await store.close();
    await server.close();
    await outlet.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
