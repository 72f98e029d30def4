import { decodeFeed } from '../decode-feed.ts';
import type { FeedItem } from '../feed.ts';
import { newsOf, type KnownItem, type NewsItem } from '../read-news.ts';
import { listJsonLd } from './list-json-ld.ts';
import { pageLinks } from './page-links.ts';
import { readSitemap } from './read-sitemap.ts';
import type { SiteLink } from './site-link.ts';

/** What a page or a sitemap that lists articles gives. */
export type Listing =
  | Readonly<{
      kind: 'listing';
      way: 'page' | 'sitemap';
      /** Of a page: its title. */
      title: string | null;
      items: readonly NewsItem[];
      /** ISO. */
      dates: readonly string[];
    }>
  /** A list of sitemaps, those of news first. */
  | Readonly<{ kind: 'index'; sitemaps: readonly string[] }>
  | Readonly<{ kind: 'unreadable'; message: string }>;

export type ListingOptions = Readonly<{
  url: string;
  contentType: string | null;
  /** What the path of an article begins with; a link need not look like one then. */
  prefix: string | null;
  known: readonly KnownItem[];
}>;

/**
 * Bytes of a page or a sitemap → the articles that it names, and which of them are new. Of a page
 * its JSON-LD list, else its links. Pure, never throws.
 */
export function readListing(bytes: Uint8Array, options: ListingOptions): Listing {
  const { url, contentType, prefix } = options;
  const sitemap = readSitemap(bytes, { url });
  if (sitemap.kind === 'index') {
    return { kind: 'index', sitemaps: sitemap.sitemaps.map((one) => one.url) };
  }
  if (sitemap.kind === 'sitemap') {
    const links = sitemap.links.filter((link) => startsWith(link, prefix));
    return listing('sitemap', { title: null, links }, options);
  }
  const decoded = decodeFeed(bytes, contentType);
  if (decoded.kind === 'binary') return { kind: 'unreadable', message: 'What came is not text.' };
  const html = decoded.text;
  const listed = listJsonLd(html, url).filter((link) => startsWith(link, prefix));
  const links = listed.length > 0 ? listed : pageLinks(html, url, { prefix });
  return listing('page', { title: titleOf(html), links }, options);
}

function listing(
  way: 'page' | 'sitemap',
  found: { title: string | null; links: readonly SiteLink[] },
  { known, url }: ListingOptions,
): Listing {
  const { title, links } = found;
  const site = { title: URL.parse(url)?.hostname.replace(/^www\./, '') ?? null };
  return {
    kind: 'listing',
    way,
    title,
    items: newsOf(links.map(toItem), { feed: { ...site, link: url, language: null }, known }),
    dates: links.flatMap(({ date }) => date ?? []),
  };
}

function startsWith({ url }: SiteLink, prefix: string | null): boolean {
  return prefix === null || new URL(url).pathname.startsWith(prefix);
}

function toItem({ url, title, date, outlet, language }: SiteLink): FeedItem {
  return {
    id: null,
    link: url,
    url,
    fetchPage: true,
    title,
    date,
    updated: null,
    author: null,
    outlet,
    language,
    summary: [],
    content: [],
    cut: true,
  };
}

function titleOf(html: string): string | null {
  const start = html.slice(0, 200_000).search(/<title[\s>]/i);
  if (start < 0) return null;
  const text = /^<title[^>]{0,200}>([^<]{1,300})/i.exec(html.slice(start, start + 600))?.[1];
  const title = text?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return title === '' ? null : title;
}
