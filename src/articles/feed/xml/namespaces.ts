/**
 * Namespaces by what they mean to a reader. Feeds bind them to any prefix, to slightly wrong
 * addresses (http or https, with or without the last slash, in capitals), or not at all.
 */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['www.sitemaps.org/schemas/sitemap/0.9', ''],
  ['www.google.com/schemas/sitemap/0.84', ''],
  ['www.w3.org/2005/atom', 'atom:'],
  ['purl.org/atom/ns#', 'atom:'],
  ['purl.org/atom', 'atom:'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
  ['purl.org/dc/elements/1.0', 'dc:'],
  ['purl.org/dc/elements/1.1', 'dc:'],
  ['purl.org/dc/terms', 'dcterms:'],
  ['purl.org/rss/1.0/modules/content', 'content:'],
  ['purl.org/rss/1.0/modules/syndication', 'sy:'],
  ['purl.org/rss/1.0/modules/dcterms', 'dcterms:'],
  ['search.yahoo.com/mrss', 'media:'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes:'],
  ['example.com/dtds/podcast-1.0.dtd', 'itunes:'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner:'],
  ['www.pheedo.com/namespace/pheedo', 'pheedo:'],
  ['www.w3.org/1999/xhtml', 'xhtml:'],
  ['www.google.com/schemas/sitemap-news/0.9', 'news:'],
]);

/** Namespaces of RSS 2.0 that its early users made up. */
const EARLY_RSS = /^(?:backend\.userland\.com|blogs\.law\.harvard\.edu\/tech)\/?(?:rss|$)/;

/** The address without scheme, last slash and capitals. */
export function namespaceKey(uri: string): string {
  return uri
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

/** The prefix under which a namespace is known here, or `null` for a strange one. */
export function knownPrefix(uri: string): string | null {
  const key = namespaceKey(uri);
  return KNOWN.get(key) ?? (EARLY_RSS.test(key) ? '' : null);
}
