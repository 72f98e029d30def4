import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDigester } from '../../../src/bot/digest/digester.ts';
import type { LinkDesk } from '../../../src/bot/links/link-desk.ts';
import type { Request } from '../../../src/chat/chat.ts';
import { settle } from '../../../src/chat/fit/fit-reply.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Web } from '../../../src/web/web.ts';
import { rss } from '../../harvest/world.ts';
import { openOutlet, type Outlet } from '../../web/outlet.ts';
import { workers } from '../../workers.ts';
import { plain, request, silentLog } from '../reading-bot.ts';
import { openDesk, openWeb } from './open-desk.ts';
import { articlePage, sendPage } from './pages.ts';

const BRIEF = { view: 'brief', audience: 'private', from: 1 } as const;
const MINUTE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'briefing-links-'));
let now = Date.UTC(2026, 10, 24, 8);
let store: Store;
let outlet: Outlet;
let web: Web;
let desk: LinkDesk;

beforeAll(async () => {
  store = await openStore({ kind: 'sqlite', file: join(folder, 'b.sqlite'), clock: () => now });
  outlet = await openOutlet((asked, response) => {
    const path = asked.url ?? '';
    if (path.startsWith('/quay'))
      return sendPage(response, articlePage(`The quay of ${path.slice(1)}`));
    if (path === '/gone') return void response.writeHead(410).end();
    if (path === '/fault') return void response.writeHead(503).end();
    if (path === '/closed') return void response.writeHead(403).end();
    if (path === '/inside')
      return void response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    if (path === '/circle') return void response.writeHead(302, { location: '/circle' }).end();
    if (path === '/never') return;
    if (path === '/leaflet.pdf') return sendPage(response, '%PDF-1.7', 'application/pdf');
    if (path === '/photo.jpg') return sendPage(response, 'pixels', 'image/jpeg');
    if (path === '/members') {
      return sendPage(response, '<h1>Log in</h1><p>Please log in to continue reading.</p>');
    }
    if (path === '/app') {
      const head = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">';
      return sendPage(
        response,
        `<html><head>${head}</head><body><div></div><script src="/a.js"></script></body></html>`,
      );
    }
    if (path === '/program') return sendPage(response, '<div></div><script src="/a.js"></script>');
    if (path === '/short')
      return sendPage(
        response,
        '<html><head><meta http-equiv="refresh" content="0; url=\'/quay-there\'"></head></html>',
      );
    if (path === '/short-inside')
      return sendPage(response, '<meta content="1;URL=http://10.0.0.1/" http-equiv=Refresh>');
    if (path === '/round')
      return sendPage(response, '<meta http-equiv="refresh" content="0;/round">');
    if (path === '/huge') {
      response.writeHead(200, { 'content-type': 'text/html' });
      return void response.end('a'.repeat(3_000_000));
    }
    if (path === '/deep') return sendPage(response, '<div>'.repeat(200_000));
    if (path === '/feed.xml') {
      const items = [
        { id: '1', title: 'The ferry runs again', at: now - 2 * 60 * MINUTE },
        { id: '2', title: 'The bridge is closed', at: now - 5 * 60 * MINUTE },
      ];
      return sendPage(response, rss(items), 'application/rss+xml');
    }
    if (path === '/world') {
      const links = Array.from(
        { length: 30 },
        (_, n) =>
          `<li><a href="/quay-${n}">The harbour and what it means for the valley, part ${n}</a></li>`,
      );
      return sendPage(
        response,
        `<html><head><title>World</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><h1>World</h1><ul>${links.join('')}</ul></body></html>`,
      );
    }
    response.writeHead(404).end();
  });
  web = openWeb({ withinMs: 1500, bytes: 2_000_000 });
});
beforeEach(async () => {
  await store.allowances.prune(Number.MAX_SAFE_INTEGER);
  desk = openDesk({
    store,
    digester: createDigester({
      log: silentLog,
      tell: workers.tell,
      countTerms: workers.countTerms,
    }),
    web,
  });
});
afterAll(async () => {
  await outlet.close();
  await web.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const brief = (paths: readonly string[], about: Partial<Request> = {}) =>
  desk.brief(
    paths.map((path) => (path.includes('://') ? path : `${outlet.url}${path}`)),
    BRIEF,
    request('', about),
  );
const asked = (path: string) => outlet.requests.filter((one) => one.path === path).length;
const ELSEWHERE = {
  channel: { platform: 'local', workspace: 'other', channel: 'general' },
} as const;

describe('a link', () => {
  test('gives the digest of its page: summary, quotes, speakers, buttons that fit on every platform', async () => {
    const reply = await brief(['/quay']);
    const text = plain(reply);
    expect(text).toContain('The quay of quay');
    expect(text).toContain('“We will open the harbour to every ship that asks”');
    expect(text).toContain('Ana Ruiz');
    expect(reply.audience).toBe('private');
    expect(reply.actions.map(({ label }) => label)).toEqual([
      'Share to channel',
      'More quotes',
      'Sources',
    ]);
    expect(Math.max(...reply.actions.map(({ command }) => command.length))).toBeLessThan(40);
  });

  test('is read once within ten minutes, whoever gives it, and afresh after that', async () => {
    await brief(['/quay-again']);
    now += 9 * MINUTE;
    expect(plain(await brief(['/quay-again'], ELSEWHERE))).toContain('quay-again');
    expect(asked('/quay-again')).toBe(1);
    now += 2 * MINUTE;
    await brief(['/quay-again']);
    expect(asked('/quay-again')).toBe(2);
  });

  test('and others give one digest, and what could not be read is said below it', async () => {
    const text = plain(await brief(['/quay-1', '/nothing', '/quay-2']));
    expect(text).toContain('2 links');
    // Both pages have the same text, which is told once.
    expect(text).toContain('The quay of quay-1');
    expect(text).toContain('From 2 articles');
    expect(text).toContain('has nothing at this address');
  });

  test('too many at a time are left out, and counted', async () => {
    const text = plain(await brief(Array.from({ length: 7 }, (_, n) => `/quay-many-${n}`)));
    expect(text).toContain('I read 5 links at a time');
  });

  test.each([
    ['/nothing', 'has nothing at this address'],
    ['/gone', 'gone for good'],
    ['/fault', 'a fault of its own'],
    ['/closed', 'does not let me in'],
    ['/inside', '10.0.0.1 is not on the public web'],
    ['http://10.0.0.1/a', 'not on the public web'],
    ['http://169.254.169.254/latest/meta-data', 'not on the public web'],
    ['/circle', 'without an end'],
    ['/never', 'did not answer in time'],
    ['/huge', 'larger than any article'],
    ['/leaflet.pdf', 'What is there is a PDF and no web page. Give the link of one article.'],
    ['/photo.jpg', 'What is there is an image and no web page.'],
    ['/members', 'shows nothing of this article before one logs in'],
    ['http://anna:verysecret@example.org/a', 'carries a name or a password for example.org'],
    ['/deep', 'Give the link of one article'],
    ['/program', 'fills its page by a program'],
    ['/short-inside', '10.0.0.1 is not on the public web'],
    ['/round', 'Give the link of one article'],
    ['https://', 'no address that I can read. Give a whole one'],
    ['http://no-such-host.invalid/a', 'no site called no-such-host.invalid'],
  ])('%s gives no digest, but what happened and what to do', async (path, said) => {
    const reply = await brief([path]);
    expect(plain(reply)).toContain(said);
    expect(reply.audience).toBe('private');
    expect(reply.parts.some(({ kind }) => kind === 'story')).toBe(false);
  });

  test('leads on where its page does so by itself, as in a browser', async () => {
    expect(plain(await brief(['/short']))).toContain('The quay of quay-there');
  });

  test.each(['/feed.xml', '/world', '/app'])(
    '%s of a feed or site says what can be followed there',
    async (path) => {
      const offered: string[] = [];
      desk = openDesk(
        {
          store,
          digester: createDigester({
            log: silentLog,
            tell: workers.tell,
            countTerms: workers.countTerms,
          }),
          web,
        },
        {
          offers: async ({ url, articles }) => {
            offered.push(url);
            return [{ label: `Follow ${articles.length}`, command: 'follow x y', style: 'plain' }];
          },
        },
      );
      const reply = await brief([path]);
      expect(plain(reply)).toContain(
        '“Harbour Post” is no article but can be followed: 2 articles, newest 2 h ago.',
      );
      expect(offered).toEqual([`${outlet.url}/feed.xml`]);
      expect(reply.actions.map(({ label }) => label)).toEqual(['Follow 2']);
    },
  );

  test('is limited for each person and workspace, with a clear word; what is known stays open', async () => {
    const digester = createDigester({
      log: silentLog,
      tell: workers.tell,
      countTerms: workers.countTerms,
    });
    desk = openDesk({ store, digester, web, most: 2 });
    // What is no address of the web is nobody's page.
    await brief(['ftp://a.example/1', 'https://']);
    // An address of the house itself is nobody's, either.
    expect(plain(await brief(['http://192.168.0.7/1']))).toContain('not on the public web');
    await brief(['http://192.168.0.7/2', 'http://[::1]/3', 'http://osk.example:8080/']);
    await brief(['/quay-l1', '/quay-l2']);
    expect(plain(await brief(['/quay-l3']))).toContain(
      'many links for one hour. Ask again in 60 min',
    );
    expect(plain(await brief(['/quay-l1']))).toContain('quay-l1');
    const others = { person: { id: 'U2', locale: 'en', timeZone: null } };
    expect(plain(await brief(['/quay-l3'], others))).toContain('quay-l3');
    now += 61 * MINUTE;
    expect(plain(await brief(['/quay-l4']))).toContain('quay-l4');
  });

  test('says what it reads, and nothing where it is known', async () => {
    const told: string[] = [];
    const progress = (text: string) => void told.push(text);
    await brief(['/quay-told', '/quay-told-2'], { progress });
    await brief(['/quay-told'], { progress });
    expect(told).toEqual([`Reading ${new URL(outlet.url).host} …`]);
  });
});

describe('the buttons below a digest of links', () => {
  test('show its quotes and sources, and share it, without asking the outlet again', async () => {
    const reply = await brief(['/quay-buttons']);
    const name = reply.actions[0]?.command.replace('share ', '') ?? '';
    const again = (
      view: 'brief' | 'quotes' | 'sources',
      audience: 'private' | 'channel' = 'private',
    ) => desk.again(name, { view, audience, from: 1 }, request(''));
    now += 60 * MINUTE;
    expect(plain(await again('quotes'))).toContain('every ship that asks');
    expect(JSON.stringify((await again('sources')).parts)).toContain('/quay-buttons');
    expect((await again('brief', 'channel')).audience).toBe('channel');
    expect(settle(await again('quotes')).actions.map(({ label }) => label)).toEqual([
      'Summary',
      'Sources',
    ]);
    expect(asked('/quay-buttons')).toBe(1);
  });

  test('are nothing in another workspace, nor when they are made up or too old', async () => {
    const reply = await brief(['/quay-secret']);
    const name = reply.actions[0]?.command.replace('share ', '') ?? '';
    expect(plain(await desk.again(name, BRIEF, request('', ELSEWHERE)))).toContain(
      'Give it to me again',
    );
    expect(plain(await desk.again('link-000000000000', BRIEF, request('')))).toContain(
      'Give it to me again',
    );
    now += 31 * 24 * 60 * MINUTE;
    expect(plain(await desk.again(name, BRIEF, request('')))).toContain('Give it to me again');
  });
});

describe('a text without a link', () => {
  const TEXT = `The harbour of Riverton opened its new quay on Monday, the city said.\n“We will sail by next summer,” director Tom Berg said in a statement.\n${'The port office counted forty ships in the first week of the month, and expects twice as many. '.repeat(5)}`;

  test('that is long is briefed itself', async () => {
    const text = plain(await desk.briefText(TEXT, request('')));
    expect(text).toContain('“We will sail by next summer”');
    expect(text).toContain('Tom Berg');
  });

  test('that is short is not, and the answer says so', async () => {
    expect(plain(await desk.briefText('See you at nine.', request('')))).toContain(
      'no link in this message',
    );
  });
});
