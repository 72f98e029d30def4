import { describe, expect, test } from 'vitest';
import { discoverFeeds, linkedFeeds } from '../../../src/articles/feed/site/discover-feeds.ts';
import { commonFeedAddresses, commonSitemaps } from '../../../src/articles/feed/site/feed-paths.ts';
import { listJsonLd } from '../../../src/articles/feed/site/list-json-ld.ts';
import { pageLinks } from '../../../src/articles/feed/site/page-links.ts';
import { readSitemap } from '../../../src/articles/feed/site/read-sitemap.ts';
import { readOpml, writeOpml } from '../../../src/articles/feed/opml.ts';

const PAGE = 'https://www.arlen.example/news/';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function link(href: string, title: string): string {
  return `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
}

function news(loc: string, title: string, date: string): string {
  return `<url><loc>${loc}</loc><news:news><news:publication><news:name>Arlen Courier</news:name><news:language>en</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news></url>`;
}

function script(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('the feeds that a page names', () => {
  test.each([
    [
      '<link rel="alternate" type="application/rss+xml" href="/rss">',
      'https://www.arlen.example/rss',
    ],
    [
      '<LINK REL=Alternate TYPE=Application/Atom+XML HREF=atom.xml>',
      'https://www.arlen.example/news/atom.xml',
    ],
    [
      "<link href='https://cdn.example/f.json' type='application/feed+json' rel='home alternate'/>",
      'https://cdn.example/f.json',
    ],
    ['<link rel="feed" href="/f">', 'https://www.arlen.example/f'],
    [
      '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/a?b=1&amp;c=2">',
      'https://www.arlen.example/a?b=1&c=2',
    ],
    [
      '<base href="https://arlen.example/de/"><link rel="alternate" type="text/xml" href="rss">',
      'https://arlen.example/de/rss',
    ],
  ])('%s', (html, url) => {
    expect(discoverFeeds(html, PAGE)).toMatchObject([{ url }]);
  });

  test.each([
    '<link rel="stylesheet" href="/rss">',
    '<link rel="alternate" hreflang="de" href="/de/">',
    '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">',
    '<link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed">',
    '<link rel="alternate" type="application/rss+xml" href="">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:void(0)">',
    '<!-- <link rel="alternate" type="application/rss+xml" href="/rss"> -->',
    '<script>var x = \'<link rel="alternate" type="application/rss+xml" href="/rss">\';</script>',
  ])('are none in %s', (html) => {
    expect(discoverFeeds(html, PAGE)).toEqual([]);
  });

  test('come once each, those of comments last', () => {
    const html =
      link('/comments/feed/', 'Arlen » Comments') +
      link('/feed/', 'Arlen') +
      link('/feed/', 'Again');
    expect(discoverFeeds(html, PAGE)).toMatchObject([
      { url: 'https://www.arlen.example/feed/', title: 'Arlen', comments: false },
      { url: 'https://www.arlen.example/comments/feed/', comments: true },
    ]);
  });

  test.each([
    ['/rss/world.xml', 'World', true],
    ['/sport/feed/', 'Sport', true],
    ['https://feeds.arlen.example/all.rss', 'All', true],
    ['/rss', 'Subscribe', true],
    ['/service/rss-feeds.html', 'Service', true],
    ['/about/12', 'RSS', true],
    ['/about/12', 'Our news feeds', true],
    ['/about/12', 'Flux RSS', true],
    ['/world', 'World', false],
    ['https://feeds.elsewhere.example/all.rss', 'Partner', false],
    ['/news/cattle-feeds-dearer', 'Cattle feeds become dearer as the drought goes on', false],
  ])('may be at a link: %s “%s”', (href, text, isLinked) => {
    const html = `<a href="${href}">${text}</a>`;
    const urls = isLinked ? [new URL(href, PAGE).href] : [];
    expect(linkedFeeds(html, PAGE)).toEqual(urls);
  });

  test('are at another house only where the page is one of feeds', () => {
    const html = '<a href="https://feeds.elsewhere.example/arlen.rss">All news</a>';
    expect(linkedFeeds(html, 'https://www.arlen.example/rss-feeds')).toEqual([
      'https://feeds.elsewhere.example/arlen.rss',
    ]);
  });

  test('are looked for where sites have them, in the folder first', () => {
    const addresses = commonFeedAddresses('https://arlen.example/press?x=1');
    expect(addresses[0]).toBe('https://arlen.example/press/feed');
    expect(addresses).toContain('https://arlen.example/rss.xml');
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(commonSitemaps(PAGE)).toContain('https://www.arlen.example/news-sitemap.xml');
  });
});

describe('a sitemap', () => {
  test('of news gives title, date, outlet and language, the newest first', () => {
    const xml = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${news('https://arlen.example/1?utm_source=n', 'Ferry &amp; bridge', '2026-03-02T09:00:00+01:00')}${news('https://arlen.example/2', 'Tunnel', '2026-03-03')}</urlset>`;
    expect(readSitemap(bytes(xml), { url: PAGE })).toEqual({
      kind: 'sitemap',
      news: true,
      links: [
        {
          url: 'https://arlen.example/2',
          title: 'Tunnel',
          date: '2026-03-03',
          outlet: 'Arlen Courier',
          language: 'en',
        },
        {
          url: 'https://arlen.example/1',
          title: 'Ferry & bridge',
          date: '2026-03-02T08:00:00Z',
          outlet: 'Arlen Courier',
          language: 'en',
        },
      ],
    });
  });

  test('without news gives addresses and days', () => {
    const xml =
      '<urlset><url><loc> /1 </loc><lastmod>2026-03-02</lastmod></url><url><loc>mailto:x</loc></url></urlset>';
    expect(readSitemap(bytes(xml), { url: PAGE })).toMatchObject({
      kind: 'sitemap',
      news: false,
      links: [{ url: 'https://www.arlen.example/1', title: null, date: '2026-03-02' }],
    });
  });

  test('of sitemaps gives those of news first', () => {
    const xml =
      '<sitemapindex><sitemap><loc>https://a.example/pages.xml</loc><lastmod>2026-03-03</lastmod></sitemap><sitemap><loc>https://a.example/news.xml</loc></sitemap></sitemapindex>';
    expect(readSitemap(bytes(xml), { url: PAGE })).toMatchObject({
      kind: 'index',
      sitemaps: [{ url: 'https://a.example/news.xml' }, { url: 'https://a.example/pages.xml' }],
    });
  });

  test('is not a feed, nor a page', () => {
    expect(readSitemap(bytes('<rss><channel/></rss>'), { url: PAGE }).kind).toBe('unreadable');
    expect(readSitemap(bytes(''), { url: PAGE }).kind).toBe('unreadable');
  });
});

describe('a list in JSON-LD', () => {
  test('of items gives their addresses and titles', () => {
    const html = script({
      '@type': 'CollectionPage',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, url: '/a/1', name: 'Ferry' },
          {
            '@type': 'ListItem',
            position: 2,
            item: {
              '@type': 'NewsArticle',
              url: '/a/2',
              headline: 'Bridge',
              datePublished: '2026-03-02T09:00:00Z',
            },
          },
        ],
      },
    });
    expect(listJsonLd(html, PAGE)).toMatchObject([
      { url: 'https://www.arlen.example/a/2', title: 'Bridge', date: '2026-03-02T09:00:00Z' },
      { url: 'https://www.arlen.example/a/1', title: 'Ferry', date: null },
    ]);
  });

  test('of breadcrumbs is none, and one article alone is no list', () => {
    const crumbs = {
      '@type': 'BreadcrumbList',
      itemListElement: [1, 2].map((n) => ({
        '@type': 'ListItem',
        position: n,
        item: `/s/${n}`,
        name: 'S',
      })),
    };
    expect(
      listJsonLd(script(crumbs) + script({ '@type': 'NewsArticle', url: '/a/1' }), PAGE),
    ).toEqual([]);
  });

  test('that is broken is passed over', () => {
    expect(listJsonLd('<script type="application/ld+json">{"@type": }</script>', PAGE)).toEqual([]);
  });
});

describe('the links of a page', () => {
  test('that lead to articles of its own site come, the newest first, each once with its headline', () => {
    const html = `
      <a href="/">Home</a> <a href="/world">World</a> <a href="/tag/ferry">All about the ferry here</a>
      <a href="/news/ferry-runs-again"><img src="x"></a>
      <a href="/news/ferry-runs-again#top">Ferry runs again after repairs</a>
      <a href="/2026/03/02/bridge-closed-to-all-lorries">Bridge closed to all lorries</a>
      <a href="https://blog.arlen.example/2026/03/03/tunnel-opens-at-long-last?utm_source=x">Tunnel opens at long last</a>
      <a href="https://other.example/2026/03/03/something-else-entirely-here">Something else entirely here</a>
      <a href="/news/report.pdf">The whole report as PDF</a> <a href="mailto:x@arlen.example">Write to us here now</a>`;
    expect(pageLinks(html, PAGE)).toMatchObject([
      {
        url: 'https://blog.arlen.example/2026/03/03/tunnel-opens-at-long-last',
        date: '2026-03-03',
      },
      {
        url: 'https://www.arlen.example/2026/03/02/bridge-closed-to-all-lorries',
        date: '2026-03-02',
      },
      {
        url: 'https://www.arlen.example/news/ferry-runs-again',
        title: 'Ferry runs again after repairs',
      },
    ]);
  });

  test('have the date that stands beside them', () => {
    const html = `<li><a href="/press/one">First statement of the ministry</a> <time datetime="2026-03-01">1 March</time></li>
      <li><a href="/press/two">Second statement of the ministry</a> <time datetime="2026-03-02">2 March</time></li>`;
    expect(pageLinks(html, PAGE).map(({ url, date }) => [url.slice(-3), date])).toEqual([
      ['two', '2026-03-02'],
      ['one', '2026-03-01'],
    ]);
  });

  test('under a prefix need not look like articles', () => {
    const html =
      '<a href="/press/2026/7">No 7</a> <a href="/press/2025/9">No 9</a> <a href="/press/2026/">All</a>';
    expect(pageLinks(html, PAGE, { prefix: '/press/2026/' }).map(({ url }) => url)).toEqual([
      'https://www.arlen.example/press/2026/7',
    ]);
  });
});

describe('a list of feeds (OPML)', () => {
  test('is read with its folders, each feed once', () => {
    const opml = `<opml version="1.0"><head><title>Mine & yours</title></head><body>
      <outline text="World"><outline text="A &amp; B" type="rss" xmlUrl="https://a.example/rss?x=1&y=2" htmlUrl="https://a.example/"/></outline>
      <outline title="C" xmlurl="https://c.example/rss"/><outline text="Again" xmlUrl="https://c.example/rss"/><outline text="None" xmlUrl="javascript:1"/></body></opml>`;
    expect(readOpml(bytes(opml))).toEqual({
      kind: 'opml',
      title: 'Mine & yours',
      feeds: [
        {
          url: 'https://a.example/rss?x=1&y=2',
          title: 'A & B',
          site: 'https://a.example/',
          folders: ['World'],
        },
        { url: 'https://c.example/rss', title: 'C', site: null, folders: [] },
      ],
    });
  });

  test('that was written is read again', () => {
    const feeds = [
      {
        url: 'https://a.example/rss?x=1&y=2',
        title: 'A & <C>',
        site: 'https://a.example/',
        folders: [],
      },
      { url: 'https://b.example/rss', title: 'B "b"', site: null, folders: ['World', 'North'] },
    ];
    expect(readOpml(bytes(writeOpml('Mine', feeds)))).toMatchObject({
      kind: 'opml',
      title: 'Mine',
      feeds,
    });
    expect(readOpml(bytes(writeOpml('<Mine>', [])))).toMatchObject({ kind: 'opml', feeds: [] });
  });

  test.each(['', '<rss><channel/></rss>', '\0\u0001', '<html><body></body></html>'])(
    'is not %j',
    (text) => {
      expect(readOpml(bytes(text)).kind).toBe('unreadable');
    },
  );
});
