import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorld, DAY, feed, HOUR, MINUTE, NOW, page, rss, send, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const ONE = { id: '1', title: 'Ferry runs again' };
const TWO = { id: '2', title: 'Bridge closes for repairs' };
const THREE = { id: '3', title: 'Market moves to the square' };

describe('a feed', () => {
  test('becomes articles of every briefing that follows it, and is fetched once for all', async () => {
    const { url, requests } = await world.outlet((_, response) => send(response, rss([ONE, TWO])));
    world.follow({ ships: [feed(`${url}/rss`)], ports: [feed(`${url}/rss`)] });
    await world.pass(0);
    expect(await world.titles('ships')).toEqual(
      expect.arrayContaining(['Ferry runs again', 'Bridge closes for repairs']),
    );
    expect(await world.titles('ports')).toHaveLength(2);
    expect(requests).toHaveLength(1);
    const [article] = await world.articles('ships');
    expect(article).toMatchObject({ publisher: 'Harbour Post', language: 'en' });
    expect(await world.source('ships')).toMatchObject({
      state: { title: 'Harbour Post', way: 'feed', lastNewAt: NOW, failures: 0 },
    });
  });

  test('is asked again only if it changed, with its own words', async () => {
    const { url, requests } = await world.outlet((request, response) =>
      request.headers['if-none-match'] === '"v1"'
        ? response.writeHead(304).end()
        : send(response, rss([ONE]), { etag: '"v1"' }),
    );
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    await world.pass(12 * HOUR);
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
    expect((await world.source('ships')).state).toMatchObject({ lastGoodAt: NOW + 12 * HOUR });
    expect(await world.titles('ships')).toHaveLength(1);
  });

  test('is asked more often the more often something comes, and less often when nothing does', async () => {
    let items = Array.from({ length: 60 }, (_, at) => ({
      ...ONE,
      id: `${at}`,
      title: `Report ${at} from the ferry harbour`,
      at: NOW - at * 20 * MINUTE,
    }));
    const { url } = await world.outlet((_, response) => send(response, rss(items)));
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    const busy = (await world.source('ships')).state.rhythmMs;
    expect(busy).toBeLessThan(15 * MINUTE);
    for (let day = 0; day < 6; day += 1) await world.pass(DAY);
    items = [];
    const quiet = (await world.source('ships')).state.rhythmMs;
    expect(quiet).toBeGreaterThan(4 * HOUR);
    expect(quiet).toBeLessThanOrEqual(12 * HOUR);
  });

  test('gives at first only what is within the window, and never floods afterwards', async () => {
    const old = Array.from({ length: 200 }, (_, at) => ({
      id: `old-${at}`,
      title: `Old report ${at} of the harbour`,
      at: NOW - (4 + at) * DAY,
    }));
    let items = [ONE, ...old];
    const { url } = await world.outlet((_, response) => send(response, rss(items)));
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    expect(await world.titles('ships')).toEqual(['Ferry runs again']);
    items = [TWO, ...items];
    await world.pass(DAY);
    expect(await world.titles('ships')).toHaveLength(2);
  });

  test('without dates gives some, under the time at which they were seen', async () => {
    const items = Array.from({ length: 60 }, (_, at) => ({
      id: `${at}`,
      title: `Undated report ${at} of the harbour`,
      at: null,
    }));
    const { url } = await world.outlet((_, response) => send(response, rss(items)));
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    expect(await world.titles('ships')).toHaveLength(20);
    expect((await world.articles('ships'))[0]?.date).toBeNull();
    expect(await world.store.articles.ofBriefing('ships', { since: NOW, limit: 1 })).toMatchObject([
      { at: NOW },
    ]);
  });

  test.each([
    ['re-dates everything', () => rss([ONE, TWO].map((item) => ({ ...item, at: NOW + HOUR })))],
    ['doubles its items', () => rss([ONE, TWO, ONE, TWO])],
    ['empties itself', () => rss([])],
    [
      're-issues its ids',
      () =>
        rss([ONE, TWO].map((item) => ({ ...item, id: `x${item.id}`, link: `/news/${item.id}` }))),
    ],
    [
      'tags its links',
      () => rss([ONE, TWO].map((item) => ({ ...item, link: `/news/${item.id}?utm_source=rss` }))),
    ],
  ])('that %s brings nothing new', async (_, change) => {
    let body = rss([ONE, TWO]);
    const { url } = await world.outlet((_, response) => send(response, body));
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    body = change();
    await world.pass(2 * HOUR);
    body = rss([ONE, TWO]);
    await world.pass(DAY);
    expect(await world.titles('ships')).toHaveLength(2);
    const versions = await world.store.articles.ofBriefing('ships', { since: 0, limit: 9 });
    expect(versions.map(({ version }) => version)).toEqual([1, 1]);
  });

  test('that changes a text gives a new version of the same article', async () => {
    let text = '<p>Two people were hurt when the ferry hit the quay on Monday evening.</p>';
    const { url } = await world.outlet((_, response) =>
      send(response, rss([{ ...ONE, text, link: '' }])),
    );
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    text =
      '<p>Seven people were hurt when the ferry hit the quay on Monday evening.</p><p>The captain was questioned by the police on Tuesday morning.</p>';
    await world.pass(2 * HOUR);
    const [article] = await world.articles('ships');
    expect(article?.paragraphs[0]).toContain('Seven people');
    expect(await world.store.articles.ofBriefing('ships', { since: 0, limit: 9 })).toMatchObject([
      { version: 2 },
    ]);
  });

  test('that is cut off gives what can be saved, and is fetched whole the next time', async () => {
    let body = rss([ONE, TWO, THREE]);
    body = body.slice(0, body.lastIndexOf('<item>') + 40);
    const { url, requests } = await world.outlet((_, response) =>
      send(response, body, { etag: '"a"' }),
    );
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    expect((await world.titles('ships')).length).toBeGreaterThanOrEqual(2);
    await world.pass(DAY);
    expect(requests[1]?.headers['if-none-match']).toBeUndefined();
  });
});

describe('a teaser', () => {
  const TEASER = '<p>The ferry runs again.</p>';

  test('is replaced by the text of its page', async () => {
    const { url, requests } = await world.outlet((request, response) =>
      request.url === '/rss'
        ? send(response, rss([{ ...ONE, text: TEASER }]))
        : request.url === '/robots.txt'
          ? response.writeHead(404).end()
          : send(response, page('Ferry runs again'), { 'content-type': 'text/html' }),
    );
    world.follow({ ships: [feed(`${url}/rss`)] });
    await world.pass(0);
    const [article] = await world.articles('ships');
    expect(article?.paragraphs.length).toBeGreaterThan(5);
    expect(article).toMatchObject({ date: new Date(NOW - HOUR).toISOString().replace('.000', '') });
    expect(requests.map(({ path }) => path)).toEqual(['/rss', '/robots.txt', '/news/1']);
    await world.pass(DAY);
    expect(requests.map(({ path }) => path)).toHaveLength(4);
  });

  test.each([
    ['the site does not want its pages fetched', 'User-agent: *\nDisallow: /news', 200],
    ['the page is gone', '', 404],
    ['the page is shut', '', 403],
  ])('stays where %s, and it is said', async (_, robots, status) => {
    const { url } = await world.outlet((request, response) => {
      if (request.url === '/rss') send(response, rss([{ ...ONE, text: TEASER }]));
      else if (request.url === '/robots.txt') response.end(robots);
      else response.writeHead(status, { 'content-type': 'text/html' }).end(page('Whole text'));
    });
    world.follow({ ships: [feed(`${url}/rss`)] });
    await world.pass(0);
    const [article] = await world.articles('ships');
    expect(article?.paragraphs).toEqual(['The ferry runs again.']);
    const [listed] = await world.store.articles.ofBriefing('ships', { since: 0, limit: 1 });
    expect(listed?.note).toMatch(/robots\.txt|404|403/);
  });

  test('is tried again where the page has a fault, three times', async () => {
    let asked = 0;
    const { url } = await world.outlet((request, response) => {
      if (request.url === '/rss') send(response, rss([{ ...ONE, text: TEASER }]));
      else if (request.url === '/robots.txt') response.end('');
      else {
        asked += 1;
        response.writeHead(500).end();
      }
    });
    world.follow({ ships: [feed(`${url}/rss`)] });
    for (let hour = 0; hour < 6; hour += 1) await world.pass(2 * HOUR);
    expect(asked).toBe(3);
  });
});

test('after a long time without the bot a host is asked for its feeds before its pages', async () => {
  let down = true;
  const { url, requests } = await world.outlet((request, response) => {
    const { url: path = '' } = request;
    if (/^\/(?:rss|sport)$/.test(path)) {
      const id = path.slice(1);
      send(response, rss([{ ...ONE, id, text: '<p>The ferry runs again.</p>' }]));
    } else if (path === '/robots.txt') response.end('');
    else if (down) response.writeHead(500).end();
    else send(response, page('Ferry runs again'), { 'content-type': 'text/html' });
  });
  world.follow({ ships: [feed(`${url}/rss`), feed(`${url}/sport`)] });
  await world.pass(0);
  const before = requests.length;
  down = false;
  await world.pass(2 * DAY);
  expect(requests.slice(before).map(({ path }) => path)).toEqual([
    expect.stringMatching(/^\/(?:rss|sport)$/),
    expect.stringMatching(/^\/(?:rss|sport)$/),
    '/robots.txt',
    expect.stringMatching(/^\/news\//),
    expect.stringMatching(/^\/news\//),
  ]);
});

describe('an address that is no feed', () => {
  test('leads to the feed that its page names', async () => {
    const { url, requests } = await world.outlet((request, response) =>
      request.url === '/rss'
        ? send(response, rss([ONE]))
        : send(
            response,
            '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><p>Welcome</p></body></html>',
            { 'content-type': 'text/html' },
          ),
    );
    world.follow({ ships: [feed(`${url}/`)] });
    await world.pass(0);
    await world.pass(DAY);
    expect(await world.titles('ships')).toEqual(['Ferry runs again']);
    expect(requests.map(({ path }) => path)).toEqual(['/', '/rss', '/rss']);
  });

  test('and leads to none gives the articles that it lists', async () => {
    const links = [1, 2, 3].map(
      (at) =>
        `<a href="/2026/11/24/the-ferry-report-number-${at}">The ferry report number ${at}</a>`,
    );
    const { url } = await world.outlet((request, response) => {
      const { url: path = '' } = request;
      const html = { 'content-type': 'text/html' };
      if (path === '/')
        send(
          response,
          `<html><head><title>Harbour</title></head><body>${links.join(' ')}</body></html>`,
          html,
        );
      else if (path.startsWith('/2026/'))
        send(response, page(`The ferry report number ${path.at(-1)}`), html);
      else response.writeHead(404).end();
    });
    world.follow({ ships: [feed(`${url}/`)] });
    await world.pass(0);
    expect(await world.titles('ships')).toHaveLength(3);
    expect((await world.articles('ships'))[0]?.paragraphs.length).toBeGreaterThan(5);
    expect((await world.source('ships')).state.way).toBe('page');
  });

  test('but a sitemap of addresses alone gives what their pages say', async () => {
    const urls = (base: string) =>
      [
        ['/news/ferry', new Date(NOW - HOUR).toISOString()],
        ['/news/bridge', '2026-01-03'],
      ].map(([path, day]) => `<url><loc>${base}${path}</loc><lastmod>${day}</lastmod></url>`);
    const { url, requests } = await world.outlet((request, response) => {
      const html = { 'content-type': 'text/html' };
      const base = `http://${request.headers.host}`;
      if (request.url === '/map.xml') send(response, `<urlset>${urls(base).join('')}</urlset>`);
      else if (request.url === '/robots.txt') response.writeHead(404).end();
      else {
        const day = '<meta property="article:published_time" content="2026-11-23T09:00:00Z">';
        send(response, page('Ferry runs again').replace('</head>', `${day}</head>`), html);
      }
    });
    world.follow({ ships: [feed(`${url}/map.xml`)] });
    await world.pass(0);
    expect(await world.articles('ships')).toMatchObject([
      { title: 'Ferry runs again', date: '2026-11-23T09:00:00Z' },
    ]);
    expect(requests.map(({ path }) => path)).not.toContain('/news/bridge');
  });

  test('of a site with links gives those that begin so', async () => {
    const { url } = await world.outlet((request, response) => {
      const html = { 'content-type': 'text/html' };
      if (request.url === '/press')
        send(
          response,
          '<a href="/press/2026/a">Statement</a> <a href="/jobs/2026/b">Work for us today</a>',
          html,
        );
      else if (request.url?.startsWith('/press/2026/') === true)
        send(response, page('Statement on the ferry'), html);
      else response.writeHead(404).end();
    });
    world.follow({
      ships: [
        { kind: 'site', url: `${url}/press`, links: '/press/2026/', publisher: 'The ministry' },
      ],
    });
    await world.pass(0);
    expect(await world.titles('ships')).toEqual(['Statement on the ferry']);
    expect((await world.source('ships')).publisher).toBe('The ministry');
  });

  test('any more is a failure, and what was known stays', async () => {
    let login = false;
    const { url } = await world.outlet((_, response) =>
      login
        ? send(response, '<html><body><form>Log in</form></body></html>', {
            'content-type': 'text/html',
          })
        : send(response, rss([ONE])),
    );
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    login = true;
    await world.pass(DAY);
    expect((await world.source('ships')).state).toMatchObject({
      failures: 1,
      failingSince: NOW + DAY,
      problem: { reason: 'no-feed-any-more' },
    });
    expect(await world.titles('ships')).toHaveLength(1);
    login = false;
    await world.pass(DAY);
    expect((await world.source('ships')).state).toMatchObject({ failures: 0, problem: null });
  });
});

describe('a source in trouble', () => {
  test('is asked less and less often, never given up, and comes back after two days', async () => {
    let down = true;
    const { url, requests } = await world.outlet((_, response) =>
      down
        ? response.writeHead(500).end()
        : send(response, rss([ONE, { ...TWO, at: NOW + 2 * DAY }])),
    );
    world.follow({ ships: [feed(url)] });
    for (let at = 0; at < 2 * DAY; at += 10 * MINUTE) await world.pass(10 * MINUTE);
    expect(requests.length).toBeGreaterThan(4);
    expect(requests.length).toBeLessThan(16);
    const { state, nextAt } = await world.source('ships');
    expect(state).toMatchObject({ failingSince: NOW + 10 * MINUTE, problem: { reason: '500' } });
    expect(nextAt).toBeLessThanOrEqual(world.now() + 26 * HOUR);
    down = false;
    await world.pass(22 * HOUR);
    expect((await world.source('ships')).state.failures).toBe(0);
    expect(await world.titles('ships')).toHaveLength(2);
  });

  test('that asks for a pause gets it, with all of its host', async () => {
    const { url, requests } = await world.outlet((_, response) =>
      response.writeHead(429, { 'retry-after': '7200' }).end(),
    );
    world.follow({ ships: [feed(`${url}/a`), feed(`${url}/b`)] });
    await world.pass(0);
    await world.pass(HOUR);
    await world.pass(50 * MINUTE);
    expect(requests).toHaveLength(1);
    await world.pass(11 * MINUTE);
    expect(requests).toHaveLength(2);
  });

  test('that is gone for good is not asked again, and it is said', async () => {
    const { url, requests } = await world.outlet((_, response) => response.writeHead(410).end());
    world.follow({ ships: [feed(url)] });
    for (let day = 0; day < 4; day += 1) await world.pass(DAY);
    expect(requests).toHaveLength(1);
    expect(await world.source('ships')).toMatchObject({ nextAt: null, state: { ended: true } });
  });

  test('does no harm to the others', async () => {
    const good = await world.outlet((_, response) => send(response, rss([ONE])));
    const bad = await world.outlet((_, response) => response.destroy());
    const silent = await world.outlet(() => undefined);
    const odd = await world.outlet((_, response) =>
      send(response, '\u0000\u0001\u0002'.repeat(99)),
    );
    world.follow({
      ships: [
        feed(bad.url),
        feed(silent.url),
        feed(odd.url),
        feed('http://10.0.0.1/feed'),
        feed('http://nobody-is-called-so.invalid/'),
        feed(good.url),
      ],
    });
    await world.pass(0);
    const sources = await world.store.sources.ofBriefing('ships');
    expect(sources.map(({ state }) => state.problem?.reason ?? null)).toEqual([
      'no-connection',
      'too-slow',
      'unreadable',
      'private-address',
      'unknown-host',
      null,
    ]);
    expect(sources.filter(({ state }) => state.problem?.remedy === '')).toEqual([]);
    expect(await world.titles('ships')).toEqual(['Ferry runs again']);
  });
});

describe('a feed that moves', () => {
  test('for good is fetched at its new address from then on', async () => {
    const { url, requests } = await world.outlet((request, response) =>
      request.url === '/old'
        ? response.writeHead(301, { location: '/new' }).end()
        : send(response, rss([ONE])),
    );
    world.follow({ ships: [feed(`${url}/old`)] });
    await world.pass(0);
    await world.pass(DAY);
    expect(requests.map(({ path }) => path)).toEqual(['/old', '/new', '/new']);
    expect(await world.titles('ships')).toHaveLength(1);
  });

  test('for good to something else stays where it was', async () => {
    const { url } = await world.outlet((request, response) =>
      request.url === '/old'
        ? response.writeHead(301, { location: '/hotel' }).end()
        : send(response, 'Please accept our terms.', { 'content-type': 'text/plain' }),
    );
    world.follow({ ships: [feed(`${url}/old`)] });
    await world.pass(0);
    await world.pass(DAY);
    expect((await world.source('ships')).state.fetchUrl).toBe(`${url}/old`);
  });

  test('for now is asked at its old address', async () => {
    const { url, requests } = await world.outlet((request, response) =>
      request.url === '/old'
        ? response.writeHead(302, { location: '/new' }).end()
        : send(response, rss([ONE])),
    );
    world.follow({ ships: [feed(`${url}/old`)] });
    await world.pass(0);
    await world.pass(DAY);
    expect(requests.map(({ path }) => path)).toEqual(['/old', '/new', '/old', '/new']);
  });
});

test('a clock that jumps back for a month stops nothing', async () => {
  const { url, requests } = await world.outlet((_, response) => send(response, rss([ONE])));
  world.follow({ ships: [feed(url)] });
  await world.pass(0);
  await world.pass(-30 * DAY);
  expect(requests).toHaveLength(2);
  await world.pass(31 * DAY);
  expect(requests).toHaveLength(3);
  expect(await world.titles('ships')).toHaveLength(1);
});

describe('a briefing whose file has something wrong', () => {
  const wrong = { where: 'briefings/ships/briefing.yaml', line: 1, message: '', remedy: '' };

  test('follows no more what it names no more', async () => {
    const { url, requests } = await world.outlet((_, response) => send(response, rss([ONE])));
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    world.follow({ ships: [] }, { problems: [wrong], hidesSources: false });
    await world.pass(DAY);
    await world.pass(DAY);
    expect(requests).toHaveLength(1);
  });

  test('follows what it did where it does not say what', async () => {
    const { url, requests } = await world.outlet((_, response) => send(response, rss([ONE])));
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    world.follow({ ships: [] }, { problems: [wrong], hidesSources: true });
    await world.pass(DAY);
    expect(requests).toHaveLength(2);
  });
});

describe('where no briefing is left', () => {
  const odd = { where: 'briefings/Häfen!', line: null, message: 'No topic.', remedy: 'Rename it.' };

  test('nothing is followed, though there is a folder that is none', async () => {
    const { url, requests } = await world.outlet((_, response) => send(response, rss([ONE])));
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    world.follow({}, {}, { problems: [odd] });
    await world.pass(DAY);
    expect(requests).toHaveLength(1);
  });

  test('all is followed as before as long as the folder of all cannot be read', async () => {
    const { url, requests } = await world.outlet((_, response) => send(response, rss([ONE])));
    world.follow({ ships: [feed(url)] });
    await world.pass(0);
    world.follow({}, {}, { problems: [odd], isAway: true });
    await world.pass(DAY);
    expect(requests).toHaveLength(2);
  });
});

test('what a digest needs is fetched shortly before its time', async () => {
  const { url, requests } = await world.outlet((_, response) => send(response, rss([ONE])));
  world.follow({ ships: [feed(url)] });
  await world.pass(0);
  await world.store.subscriptions.add({
    id: 's',
    channel: { platform: 'local', workspace: 'local', channel: 'desk' },
    briefing: 'ships',
    when: { days: [0, 1, 2, 3, 4, 5, 6], minute: 0, zone: 'UTC' },
    quiet: false,
    style: 'full',
    locale: 'en',
    createdBy: 'U',
    createdAt: NOW,
    nextAt: NOW + 20 * MINUTE,
    pause: null,
  });
  await world.pass(10 * MINUTE);
  expect(requests).toHaveLength(1);
  await world.pass(5 * MINUTE);
  expect(requests).toHaveLength(2);
  await world.pass(MINUTE);
  expect(requests).toHaveLength(2);
});
