import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDigester } from '../../../../src/bot/digest/digester.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import type { Store } from '../../../../src/store/store.ts';
import type { Web } from '../../../../src/web/web.ts';
import { openDesk, openWeb } from '../../../bot/links/open-desk.ts';
import { articlePage, eventAt, sendPage } from '../../../bot/links/pages.ts';
import { createReadingBot, shippedLibrary, silentLog } from '../../../bot/reading-bot.ts';
import { openOutlet, type Outlet } from '../../../web/outlet.ts';
import { workers } from '../../../workers.ts';
import { buttonsOf, labelOf, type LoggedMessage } from '../support/message-log.ts';
import { shownTexts } from '../support/shown-texts.ts';
import { startSlackBot } from '../support/start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-slack-links-'));
let store: Store;
let web: Web;
let outlet: Outlet;
let slack: Awaited<ReturnType<typeof startSlackBot>>;

beforeAll(async () => {
  store = await openStore({ kind: 'sqlite', file: join(folder, 'b.sqlite'), clock: Date.now });
  web = openWeb();
  outlet = await openOutlet((asked, response) => {
    const send = () =>
      sendPage(
        response,
        articlePage(`The quay of ${asked.url?.slice(1) ?? ''}`, eventAt(asked.url ?? '')),
      );
    void sleep(asked.url?.startsWith('/slow') === true ? 1600 : 0).then(send);
  });
  const links = openDesk({
    store,
    web,
    digester: createDigester({
      log: silentLog,
      tell: workers.tell,
      countTerms: workers.countTerms,
    }),
  });
  const { bot } = createReadingBot(shippedLibrary(), links);
  slack = await startSlackBot({ handlers: { answer: bot.answer } });
}, 30_000);
afterAll(async () => {
  await slack.close();
  await outlet.close();
  await web.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const said = (text: string) => slack.server.wait((message) => textOf(message).includes(text));
const textOf = ({ payload }: LoggedMessage) => shownTexts(payload['blocks']).join('\n');

test('a link gives the digest of its page, to the person alone, which a button shares', async () => {
  // On a busy machine it is announced first.
  await slack.person.command(`<${outlet.url}/new|quay>`);
  const shown = await said('The quay of new');
  expect(shown).toMatchObject({ via: 'response_url', audience: 'private' });
  expect(textOf(shown)).toContain('The quay of new');
  expect(JSON.stringify(shown.payload['blocks'])).toContain('rich_text_quote');
  expect(buttonsOf(shown).map(labelOf)).toEqual(['Share to channel', 'Sources']);
  await slack.person.press(shown, 'Share to channel');
  const shared = await slack.server.wait(({ audience }) => audience === 'channel');
  expect(textOf(shared)).toContain('The quay of new');
  expect(outlet.requests.filter(({ path }) => path === '/new')).toHaveLength(1);
});

test('a page that takes more than a second is announced, then shown', async () => {
  const done = await slack.person.command(`${outlet.url}/slow`);
  const host = new URL(outlet.url).host;
  expect(textOf(await done.shown())).toBe(`Reading ${host} …`);
  const digest = await slack.server.wait((message) => textOf(message).includes('The quay of slow'));
  expect(digest).toMatchObject({ audience: 'private' });
});

test('“Brief this” reads the links of a message, of its rich text and of what is shown below it', async () => {
  const url = (name: string): string => `${outlet.url}/${name}`;
  await slack.person.point({
    text: `Have you seen &lt;this&gt;? <${url('one')}|one>`,
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: url('two') }] }],
      },
    ],
    attachments: [{ from_url: url('three'), image_url: url('picture.png') }],
  });
  const shown = await said('The quay of three');
  expect(shown.audience).toBe('private');
  for (const name of ['one', 'two', 'three'])
    expect(textOf(shown)).toContain(`The quay of ${name}`);
  expect(outlet.requests.map(({ path }) => path)).not.toContain('/picture.png');
});

test('“Brief this” on a long text briefs the text, and says so where there is neither', async () => {
  const text = `The harbour opened its new quay on Monday, the city said. “We will sail by next summer,” director Tom Berg said in a statement. ${'The port office counted forty ships in the first week of the month. '.repeat(6)}`;
  await slack.person.point({ text });
  await said('We will sail by next summer');
  const short = await (await slack.person.point({ text: 'Lunch?' })).shown();
  expect(textOf(short)).toContain('no link in this message');
});
