import { describe, expect, test } from 'vitest';
import { atom, itemOf, itemsOf, read, rss } from './made-feed.ts';

const FERRY =
  '<item><title>Ferry runs again</title><link>https://arlen.example/ferry</link></item>';

function one(n: number): string {
  return `<item><guid isPermaLink="false">x</guid><title>Day ${n}</title><link>https://arlen.example/${n}</link></item>`;
}

describe('each format is read', () => {
  test.each([
    ['RSS 2.0', rss(FERRY)],
    [
      'RSS 0.91 with its DOCTYPE',
      `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss version="0.91"><channel><title>A</title>${FERRY}</channel></rss>`,
    ],
    [
      'RSS 1.0, items beside the channel',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://arlen.example/"><title>A</title></channel>${FERRY.replace('<item>', '<item rdf:about="urn:1">')}</rdf:RDF>`,
    ],
    [
      'RDF with a prefix for RSS',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:item><r:title>Ferry runs again</r:title><r:link>https://arlen.example/ferry</r:link></r:item></rdf:RDF>`,
    ],
    [
      'Atom 1.0',
      atom(
        '<entry><title>Ferry runs again</title><link href="https://arlen.example/ferry"/></entry>',
      ),
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Ferry runs again</title><link rel="alternate" type="text/html" href="https://arlen.example/ferry"/></entry></feed>',
    ],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Ferry runs again</a:title><a:link href="https://arlen.example/ferry"/></a:entry></a:feed>',
    ],
    [
      'one entry alone',
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>Ferry runs again</title><link href="https://arlen.example/ferry"/></entry>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'A',
        items: [{ id: 1, url: '/ferry', title: 'Ferry runs again' }],
      }),
    ],
    [
      'JSON Feed with a wrong field',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'A',
        items: [
          {
            id: '1',
            url: 'https://arlen.example/ferry',
            title: 'Ferry runs again',
            authors: 'Ann',
            date_published: 7,
          },
        ],
      }),
    ],
  ])('%s', (_, feed) => {
    const item = itemOf(feed);
    expect(item.title).toBe('Ferry runs again');
    expect(item.link).toBe('https://arlen.example/ferry');
  });
});

describe('what is broken gives what can be saved', () => {
  test.each([
    [
      'notices of a server before it',
      `\n<br />\n<b>Warning</b>: bad thing in <b>/x.php</b><br />\n${rss(FERRY)}`,
    ],
    ['a script after it', `${rss(FERRY)}<script>track("<rss>")</script>`],
    ['a comment with a feed in it before', `<!-- <feed> is what we had --> ${rss(FERRY)}`],
    [
      'tags in capitals',
      rss(FERRY).replaceAll(
        /<(\/?)(\w+)/g,
        (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
      ),
    ],
    ['items outside of the channel', `<rss><channel><title>A</title></channel>${FERRY}</rss>`],
    [
      'an element __proto__',
      rss(`<__proto__>x</__proto__><item><constructor>1</constructor>${FERRY.slice(6)}`),
    ],
    [
      'a title that is not closed',
      rss('<item><title>Ferry runs again<link>https://arlen.example/ferry</link></item>'),
    ],
    [
      'an item that is not closed',
      rss(`${FERRY.replace('</item>', '')}<item><title>Next</title></item>`),
    ],
    ['a feed without its end', rss(FERRY).replace('</channel></rss>', '')],
    ['a root without its bracket', rss(FERRY).replace('</rss>', '</rss')],
    ['the wrong end tags', rss(FERRY.replace('</title>', '</name></title>'))],
    ['control characters', rss(FERRY.replace('runs', '\u0003\u000Bruns'))],
  ])('%s', (_, feed) => {
    const item = itemOf(feed);
    expect(item.title).toBe('Ferry runs again');
    expect(item.link).toBe('https://arlen.example/ferry');
  });

  test('a feed that is cut off keeps its whole items, and of the last what is whole', () => {
    const cut = rss(
      `${FERRY}<item><title>Bridge closes</title><link>https://arlen.example/bridge</link><description>The old bri`,
    );
    const reading = read(cut.slice(0, cut.indexOf('The old bri') + 11));
    expect(reading).toMatchObject({
      kind: 'feed',
      damaged: true,
      items: [{ title: 'Ferry runs again' }, { title: 'Bridge closes', summary: [] }],
    });
  });

  test('a JSON Feed that is cut off keeps its whole items', () => {
    const items = [1, 2, 3].map((n) => ({
      id: String(n),
      title: `Day ${n} {"`,
      content_text: 'x',
    }));
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'A', items });
    const reading = read(feed.slice(0, feed.lastIndexOf('Day 3')));
    expect(reading).toMatchObject({ kind: 'feed', damaged: true });
    expect(itemsOf(feed.slice(0, feed.lastIndexOf('Day 3')))).toHaveLength(2);
  });

  test('a JSON Feed with raw line breaks in its texts is read', () => {
    const feed =
      '{"version":"https://jsonfeed.org/version/1","title":"A","items":[{"id":"1","title":"Ferry\n\truns"}]}';
    expect(itemOf(feed.replaceAll('\\n', '\n')).title).toBe('Ferry runs');
  });

  test('a feed that is whole is not called damaged', () => {
    expect(read(rss(FERRY))).toMatchObject({ kind: 'feed', damaged: false });
  });
});

describe('what is no feed is told from one', () => {
  test.each([
    ['no bytes', '', 'empty'],
    ['blanks alone', ' \n\t ', 'empty'],
    [
      'a list of feeds',
      '<opml version="2.0"><body><outline xmlUrl="https://a.example/rss"/></body></opml>',
      'opml',
    ],
    [
      'a sitemap',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
      'sitemap',
    ],
    ['other JSON', '{"items": [{"price": 3}]}', 'json'],
    ['broken JSON', '{"version": "https://jsonfeed.org/ver', 'json'],
    ['a line of text', 'Service unavailable', 'not a feed'],
    ['bytes of a picture', '\0\0\0\u0001PNG\0\0', 'binary'],
  ])('%s', (_, text, reason) => {
    expect(read(text)).toMatchObject({ kind: 'unreadable', reason });
  });

  test('a page, even one that speaks of feeds, is a page with the feeds that it names', () => {
    const page = `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><p>Write <code>&lt;rss></code> or <feed></p></body></html>`;
    expect(read(page)).toMatchObject({
      kind: 'page',
      discover: [{ url: 'https://arlen.example/rss', format: 'rss' }],
    });
  });

  test('a feed that is served as a page is a feed', () => {
    expect(read(rss(FERRY), { contentType: 'text/html' }).kind).toBe('feed');
  });
});

describe('an item that lacks something', () => {
  test('has what is there', () => {
    expect(
      itemOf(rss('<item><description>Ferries run again from noon.</description></item>')),
    ).toMatchObject({
      title: null,
      link: null,
      url: null,
      date: null,
      summary: ['Ferries run again from noon.'],
    });
  });

  test('and has nothing at all is no item', () => {
    expect(itemsOf(rss(`<item></item><item><title> </title></item>${FERRY}`))).toHaveLength(1);
  });

  test('and one that stands there twice is one', () => {
    expect(itemsOf(rss(FERRY + FERRY))).toHaveLength(1);
  });

  test('two that share a guid are two', () => {
    expect(itemsOf(rss(one(1) + one(2)))).toHaveLength(2);
  });

  test('a feed of 5,000 items gives them all, in order', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `<item><title>Day ${n}</title></item>`);
    const items = itemsOf(rss(many.join('')));
    expect(items).toHaveLength(5000);
    expect(items.at(-1)?.title).toBe('Day 4999');
  });
});

describe('what a feed says of itself', () => {
  test('leaves out its picture and its search box', () => {
    const extra =
      '<image><title>Logo</title><link>https://cdn.example/logo</link></image><textInput><title>Search</title><link>https://arlen.example/find</link></textInput>';
    const feed = rss(FERRY).replace('<channel>', `<channel>${extra}`);
    expect(read(feed)).toMatchObject({
      feed: { title: 'Arlen Courier', link: 'https://arlen.example/' },
    });
  });

  test.each([
    ['language', rss('', '<language>de_AT</language>'), 'de-AT'],
    ['dc:language', rss('', '<dc:language>ko</dc:language>'), 'ko'],
    ['xml:lang', atom('', 'xml:lang="fr"'), 'fr'],
    ['a word that is no language', rss('', '<language>Utopian (all)</language>'), null],
  ])('its language by %s', (_, feed, language) => {
    expect(read(feed)).toMatchObject({ feed: { language } });
  });

  test.each([
    ['<ttl>45</ttl>', { ttlMinutes: 45 }],
    ['<ttl>soon</ttl>', { ttlMinutes: null }],
    [
      '<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
      { ttlMinutes: 360 },
    ],
    ['<skipHours><hour>24</hour><hour>3</hour><hour>x</hour></skipHours>', { skipHours: [0, 3] }],
    ['<skipDays><day>saturday</day><day>Someday</day></skipDays>', { skipDays: ['Saturday'] }],
    ['<atom:link rel="hub" href="https://hub.example/"/>', { hub: 'https://hub.example/' }],
    ['<atom:link rel="self" href="/rss"/>', { self: 'https://arlen.example/rss' }],
    [
      '<itunes:new-feed-url>https://new.example/rss</itunes:new-feed-url>',
      { movedTo: 'https://new.example/rss' },
    ],
  ])('hints: %s', (channel, hints) => {
    expect(read(rss('', channel))).toMatchObject({ hints });
  });
});

describe('who wrote and who published it', () => {
  test.each([
    ['<author>ann@arlen.example (Ann Berg)</author>', 'Ann Berg'],
    ['<author>Ann Berg (ann@arlen.example)</author>', 'Ann Berg'],
    ['<author>Ann Berg &lt;ann@arlen.example&gt;</author>', 'Ann Berg'],
    ['<author>By Ann Berg</author>', 'Ann Berg'],
    ['<author>ann@arlen.example</author>', null],
    ['<author>noreply@x.example (Unknown)</author>', null],
    [
      '<dc:creator><![CDATA[Ann Berg]]></dc:creator><dc:creator>Bo Lind</dc:creator>',
      'Ann Berg, Bo Lind',
    ],
    ['<atom:author><atom:name>Ann Berg</atom:name></atom:author>', 'Ann Berg'],
    ['<itunes:author>Ann Berg</itunes:author>', 'Ann Berg'],
  ])('%s', (author, name) => {
    expect(itemOf(rss(`<item><title>A</title>${author}</item>`)).author).toBe(name);
  });

  test("an entry without an author has its feed's", () => {
    const feed = atom('<author><name>Ann Berg</name></author><entry><title>A</title></entry>');
    expect(itemOf(feed).author).toBe('Ann Berg');
  });

  test('the source is the outlet', () => {
    const item =
      '<item><title>A</title><source url="https://other.example">Other Post</source></item>';
    expect(itemOf(rss(item)).outlet).toBe('Other Post');
    const entry = '<entry><title>A</title><source><title>Other Post</title></source></entry>';
    expect(itemOf(atom(entry)).outlet).toBe('Other Post');
  });

  test('of an aggregator, the outlet leaves the title, and neither text nor page is taken', () => {
    const item = `<item><title>Ferry runs again - Other Post</title><link>https://news.google.com/rss/articles/CBM1?oc=5</link>
      <description>&lt;ol>&lt;li>&lt;a href="x">Another headline&lt;/a>&lt;/li>&lt;/ol></description><source url="https://other.example">Other Post</source></item>`;
    expect(itemOf(rss(item))).toMatchObject({
      title: 'Ferry runs again',
      outlet: 'Other Post',
      summary: [],
      content: [],
      fetchPage: false,
    });
  });
});
