import { getDomain } from 'tldts';
import { either, regex } from '../../../languages/regex.ts';
import { cleanLine } from '../../clean-text.ts';
import { resolveAddress } from '../address/resolve-address.ts';
import { readTags, type Tag } from './read-tags.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';

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
const COMMENTS = regex.iu`${inAnyLanguage(({ feeds }) => feeds?.comments)}`;
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
 * Addresses that a page links to in its text where its feeds may be: feeds by the look of their
 * address, then pages about feeds ("RSS", "Our news feeds"). Weaker than `discoverFeeds`: each must
 * be tried. Of other sites there are none, but on a page about feeds, which lists what it is asked for.
 */
export function linkedFeeds(html: string, url: string): readonly string[] {
  const tags = readTags(html, new Set(['a', 'base']));
  const base = pageBase(tags, url);
  const isOfFeeds = saysFeeds(new URL(url).pathname);
  const links = tags.flatMap(({ name, attributes, text }): readonly Link[] => {
    const address = name === 'a' ? resolveAddress(attributes.get('href'), base) : null;
    if (address === null || address === url) return [];
    if (!isOfFeeds && siteOf(address) !== siteOf(url)) return [];
    return [{ address, text: cleanLine(text) }];
  });
  const feeds = links.flatMap(({ address, text }) =>
    LOOKS_LIKE_FEED.test(new URL(address).pathname) ? describe(address, text, null) : [],
  );
  const about = isOfFeeds ? [] : links.filter(isAboutFeeds).slice(0, MOST_PAGES);
  return [
    ...new Set([
      ...commentsLast(feeds).map((feed) => feed.url),
      ...about.map(({ address }) => address),
    ]),
  ];
}

type Link = Readonly<{ address: string; text: string }>;

/** Pages about feeds that are looked at: a site has one, linked from its head and its foot. */
const MOST_PAGES = 2;
/** "rss", "news feeds", "feeds" */
const FEEDS_IN_WORDS = '(?:rss|(?:news|web|xml)[ -]?feeds?|feeds)';
const WORD = String.raw`[\p{L}&-]+`;
/** "RSS", "RSS feeds", "Our news feeds", "Flux RSS". Longer texts are headlines. */
const FEED_WORDS = regex.iu`^(?:${WORD} ){0,3}${FEEDS_IN_WORDS}(?: ${WORD}){0,2}$`;
const FEEDS_IN_PATH = '(?:rss|feeds|(?:rss|news)[-_]?feeds?)';
/** /rss, /feeds/, /rss-feeds.html, /services/rss/index.html */
const FEED_PAGE = regex.i`\/${FEEDS_IN_PATH}(?:\/(?:index)?)?(?:\.\w{3,5})?$`;

function isAboutFeeds({ address, text }: Link): boolean {
  return FEED_WORDS.test(text) || saysFeeds(new URL(address).pathname);
}

function saysFeeds(path: string): boolean {
  return FEED_PAGE.test(path);
}

/** The registered name: feeds may have a host of their own, "feeds.example.org". */
function siteOf(address: string): string {
  const { hostname } = new URL(address);
  return getDomain(hostname) ?? hostname;
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
