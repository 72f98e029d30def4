import { decodeFeed } from './decode-feed.ts';
import type { Feed, FeedItem, FeedReading, UnreadableReason } from './feed.ts';
import { readJsonFeed } from './json/read-json-feed.ts';
import { FEED_LIMITS } from './limits.ts';
import { normaliseItem, tidyLanguage } from './normalise-item.ts';
import { withoutRepeated } from './repeated-lines.ts';
import { discoverFeeds, linkedFeeds } from './site/discover-feeds.ts';
import { ITEM_NAMES, readSyndication, type ReadFeed } from './syndication/read-syndication.ts';
import { plainTitle } from './text/plain-title.ts';
import { expandEntities } from './xml/entities.ts';
import { readElements } from './xml/read-elements.ts';

/** Where a feed's own elements begin; notices and blanks of a server may stand before. */
const FEED_ROOT = /<(?:[\w.-]{1,40}:)?(rss|rdf|feed|channel|entry)(?=[\s>/])/i;
const PAGE_ROOT = /<(?:html|head|body)[\s>]/i;
const OTHER_ROOT = /<(?:[\w.-]{1,40}:)?(opml|urlset|sitemapindex)(?=[\s>/])/i;
/** So far into a document its root is looked for. */
const HEAD_CHARACTERS = 100_000;

/**
 * Bytes from an address → the feed, a page, or why neither. Pure, never throws, linear in length.
 * feedsmith (3.0.1) reads OPML in this house but not feeds: it keeps no `xml:base`, throws on a
 * feed that is cut off or has one odd element, and hands on everything as written.
 * @param url the address that the bytes came from, after redirects: links are relative to it
 * @param contentType the header as received
 */
export function readFeed(
  bytes: Uint8Array,
  { url, contentType = null }: { url: string; contentType?: string | null },
): FeedReading {
  if (bytes.length > FEED_LIMITS.bytes) return unreadable('too large');
  const decoded = decodeFeed(bytes, contentType);
  if (decoded.kind === 'binary') return unreadable('binary');
  const text = decoded.text.trimStart();
  if (text === '') return unreadable('empty');
  if (text.startsWith('{') || text.startsWith('[')) {
    const read = readJsonFeed(text, url);
    return read === null ? unreadable('json') : toReading(read, read.cutOff);
  }
  const head = withoutComments(text.slice(0, HEAD_CHARACTERS));
  const other = OTHER_ROOT.exec(head);
  const [feedAt, pageAt] = [head.search(FEED_ROOT), head.search(PAGE_ROOT)];
  const isFirst = (at: number): boolean =>
    at >= 0 && [feedAt, pageAt, other?.index ?? -1].every((one) => one < 0 || at <= one);
  if (other !== null && isFirst(other.index)) {
    return unreadable(other[1]?.toLowerCase() === 'opml' ? 'opml' : 'sitemap');
  }
  if (isFirst(pageAt)) return toPage(text, url);
  if (feedAt < 0) return noFeed(text, url, contentType);
  const whole = expandEntities(text);
  const start = whole === text ? feedAt : withoutComments(whole).search(FEED_ROOT);
  const document = readElements(whole.slice(start), { url, itemNames: ITEM_NAMES });
  return document === null
    ? unreadable('not a feed')
    : toReading(readSyndication(document), document.cutOff);
}

/** The same text, with blanks in the place of comments. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) break;
    pieces.push(text.slice(at, start), ' '.repeat(end + 3 - start));
    at = end + 3;
  }
  return `${pieces.join('')}${text.slice(at)}`;
}

function toReading({ feed, items, hints }: ReadFeed, damaged: boolean): FeedReading {
  const language = tidyLanguage(feed.language);
  const about: Feed = {
    title: feed.title === null ? null : plainTitle(feed.title),
    link: feed.link,
    language,
  };
  const read = items.flatMap((draft) => normaliseItem(draft, language) ?? []);
  return { kind: 'feed', feed: about, items: withoutRepeated(unique(read)), hints, damaged };
}

/** The items without those that say the same as one before. */
function unique(items: readonly FeedItem[]): readonly FeedItem[] {
  const seen = new Set<string>();
  return items.filter(({ id, url, title, summary, content }) => {
    const texts = [
      summary[0]?.slice(0, 60),
      sizeOf(summary),
      content[0]?.slice(0, 60),
      sizeOf(content),
    ];
    const key = [id, url, title, ...texts].join('\n');
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

function sizeOf(paragraphs: readonly string[]): number {
  let size = 0;
  for (const { length } of paragraphs) size += length;
  return size;
}

/** Text that begins no feed: a fragment of a page (some have no `html`), or nothing known. */
function noFeed(text: string, url: string, contentType: string | null): FeedReading {
  const page =
    /html/i.test(contentType ?? '') ||
    /<(?:!doctype\s+html|title|meta|div|p)[\s>]/i.test(text.slice(0, 5000));
  return page ? toPage(text, url) : unreadable('not a feed');
}

function toPage(html: string, url: string): FeedReading {
  return { kind: 'page', discover: discoverFeeds(html, url), linked: linkedFeeds(html, url) };
}

const MESSAGES: Readonly<Record<UnreadableReason, string>> = {
  empty: 'The answer was empty.',
  'too large': `The document has more than ${FEED_LIMITS.bytes / 1_000_000} MB.`,
  binary: 'The document is not text.',
  opml: 'This is a list of feeds (OPML), not a feed.',
  sitemap: 'This is a sitemap, not a feed.',
  json: 'This is JSON, but not a JSON Feed.',
  'not a feed': 'This is neither a feed nor a page.',
};

function unreadable(reason: UnreadableReason): FeedReading {
  return { kind: 'unreadable', reason, message: MESSAGES[reason] };
}
