import { describe, expect, test } from 'vitest';
import {
  addressKey,
  canonicalAddress,
} from '../../../src/articles/feed/address/canonical-address.ts';
import { atom, itemOf, rss } from './made-feed.ts';

const entry = (links: string): string => atom(`<entry><title>A</title>${links}</entry>`);

describe('the link of an item is absolute', () => {
  test.each([
    [
      'from the root',
      rss('<item><title>A</title><link>/a/1</link></item>'),
      'https://arlen.example/a/1',
    ],
    [
      "beside the site, as RSS's links are",
      rss('<item><title>A</title><link>a/1</link></item>'),
      'https://arlen.example/a/1',
    ],
    [
      'without scheme',
      rss('<item><title>A</title><link>//cdn.example/1</link></item>'),
      'https://cdn.example/1',
    ],
    [
      'without scheme and slashes',
      rss('<item><title>A</title><link>www.arlen.example/1</link></item>'),
      'https://www.arlen.example/1',
    ],
    [
      'with line breaks in it',
      rss('<item><title>A</title><link>\n https://arlen.example/\n  a/1\n</link></item>'),
      'https://arlen.example/a/1',
    ],
    [
      'with blanks in it',
      rss('<item><title>A</title><link>https://arlen.example/a b</link></item>'),
      'https://arlen.example/a%20b',
    ],
    [
      'with a bare &',
      rss('<item><title>A</title><link>https://arlen.example/?a=1&b=2</link></item>'),
      'https://arlen.example/?a=1&b=2',
    ],
    [
      'escaped twice',
      rss('<item><title>A</title><link>https://arlen.example/?a=1&amp;amp;b=2</link></item>'),
      'https://arlen.example/?a=1&b=2',
    ],
    [
      'in CDATA',
      rss('<item><title>A</title><link><![CDATA[https://arlen.example/1]]></link></item>'),
      'https://arlen.example/1',
    ],
    [
      'in an attribute',
      rss('<item><title>A</title><link href="https://arlen.example/1"/></item>'),
      'https://arlen.example/1',
    ],
    [
      'with user and password, which go',
      rss('<item><title>A</title><link>https://u:p@arlen.example/1</link></item>'),
      'https://arlen.example/1',
    ],
    [
      'in a guid that is a permalink',
      rss('<item><title>A</title><guid>https://arlen.example/1</guid></item>'),
      'https://arlen.example/1',
    ],
    [
      'in a guid, after a link that is none',
      rss('<item><title>A</title><link></link><guid>https://arlen.example/1</guid></item>'),
      'https://arlen.example/1',
    ],
    [
      'beside xml:base of feed and entry',
      atom(
        '<entry xml:base="b/"><title>A</title><link href="1"/></entry>',
        'xml:base="https://other.example/a/"',
      ),
      'https://other.example/a/b/1',
    ],
    [
      'the alternate one of many',
      entry(
        '<link rel="enclosure" href="https://arlen.example/a.mp3"/><link rel="self" href="/self"/><link rel="replies" href="/r"/><link rel="alternate" type="text/html" href="/1"/>',
      ),
      'https://arlen.example/1',
    ],
    [
      'a page before another form of it',
      entry(
        '<link rel="alternate" type="application/json" href="/1.json"/><link rel="alternate" type="text/html" href="/1"/>',
      ),
      'https://arlen.example/1',
    ],
    ['one without rel', entry('<link href="/1"/>'), 'https://arlen.example/1'],
  ])('%s', (_, feed, link) => {
    expect(itemOf(feed).link).toBe(link);
  });

  test.each([
    [
      'a guid that says so',
      rss('<item><title>A</title><guid isPermaLink="false">https://arlen.example/1</guid></item>'),
    ],
    ['a guid that is no address', rss('<item><title>A</title><guid>1234</guid></item>')],
    ['a script', rss('<item><title>A</title><link>javascript:alert(1)</link></item>')],
    ['a file', rss('<item><title>A</title><link>file:///etc/passwd</link></item>')],
    ['mail', rss('<item><title>A</title><link>mailto:a@b.example</link></item>')],
    [
      'a sound alone',
      rss('<item><title>A</title><enclosure url="https://arlen.example/a.mp3"/></item>'),
    ],
    [
      'something endless',
      rss(`<item><title>A</title><link>https://arlen.example/${'a'.repeat(9000)}</link></item>`),
    ],
  ])('no link comes from %s', (_, feed) => {
    expect(itemOf(feed)).toMatchObject({ link: null, url: null, fetchPage: false });
  });

  test("a feed service's link stays the link, and the article is known by its own address", () => {
    const item =
      '<item><title>A</title><link>https://proxy.example/~r/1</link><feedburner:origLink>https://arlen.example/1?utm_medium=feed</feedburner:origLink></item>';
    expect(itemOf(rss(item))).toMatchObject({
      link: 'https://proxy.example/~r/1',
      url: 'https://arlen.example/1',
    });
  });
});

test('a forwarding address is known by the one that it carries', () => {
  const link =
    'https://search.example/url?rct=j&amp;url=https%3A%2F%2Farlen.example%2F1%3Futm_source%3Dx&amp;usg=7';
  expect(itemOf(rss(`<item><title>A</title><link>${link}</link></item>`)).url).toBe(
    'https://arlen.example/1',
  );
  const share = 'https://arlen.example/story?url=https://other.example/';
  expect(itemOf(rss(`<item><title>A</title><link>${share}</link></item>`)).url).toBe(share);
});

describe('the canonical address', () => {
  test.each([
    ['https://a.example/1?utm_source=rss&utm_medium=x', 'https://a.example/1'],
    ['https://a.example/1?id=7&utm_source=rss&p=2', 'https://a.example/1?id=7&p=2'],
    ['https://a.example/1?UTM_Source=rss', 'https://a.example/1'],
    ['https://a.example/1?fbclid=1&gclid=2&mc_cid=3&mc_eid=4', 'https://a.example/1'],
    ['https://a.example/1?ref=rss#xtor=RSS-3', 'https://a.example/1'],
    ['https://a.example/1#', 'https://a.example/1'],
    ['https://a.example/1?q=a%20b&at_medium=RSS', 'https://a.example/1?q=a%20b'],
    ['https://a.example/page?reference=1&refs=2', 'https://a.example/page?reference=1&refs=2'],
    ['https://a.example/log#v2', 'https://a.example/log#v2'],
    ['https://a.example/', 'https://a.example/'],
    ['https://a.example/1?%E0=1', 'https://a.example/1?%E0=1'],
  ])('%s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  test.each([
    ['http://a.example/1', 'https://a.example/1'],
    ['https://www.a.example/1', 'https://a.example/1'],
    ['https://a.example/1/', 'https://a.example/1'],
    ['https://a.example/1/?utm_source=x', 'https://a.example/1'],
  ])('%s and %s are one', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
  });

  test.each([
    ['https://a.example/1', 'https://a.example/2'],
    ['https://a.example/?p=1', 'https://a.example/?p=2'],
    ['https://a.example/1', 'https://b.example/1'],
  ])('%s and %s are two', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });
});
