import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDigester } from '../../src/bot/digest/digester.ts';
import { linkView } from '../../src/bot/links/link-view.ts';
import { renderDiscord } from '../../src/chat/discord/render/render.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { renderSlack } from '../../src/chat/slack/render/render.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { openDesk, openWeb } from '../bot/links/open-desk.ts';
import { articlePage } from '../bot/links/pages.ts';
import { request, silentLog } from '../bot/reading-bot.ts';
import { workers } from '../workers.ts';

const golden = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const NOW = new Date('2026-11-24T08:00:00Z');
const URL_OF_PAGE = 'https://post.example/quay';

let store: Store;
let reply: Reply;
const web = openWeb();

beforeAll(async () => {
  store = await openStore({ kind: 'sqlite', file: ':memory:', clock: () => NOW.getTime() });
  const digester = createDigester({
    log: silentLog,
    tell: workers.tell,
    countTerms: workers.countTerms,
  });
  const desk = openDesk(
    { store, digester, web },
    {
      async readLink(url) {
        const bytes = new TextEncoder().encode(articlePage('The harbour opens its quay'));
        const reading = await workers.readPage(bytes, { url, now: NOW, contentType: null });
        if (reading.kind !== 'article') throw new Error('The page has no article.');
        const { kind: _, wall, ...article } = reading;
        return { kind: 'article', article, wall };
      },
    },
  );
  reply = await desk.brief([URL_OF_PAGE], linkView('show'), request(''));
});
afterAll(() => Promise.all([store.close(), web.close()]));

test('the digest of a link is the one that was looked at, in Slack', () => {
  expect(plainly(renderSlack(reply).message)).toEqual(golden('slack/golden/link-digest.json'));
});

test.each(['components', 'embeds'] as const)(
  'the digest of a link is the one that was looked at, in Discord with %s',
  (layout) => {
    const { message } = renderDiscord(reply, layout);
    expect(plainly(message)).toEqual(golden(`discord/golden/link-digest.${layout}.json`));
  },
);
