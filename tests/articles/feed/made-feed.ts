import { readFeed } from '../../../src/articles/feed/read-feed.ts';
import type { FeedItem, FeedReading } from '../../../src/articles/feed/feed.ts';

export const FEED_URL = 'https://arlen.example/news/feed.xml';

/** A feed of RSS 2.0 round some items. */
export function rss(items: string, channel = ''): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Arlen Courier</title>
<link>https://arlen.example/</link>${channel}${items}</channel></rss>`;
}

/** An Atom feed round some entries. */
export function atom(entries: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Arlen Courier</title>${entries}</feed>`;
}

export function read(
  feed: string | Uint8Array,
  { url = FEED_URL, contentType = null }: { url?: string; contentType?: string | null } = {},
): FeedReading {
  const bytes = typeof feed === 'string' ? new TextEncoder().encode(feed) : feed;
  return readFeed(bytes, { url, contentType });
}

/** The items of a feed that can be read. */
export function itemsOf(feed: string | Uint8Array, options = {}): readonly FeedItem[] {
  const reading = read(feed, options);
  if (reading.kind !== 'feed') throw new Error(`This is no feed but ${JSON.stringify(reading)}`);
  return reading.items;
}

/** The first item of a feed that can be read. */
export function itemOf(feed: string | Uint8Array, options = {}): FeedItem {
  const [item] = itemsOf(feed, options);
  if (item === undefined) throw new Error('There is no item');
  return item;
}
