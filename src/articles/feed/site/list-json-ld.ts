import { canonicalAddress } from '../address/canonical-address.ts';
import { resolveAddress } from '../address/resolve-address.ts';
import { parseFeedDate } from '../date/parse-feed-date.ts';
import { plainTitle } from '../text/plain-title.ts';
import { newestFirst, type SiteLink } from './site-link.ts';

const SCRIPT = /<script\b[^>]{0,300}\bapplication\/ld\+json\b[^>]{0,300}>/gi;
/** Bounds the work that a hostile page can ask for; the pages of the extraction data have at most eight. */
const MOST_SCRIPTS = 30;
/** Bounds the work that a hostile page can ask for; a list of 300 links has some thousand. */
const MOST_NODES = 20_000;
/** Bounds the work that a hostile page can ask for; lists lie four or five levels deep. */
const DEEPEST = 30;
const ARTICLE = /^(?:\w*Article|LiveBlogPosting|BlogPosting|\w*NewsReport|Report)$/;

/**
 * The articles that a page of a site lists as JSON-LD (`ItemList`, `CollectionPage`, a graph of
 * articles), the newest first. Empty where there are fewer than two: then it is an article itself.
 */
export function listJsonLd(html: string, url: string): readonly SiteLink[] {
  const found = new Map<string, SiteLink>();
  let left = MOST_NODES;
  const visit = (value: unknown, depth: number, listed: boolean): void => {
    left -= 1;
    if (left < 0 || depth > DEEPEST || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1, listed);
      return;
    }
    const node = new Map<string, unknown>(Object.entries(value));
    const types = [node.get('@type')].flat().map(String);
    const isArticle = types.some((type) => ARTICLE.test(type));
    const isEntry = types.includes('ListItem') && !(node.get('item') instanceof Object);
    if (isArticle || (isEntry && listed)) {
      const link = toLink(node, url);
      if (link !== null && !found.has(link.url)) found.set(link.url, link);
    }
    // A trail of breadcrumbs is a list too, of sections.
    if (types.includes('BreadcrumbList')) return;
    const list = listed || types.includes('ItemList');
    for (const [key, inner] of node) {
      if (LISTS.has(key)) visit(inner, depth + 1, list);
    }
  };
  for (const text of scripts(html)) visit(parseJson(text), 0, false);
  return found.size < 2 ? [] : newestFirst([...found.values()]);
}

const LISTS = new Set([
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'hasPart',
  'mainEntityOfPage',
  'blogPost',
]);

function toLink(node: ReadonlyMap<string, unknown>, base: string): SiteLink | null {
  const page = node.get('mainEntityOfPage');
  const address = [node.get('url'), node.get('item'), idOf(page), page, node.get('@id')]
    .map((one) => (typeof one === 'string' ? resolveAddress(one, base) : null))
    .find((one) => one !== null);
  if (address === undefined || address === null) return null;
  const date = textOf(node, 'datePublished') ?? textOf(node, 'dateModified');
  return {
    url: canonicalAddress(address),
    title: plainTitle(textOf(node, 'headline') ?? textOf(node, 'name') ?? ''),
    date: parseFeedDate(date),
    outlet: null,
    language: textOf(node, 'inLanguage'),
  };
}

function idOf(value: unknown): unknown {
  return value instanceof Object && '@id' in value ? value['@id'] : null;
}

function textOf(node: ReadonlyMap<string, unknown>, key: string): string | null {
  const value = node.get(key);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function* scripts(html: string): Iterable<string> {
  let count = 0;
  for (const match of html.matchAll(SCRIPT)) {
    const start = match.index + match[0].length;
    const end = html.indexOf('</script', start);
    count += 1;
    if (end < 0 || count > MOST_SCRIPTS) return;
    yield html.slice(start, end);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/[\n\r\t]/g, ' '));
  } catch {
    // Many a publisher's template writes broken JSON; the page has links besides.
    return null;
  }
}
