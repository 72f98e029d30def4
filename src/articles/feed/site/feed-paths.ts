/** Where sites without a word about it keep their feed: miniflux (subscription finder), by use. */
const PATHS: readonly string[] = [
  'feed',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'rss',
  'index.xml',
  'feed/',
  'rss/',
  'feed.atom',
  'index.rss',
  'feeds/all.rss',
  'rss/feed.xml',
  'feed.json',
];

/** Addresses to try for a feed, the page's folder first, then the site's root. Each only once. */
export function commonFeedAddresses(page: string): readonly string[] {
  return addresses(page, PATHS);
}

/** Where news sitemaps are, when robots.txt names none. */
export function commonSitemaps(page: string): readonly string[] {
  const paths = ['news-sitemap.xml', 'sitemap-news.xml', 'sitemap_news.xml', 'sitemap.xml'];
  return addresses(new URL('/', page).href, paths);
}

function addresses(page: string, paths: readonly string[]): readonly string[] {
  if (!URL.canParse(page)) return [];
  const { pathname } = new URL(page);
  const folder = pathname.endsWith('/') || /\.[a-z]{2,5}$/i.test(pathname) ? page : `${page}/`;
  const bases = [...new Set([new URL('.', stripped(folder)).href, new URL('/', page).href])];
  return [...new Set(bases.flatMap((base) => paths.map((path) => new URL(path, base).href)))];
}

function stripped(page: string): string {
  const url = new URL(page);
  // "…/press?x=1/" came from a page with a query: the folder is of the path.
  const path =
    url.pathname.endsWith('/') || /\.[a-z]{2,5}$/i.test(url.pathname)
      ? url.pathname
      : `${url.pathname}/`;
  return new URL(path, url).href;
}
