import { describe, expect, test } from 'vitest';
import { discoverFeeds } from '../../../src/articles/feed/site/discover-feeds.ts';
import { listJsonLd } from '../../../src/articles/feed/site/list-json-ld.ts';
import { pageLinks } from '../../../src/articles/feed/site/page-links.ts';
import { FEED_LIMITS } from '../../../src/articles/feed/limits.ts';
import { itemsOf, read, rss } from './made-feed.ts';

const AFTER = '<item><title>After</title></item>';
const inDescription = (text: string): string =>
  rss(`<item><title>Before</title><description>${text}</description></item>${AFTER}`);

/** Each would take minutes, or all memory, if time or space grew faster than the document. */
describe('a hostile feed is read in time, and the items beside the attack are there', () => {
  test.each<[string, () => string]>([
    [
      '200,000 nested tags',
      () => inDescription('<div>'.repeat(200_000) + '</div>'.repeat(200_000)),
    ],
    ['200,000 tags that are not closed', () => inDescription('<a>'.repeat(200_000))],
    ['200,000 nested tags, escaped', () => inDescription('&lt;div&gt;'.repeat(200_000))],
    ['5 million ampersands', () => inDescription('&'.repeat(5_000_000))],
    ['5 million brackets', () => inDescription('<'.repeat(5_000_000))],
    ['5 million blanks', () => inDescription(' '.repeat(5_000_000))],
    ['a million line breaks', () => inDescription('\n \t'.repeat(1_000_000))],
    ['100,000 attributes', () => inDescription(`<a ${'x="1" '.repeat(100_000)}>y</a>`)],
    [
      'half a million open comments in a text',
      () => `${rss(AFTER).replace('</channel>', '')}${'<!--'.repeat(500_000)}`,
    ],
    ['the start of a sign-off, over and over', () => inDescription('The post a '.repeat(200_000))],
  ])('%s', (_, make) => {
    expect(itemsOf(make()).at(-1)?.title).toBe('After');
  });

  test('100,000 items: the first ones up to the limit', () => {
    const items = Array.from({ length: 100_000 }, (_, n) => `<item><title>Day ${n}</title></item>`);
    expect(itemsOf(rss(items.join('')))).toHaveLength(FEED_LIMITS.items);
  });

  test('a text of 50 MB is cut', () => {
    const [item] = itemsOf(inDescription('harbour '.repeat(6_250_000)));
    const length = item?.summary.join('').length ?? 0;
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(FEED_LIMITS.text);
  });

  test('entities that name entities, or files, stay words', () => {
    const declared = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY f SYSTEM "file:///etc/hostname">]>`;
    const [item] = itemsOf(`${declared}${rss('<item><title>&a; &c; &f;</title></item>')}`);
    expect(item?.title).toBe('ha &c; &f;');
  });

  test('an entity that is used without end adds a bounded text', () => {
    const declared = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(2000)}">]>`;
    const feed = `${declared}${rss(`<item><title>A</title><description>${'&a;'.repeat(100_000)}</description></item>`)}`;
    expect(JSON.stringify(read(feed)).length).toBeLessThan(600_000);
  });

  test('a document beyond the limit is not even decoded', () => {
    expect(read(new Uint8Array(FEED_LIMITS.bytes + 1))).toMatchObject({ reason: 'too large' });
  });

  test.each<[string, () => string]>([
    ['roots that begin and never end', () => '<rs'.repeat(1_000_000)],
    ['a million DOCTYPEs', () => '<!DOCTYPE '.repeat(1_000_000)],
    ['comments without end', () => '<!--'.repeat(1_000_000)],
    [
      'arrays within arrays',
      () =>
        `{"version":"https://jsonfeed.org/version/1","title":"t","items":${'['.repeat(200_000)}`,
    ],
  ])('what is no feed is refused in time: %s', (_, make) => {
    expect(read(make()).kind).toBe('unreadable');
  });
});

describe('a hostile page is read in time', () => {
  const url = 'https://arlen.example/';

  test('with 200,000 feeds in its head', () => {
    const html = Array.from({ length: 200_000 }, (_, n) => `<link rel=feed href=/f${n}>`).join('');
    expect(discoverFeeds(html, url).length).toBeLessThanOrEqual(50);
  });

  test('with 300,000 links', () => {
    const html = Array.from(
      { length: 300_000 },
      (_, n) => `<a href=/x/story-of-day-${n}>A story of some day ${n}`,
    ).join('');
    expect(pageLinks(html, url).length).toBeLessThanOrEqual(300);
  });

  test('with 100,000 scripts that do not end', () => {
    expect(listJsonLd('<script type=application/ld+json>'.repeat(100_000), url)).toEqual([]);
  });

  test('with lists within lists', () => {
    const html = `<script type="application/ld+json">${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}</script>`;
    expect(listJsonLd(html, url)).toEqual([]);
  });
});
