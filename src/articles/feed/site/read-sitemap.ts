import { canonicalAddress } from '../address/canonical-address.ts';
import { resolveAddress } from '../address/resolve-address.ts';
import { parseFeedDate } from '../date/parse-feed-date.ts';
import { decodeFeed } from '../decode-feed.ts';
import { FEED_LIMITS } from '../limits.ts';
import { plainTitle } from '../text/plain-title.ts';
import { firstNamed, firstText, type Element } from '../xml/element.ts';
import { readElements } from '../xml/read-elements.ts';
import { newestFirst, type SiteLink } from './site-link.ts';

export type SitemapReading =
  /** Addresses of articles, the newest first. `news`: it is a news sitemap, with titles and dates. */
  | Readonly<{ kind: 'sitemap'; news: boolean; links: readonly SiteLink[] }>
  /** A list of sitemaps, those of news first, then the newest. */
  | Readonly<{ kind: 'index'; sitemaps: readonly { url: string; date: string | null }[] }>
  | Readonly<{ kind: 'unreadable'; message: string }>;

const ROOT = /<(?:[\w.-]{1,40}:)?(urlset|sitemapindex)(?=[\s>/])/i;
const ENTRIES = new Set(['url', 'sitemap']);

/**
 * Bytes of a sitemap (unpacked, where it is served as .gz) → what it names. sitemaps.org and
 * Google's news extension; a plain one has addresses and the day of the last change only.
 */
export function readSitemap(bytes: Uint8Array, { url }: { url: string }): SitemapReading {
  const decoded = bytes.length > FEED_LIMITS.bytes ? null : decodeFeed(bytes, null);
  if (decoded === null || decoded.kind === 'binary') return unreadable();
  const root = ROOT.exec(decoded.text.slice(0, 100_000));
  if (root === null) return unreadable();
  const source = decoded.text.slice(root.index);
  const document = readElements(source, { url, itemNames: ENTRIES });
  if (document === null) return unreadable();
  const whole = document.items.filter(({ unfinished }) => !unfinished);
  if (root[1]?.toLowerCase() === 'sitemapindex') {
    const sitemaps = whole.flatMap((element) => {
      const address = resolveAddress(firstText(element, ['loc']), url);
      const date = parseFeedDate(firstText(element, ['lastmod']));
      return address === null ? [] : [{ url: address, date }];
    });
    return {
      kind: 'index',
      sitemaps: newestFirst(sitemaps).toSorted((a, b) => isNews(b) - isNews(a)),
    };
  }
  const links = whole.flatMap((element) => toLink(element, url) ?? []);
  const news = whole.some((element) => firstNamed(element, ['news:news']) !== null);
  return { kind: 'sitemap', news, links: newestFirst(links) };
}

function isNews({ url }: { url: string }): number {
  return Number(/news/i.test(url));
}

function toLink(element: Element, base: string): SiteLink | null {
  const address = resolveAddress(firstText(element, ['loc']), base);
  if (address === null) return null;
  const news = firstNamed(element, ['news:news']);
  const publication = news === null ? null : firstNamed(news, ['news:publication']);
  return {
    url: canonicalAddress(address),
    title: plainTitle(news === null ? '' : (firstText(news, ['news:title']) ?? '')),
    date: parseFeedDate(
      (news === null ? null : firstText(news, ['news:publication_date'])) ??
        firstText(element, ['lastmod']),
    ),
    outlet: publication === null ? null : firstText(publication, ['news:name']),
    language: publication === null ? null : firstText(publication, ['news:language']),
  };
}

function unreadable(): SitemapReading {
  return {
    kind: 'unreadable',
    message: 'This is no sitemap: it has neither <urlset> nor <sitemapindex>.',
  };
}
