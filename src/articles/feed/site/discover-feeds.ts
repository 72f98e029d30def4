import { either, regex } from '../../../languages/regex.ts';
import { cleanLine } from '../../clean-text.ts';
import { resolveAddress } from '../address/resolve-address.ts';
import { readTags, type Tag } from './read-tags.ts';

/** A feed that a page names. */
export type DiscoveredFeed = Readonly<{
  /** Absolute. */
  url: string;
  title: string | null;
  format: 'rss' | 'atom' | 'json' | null;
  /** A feed of readers' comments, not of articles. */
  comments: boolean;
}>;

const FEED_TYPE = /^\s*(?:application|text)\/(?:x-)?(rss|atom|rdf|feed\+json|json|xml)\b/i;
const COMMENTS = /\bcomments?\b|kommentare|commentaires|comentarios|комментари/iu;
/** Feeds that are kept of a page: sites name one for each section at most. */
const MOST = 50;

/**
 * The feeds that a page names in `link` elements, in the page's order, those of comments last.
 * `rel` and `type` in any case and order, with any quotes or none; `base` counts; the WordPress
 * interface under /wp-json/ says "application/json" and is no feed.
 */
export function discoverFeeds(html: string, url: string): readonly DiscoveredFeed[] {
  const tags = readTags(html, new Set(['link', 'base']));
  const base = pageBase(tags, url);
  const found = tags.flatMap((tag) => toFeed(tag, base) ?? []);
  return commentsLast(found);
}

/**
 * Feeds that a page merely links to in its text: for a site's own page of feeds. Weaker than
 * `discoverFeeds`: each must be tried before it is offered.
 */
export function linkedFeeds(html: string, url: string): readonly DiscoveredFeed[] {
  const tags = readTags(html, new Set(['a', 'base']));
  const base = pageBase(tags, url);
  const found = tags.flatMap(({ name, attributes, text }): DiscoveredFeed[] => {
    const address = name === 'a' ? resolveAddress(attributes.get('href'), base) : null;
    if (address === null || !LOOKS_LIKE_FEED.test(new URL(address).pathname)) return [];
    return [describe(address, cleanLine(text), null)];
  });
  return commentsLast(found);
}

const BY_ENDING = String.raw`\.rss|\.atom|\.rdf`;
/** /feed.xml, /rss2.xml, /index-news.json */
const BY_FILE = String.raw`\/(?:rss|feed|atom|index)(?:\d|-[\w-]{1,40})?\.(?:xml|json)`;
/** /feeds/world/all.xml */
const BY_FOLDER = String.raw`\/(?:feeds?|rss)\/[\w/.-]{0,200}\.(?:xml|json|rss)`;
/** /news/feed/ */
const BY_LAST_PART = String.raw`\/(?:feed|rss|atom)\/?`;
const LOOKS_LIKE_FEED = regex.i`${either(BY_ENDING, BY_FILE, BY_FOLDER, BY_LAST_PART)}$`;

/** The address that a page's links are relative to. */
export function pageBase(tags: readonly Tag[], url: string): string {
  const base = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  return resolveAddress(base?.attributes.get('href'), url) ?? url;
}

function toFeed({ name, attributes }: Tag, base: string): DiscoveredFeed | null {
  if (name !== 'link') return null;
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = FEED_TYPE.exec(attributes.get('type') ?? '')?.[1]?.toLowerCase();
  const named = rel.includes('feed') || (rel.includes('alternate') && type !== undefined);
  const address = named ? resolveAddress(attributes.get('href'), base) : null;
  if (address === null || /\/wp-json\/|\/oembed\b/.test(address)) return null;
  const format = type === 'atom' ? 'atom' : type?.includes('json') === true ? 'json' : 'rss';
  return describe(address, attributes.get('title') ?? '', type === 'xml' ? null : format);
}

function describe(url: string, title: string, format: DiscoveredFeed['format']): DiscoveredFeed {
  const { pathname, search } = new URL(url);
  const comments = COMMENTS.test(title) || COMMENTS.test(`${pathname}${search}`);
  return { url, title: cleanLine(title) === '' ? null : cleanLine(title), format, comments };
}

function commentsLast(found: readonly DiscoveredFeed[]): readonly DiscoveredFeed[] {
  const unique = [
    ...new Map(found.toReversed().map((feed) => [feed.url, feed])).values(),
  ].toReversed();
  return unique.toSorted((a, b) => Number(a.comments) - Number(b.comments)).slice(0, MOST);
}
