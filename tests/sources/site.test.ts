import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { discover } from '../../src/sources/discover.ts';
import { createFetchSource } from '../../src/sources/fetch-source.ts';
import { fetchSite } from '../../src/sources/site.ts';
import { firstErrand, type Errand } from '../../src/sources/source.ts';
import type { Clock } from '../../src/web/manners.ts';
import { createWeb, type Web } from '../../src/web/web.ts';
import { NOW, HOUR, rss } from '../harvest/world.ts';
import { openOutlet, type Outlet } from '../web/outlet.ts';
import { workers } from '../workers.ts';

type Answer = Readonly<{ body: string | Buffer; type?: string; headers?: Record<string, string> }>;

let outlet: Outlet;
let web: Web;
let answers: Map<string, Answer>;
let asked: string[];
beforeEach(async () => {
  answers = new Map();
  asked = [];
  outlet = await openOutlet((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers.get(path);
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, type = 'text/html', headers = {} } = answer;
    if (headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag']) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  web = createWeb({
    allowHosts: ['127.0.0.1'],
    version: '1',
    contact: null,
    limits: { gapMs: 0, withinMs: 2000 },
  });
});
afterEach(async () => {
  await web.close();
  await outlet.close();
});

/** A web that waits between two requests to a host, by this clock. */
function createWaitingWeb(clock: Clock) {
  const allowHosts = ['127.0.0.1'];
  const limits = { gapMs: 60_000, withinMs: 2000 };
  const waiting = createWeb({ allowHosts, version: '1', contact: null, limits, clock });
  return { web: waiting, [Symbol.asyncDispose]: () => waiting.close() };
}

const ports = () => ({ web, readers: workers });

function errand(more: Partial<Errand> = {}): Errand {
  const url = `${outlet.url}/`;
  return {
    kind: 'site',
    url,
    links: null,
    fetchUrl: url,
    way: null,
    validators: null,
    known: [],
    ...more,
  };
}

const HEADLINES = [
  'Harbour office opens its new quay to ferries',
  'Council votes for a second bridge over the river',
  'Fishers ask for a longer season this winter',
  'Storm closes the coastal road for three days',
  'Museum of boats finds a home in the old hall',
];

function listing(folder = '/news/2026/11'): string {
  const links = HEADLINES.map(
    (title, at) =>
      `<article><h2><a href="${folder}/${title.toLowerCase().replaceAll(' ', '-')}-${at}">${title}</a></h2></article>`,
  );
  return `<!doctype html><html><head><title>Harbour Post</title></head><body><main>${links.join('')}</main></body></html>`;
}

function sitemap(titles: readonly string[]): string {
  const date = new Date(NOW - HOUR).toISOString();
  const urls = titles.map(
    (title, at) =>
      `<url><loc>${outlet.url}/a/${at}</loc><news:news><news:publication><news:name>Harbour Post</news:name><news:language>en</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`;
}

describe('a site without a feed', () => {
  test('gives the articles that its page links to', async () => {
    answers.set('/', { body: listing() });
    const haul = await fetchSite(ports(), errand());
    expect(haul).toMatchObject({ kind: 'news', way: 'page', fetchUrl: `${outlet.url}/` });
    expect(haul.kind === 'news' ? haul.items : []).toHaveLength(HEADLINES.length);
  });

  test('is read from its news sitemap, which robots.txt names, at the first contact', async () => {
    const packed = gzipSync(sitemap(HEADLINES.slice(0, 3)));
    answers.set('/', { body: listing() });
    answers.set('/robots.txt', {
      body: `User-agent: *\nAllow: /\nSitemap: ${outlet.url}/map-news.xml.gz\n`,
      type: 'text/plain',
    });
    answers.set('/map-news.xml.gz', { body: packed, type: 'application/gzip' });
    const haul = await fetchSite(ports(), errand());
    const fetchUrl = `${outlet.url}/map-news.xml.gz`;
    expect(haul).toMatchObject({ kind: 'news', way: 'sitemap', fetchUrl });
    expect(haul.kind === 'news' ? haul.items : []).toHaveLength(3);
  });

  test.each([
    ['as it stands', (text: string) => text],
    ['packed', (text: string) => gzipSync(text)],
  ])('is read from the sitemap itself that somebody gives, %s', async (_, pack) => {
    answers.set('/map.xml', { body: pack(sitemap(HEADLINES.slice(0, 2))), type: 'text/xml' });
    const fetchUrl = `${outlet.url}/map.xml`;
    for (const kind of ['feed', 'site'] as const) {
      const given = errand({ kind, url: fetchUrl, fetchUrl });
      const haul = await createFetchSource(ports())(given);
      expect(haul).toMatchObject({ kind: 'news', way: 'sitemap', fetchUrl });
      expect(haul.kind === 'news' ? haul.items : []).toHaveLength(2);
    }
    expect(asked.filter((path) => path !== '/robots.txt')).toEqual(['/map.xml', '/map.xml']);
    expect(await discover(ports(), fetchUrl, { now: NOW })).toMatchObject({
      offers: [{ way: 'sitemap', url: fetchUrl, articles: 2 }],
    });
  });

  const index = (names: readonly string[]): string =>
    `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${names.map((name) => `<sitemap><loc>${outlet.url}${name}</loc></sitemap>`).join('')}</sitemapindex>`;

  test('is read from the news sitemap in a list of sitemaps that robots.txt names', async () => {
    answers.set('/', { body: listing() });
    answers.set('/robots.txt', { body: `Sitemap: ${outlet.url}/maps.xml` });
    answers.set('/maps.xml', { body: index(['/pages.xml', '/map-news.xml']), type: 'text/xml' });
    answers.set('/map-news.xml', { body: sitemap(HEADLINES.slice(0, 3)), type: 'text/xml' });
    const haul = await fetchSite(ports(), errand());
    const fetchUrl = `${outlet.url}/map-news.xml`;
    expect(haul).toMatchObject({ kind: 'news', way: 'sitemap', fetchUrl });
    expect(asked).not.toContain('/pages.xml');
  });

  test('is read from the newest of a list of sitemaps, looked up anew each time', async () => {
    answers.set('/maps.xml', {
      body: index(['/2026-10.xml', '/2026-11.xml']).replaceAll(
        /(10|11)\.xml<\/loc>/g,
        '$1.xml</loc><lastmod>2026-$1-20</lastmod>',
      ),
      headers: { etag: '"1"' },
    });
    answers.set('/2026-11.xml', { body: sitemap(HEADLINES.slice(0, 2)), type: 'text/xml' });
    const fetchUrl = `${outlet.url}/maps.xml`;
    const fetchSource = createFetchSource(ports());
    const haul = await fetchSource(errand({ kind: 'feed', url: fetchUrl, fetchUrl }));
    expect(haul).toMatchObject({ kind: 'news', way: 'sitemap', fetchUrl, validators: null });
    expect(haul.kind === 'news' ? haul.items : []).toHaveLength(2);
    expect(asked).toEqual(['/maps.xml', '/2026-11.xml']);
  });

  test('is read where its front page leads by itself', async () => {
    answers.set('/', { body: '<meta http-equiv="refresh" content="0; url=/en/">' });
    answers.set('/en/', { body: listing() });
    const haul = await createFetchSource(ports())(errand({ kind: 'feed' }));
    expect(haul.kind === 'news' ? haul.items : []).toHaveLength(HEADLINES.length);
  });

  test('is not searched again once it is known how it is read', async () => {
    answers.set('/', { body: listing() });
    await fetchSite(ports(), errand({ way: 'page' }));
    expect(asked).toEqual(['/']);
  });

  test('says that nothing changed', async () => {
    answers.set('/', { body: listing(), headers: { etag: '"1"' } });
    const first = await fetchSite(ports(), errand({ way: 'page' }));
    if (first.kind !== 'news') throw new Error('The site gave nothing.');
    const { validators } = first;
    expect(await fetchSite(ports(), errand({ way: 'page', validators }))).toMatchObject({
      kind: 'unchanged',
    });
  });

  test.for([
    ['nothing there', null, null, '404'],
    ['a page without links', '<html><body><p>Soon here.</p></body></html>', null, 'no-articles'],
    ['other links than those wanted', listing(), '/press/', 'no-articles'],
    [
      'a list of sitemaps',
      '<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/a.xml</loc></sitemap></sitemapindex>',
      null,
      'sitemap-index',
    ],
  ] as const)('is trouble with a remedy: %s', async ([, body, links, reason]) => {
    if (body !== null) answers.set('/', { body });
    const haul = await fetchSite(ports(), errand({ links, way: 'page' }));
    expect(haul).toMatchObject({ kind: 'trouble', reason });
    expect(haul.kind === 'trouble' ? haul.remedy : '').not.toBe('');
  });

  test('gives nothing of a packed file that is a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(64_000_000));
    answers.set('/', { body: bomb, type: 'application/gzip' });
    expect(await fetchSite(ports(), errand({ way: 'sitemap' }))).toMatchObject({ kind: 'trouble' });
  });
});

describe('what can be followed at an address', () => {
  const FEED = { body: rss([{ id: '1', title: 'Ferry runs again' }]), type: 'application/rss+xml' };

  test('is the feed that is there', async () => {
    answers.set('/feed', FEED);
    expect(await discover(ports(), `${outlet.url}/feed`, { now: NOW })).toMatchObject({
      offers: [{ way: 'feed', title: 'Harbour Post', headlines: ['Ferry runs again'] }],
    });
  });

  test('is told without a date that cannot be', async () => {
    const items = [0, 400 * 24].map((ahead) => ({
      id: `${ahead}`,
      title: `Ferry runs again, report ${ahead}`,
      at: NOW + ahead * HOUR,
    }));
    answers.set('/feed', { ...FEED, body: rss(items) });
    expect(await discover(ports(), `${outlet.url}/feed`, { now: NOW })).toMatchObject({
      offers: [{ articles: 2, newest: '2026-11-24T08:00:00Z' }],
    });
  });

  test('is each feed that a page names, and its links', async () => {
    const head = ['a', 'b', 'broken'].map(
      (name) => `<link rel="alternate" type="application/rss+xml" href="/${name}.xml">`,
    );
    answers.set('/', { body: listing().replace('<head>', `<head>${head.join('')}`) });
    answers.set('/a.xml', FEED);
    answers.set('/b.xml', FEED);
    const found = await discover(ports(), `${outlet.url}/`, { now: NOW });
    expect(found.kind === 'offers' ? found.offers : []).toMatchObject([
      { way: 'feed', url: `${outlet.url}/a.xml` },
      { way: 'feed', url: `${outlet.url}/b.xml` },
      { way: 'page', articles: HEADLINES.length },
    ]);
  });

  test('is a feed at a usual address where the page names none', async () => {
    answers.set('/', { body: listing() });
    answers.set('/feed/', FEED);
    answers.set('/feed', FEED);
    const found = await discover(ports(), `${outlet.url}/`, { now: NOW });
    const ways = found.kind === 'offers' ? found.offers.map(({ way }) => way) : [];
    expect(ways).toEqual(['feed', 'page']);
  });

  test('is each feed of the site’s own page of feeds, which its front page links to', async () => {
    const feeds = '<a href="/feeds/world.xml">World</a> <a href="/feeds/sport.xml">Sport</a>';
    answers.set('/', { body: listing().replace('<main>', '<main><a href="/service/9">RSS</a>') });
    answers.set('/service/9', { body: `<!doctype html><html><body>${feeds}</body></html>` });
    answers.set('/feeds/world.xml', FEED);
    answers.set('/feeds/sport.xml', FEED);
    const found = await discover(ports(), `${outlet.url}/`, { now: NOW });
    expect(found.kind === 'offers' && found.offers.map(({ way, url }) => [way, url])).toEqual([
      ['feed', `${outlet.url}/feeds/world.xml`],
      ['feed', `${outlet.url}/feeds/sport.xml`],
      ['page', `${outlet.url}/`],
    ]);
  });

  test('is a feed that stands on a page of feeds at a usual address', async () => {
    const feeds = '<!doctype html><html><body><a href="/x/all.rss">All</a></body></html>';
    answers.set('/', { body: listing() });
    answers.set('/rss', { body: feeds });
    answers.set('/x/all.rss', FEED);
    const found = await discover(ports(), `${outlet.url}/`, { now: NOW });
    expect(found.kind === 'offers' && found.offers[0]?.url).toBe(`${outlet.url}/x/all.rss`);
  });

  test('is looked for without a pause, since somebody waits', async () => {
    const slept: number[] = [];
    const clock = { now: Date.now, sleep: async (ms: number) => slept.push(ms) };
    await using patient = createWaitingWeb(clock);
    answers.set('/', { body: listing() });
    const fetchSource = createFetchSource({ web: patient.web, readers: workers });
    const haul = await fetchSource(firstErrand(`${outlet.url}/`));
    expect(haul).toMatchObject({ kind: 'news', way: 'page' });
    expect(asked.length).toBeGreaterThan(5);
    expect(slept).toEqual([]);
    await fetchSource(errand());
    expect(slept).not.toEqual([]);
  });

  test('is nothing where there is nothing, and why', async () => {
    expect(await discover(ports(), `${outlet.url}/`, { now: NOW })).toMatchObject({
      reason: '404',
    });
    answers.set('/', { body: '<html><body><p>Soon here.</p></body></html>' });
    expect(await discover(ports(), `${outlet.url}/`, { now: NOW })).toMatchObject({
      reason: 'no-articles',
    });
  });
});
