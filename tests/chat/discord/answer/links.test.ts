import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDigester } from '../../../../src/bot/digest/digester.ts';
import type { Chat } from '../../../../src/chat/chat.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import type { Store } from '../../../../src/store/store.ts';
import type { Web } from '../../../../src/web/web.ts';
import { openDesk, openWeb } from '../../../bot/links/open-desk.ts';
import { articlePage, eventAt, sendPage } from '../../../bot/links/pages.ts';
import { createReadingBot, shippedLibrary, silentLog } from '../../../bot/reading-bot.ts';
import { openOutlet, type Outlet } from '../../../web/outlet.ts';
import { workers } from '../../../workers.ts';
import {
  startDiscordServer,
  type Asked,
  type DiscordServer,
} from '../support/server/discord-server.ts';
import { createChat } from '../support/harness.ts';
import { buttonsOf, readableText } from '../support/shown.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-discord-links-'));
let store: Store;
let web: Web;
let outlet: Outlet;
let server: DiscordServer;
let chat: Chat;

beforeAll(async () => {
  store = await openStore({ kind: 'sqlite', file: join(folder, 'b.sqlite'), clock: Date.now });
  web = openWeb({ withinMs: 3000 });
  outlet = await openOutlet((asked, response) => {
    if (asked.url === '/dead') {
      response.destroy();
      return;
    }
    if (asked.url === '/inside') {
      response.writeHead(302, { location: 'http://192.168.0.1/' }).end();
      return;
    }
    const send = () =>
      sendPage(
        response,
        articlePage(
          `The quay of ${asked.url?.slice(1).replace(/\?.*/, '') ?? ''}`,
          eventAt(asked.url ?? ''),
        ),
      );
    void sleep(asked.url?.startsWith('/slow') === true ? 2000 : 0).then(send);
  });
  const digester = createDigester({
    log: silentLog,
    tell: workers.tell,
    countTerms: workers.countTerms,
  });
  const links = openDesk({ store, web, digester });
  const { bot } = createReadingBot(shippedLibrary(), links);
  server = await startDiscordServer();
  chat = createChat(server, { answer: bot.answer }).chat;
  await chat.start();
}, 30_000);
afterAll(async () => {
  await chat.stop();
  await server.stop();
  await outlet.close();
  await web.close();
  await store.close();
  rmSync(folder, { recursive: true });
  if (server.problems.length > 0) throw new Error(server.problems.join('\n'));
});

const textOf = ({ original }: Asked): string => readableText(original?.body);
const shows = (asked: Asked, text: string) =>
  server.people.until(asked, (one) => textOf(one).includes(text));

it('a link gives the digest of its page, to the person alone, with buttons that Discord takes', async () => {
  const asked = await server.people.type(`${outlet.url}/long?${'q=1&'.repeat(80)}`);
  await shows(asked, 'The quay of long');
  expect(asked.ephemeral).toBe(true);
  expect(textOf(asked)).toContain('every ship that asks');
  expect(buttonsOf(asked.original?.body).map(({ label }) => label)).toEqual([
    'Share to channel',
    'Sources',
  ]);
});

it('a page that takes more than a second is announced, then shown in the same place', async () => {
  const asked = await server.people.type(`${outlet.url}/slow`);
  const reading = `Reading ${new URL(outlet.url).host}`;
  await server.people.until(asked, ({ original }) => original !== null);
  expect(asked).toMatchObject({ deferred: true, ephemeral: true });
  expect(textOf(asked)).toContain(reading);
  await shows(asked, 'The quay of slow');
});

it.each([
  ['/dead', 'could not be read|cannot be reached'],
  ['/inside', 'not on the public web'],
])('%s gives no digest, but says why', async (path, said) => {
  const asked = await server.people.type(`${outlet.url}${path}`);
  await server.people.until(asked, (one) => new RegExp(said).test(textOf(one)));
  expect(asked.ephemeral).toBe(true);
});

it('“Brief this” gives one digest of the three links of a message', async () => {
  const links = ['one', 'two', 'three'].map((name) => `<${outlet.url}/${name}>`);
  const asked = await server.people.point('Brief this', { content: `See ${links.join(' and ')}!` });
  await shows(asked, '3 links');
  for (const name of ['one', 'two', 'three']) expect(textOf(asked)).toContain(`quay of ${name}`);
});
