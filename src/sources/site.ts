import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { commonSitemaps } from '../articles/feed/site/feed-paths.ts';
import type { Listing } from '../articles/feed/site/read-listing.ts';
import type { Body } from '../web/fetched.ts';
import { givenUp } from './feed.ts';
import { fetchBody } from './fetch-body.ts';
import { NO_WAIT, type Errand, type Haul, type SourcePorts, type Trouble } from './source.ts';
import { trouble } from './trouble.ts';

/** Sitemaps that are tried at the first contact, each a request. */
const MOST_SITEMAPS = 4;

/**
 * Fetches a site without a feed: at first its news sitemap, which costs one request a day for all
 * of its articles; without one, the articles that its page lists.
 */
export async function fetchSite(ports: SourcePorts, errand: Errand): Promise<Haul> {
  const fetched = await fetchBody(ports.web, errand, 'page');
  return fetched.kind === 'body' ? readSite(ports, errand, fetched) : fetched;
}

/**
 * The articles that a page lists; at the first contact those of the site's news sitemap instead. Of
 * a list of sitemaps those of the newest, which is looked up anew each time.
 */
export async function readSite(ports: SourcePorts, errand: Errand, body: Body): Promise<Haul> {
  const list = await readList(ports, errand, body);
  if (list.kind === 'trouble') return list;
  if (list.kind === 'index') {
    const newest = await firstSitemap(ports, errand, list.sitemaps);
    // That the list is unchanged says nothing of what it names.
    const { fetchUrl } = errand;
    if (newest !== null) return { ...newest, fetchUrl, movedTo: body.movedTo, validators: null };
  }
  if (errand.way === null && errand.links === null && isPage(list)) {
    const found = await newsSitemap(ports, errand);
    if (found !== null) return found;
  }
  return toHaul(list, body, errand);
}

function isPage(list: Listing): boolean {
  return list.kind === 'listing' && list.way === 'page';
}

async function newsSitemap(ports: SourcePorts, errand: Errand): Promise<News | null> {
  const { sitemaps } = await ports.web.robots(errand.url, errand.signal);
  const list = sitemaps.find((one) => !isOfNews(one));
  const named = sitemaps.filter(isOfNews);
  const usual = commonSitemaps(errand.url).slice(0, 2);
  const found = await firstSitemap(ports, errand, [...new Set([...named, ...usual])]);
  if (found !== null || list === undefined) return found;
  // Most sites name one list of all their sitemaps.
  const read = await readSitemapAt(ports, errand, list);
  if (read?.list.kind !== 'index') return null;
  return firstSitemap(ports, errand, read.list.sitemaps.filter(isOfNews));
}

function isOfNews(address: string): boolean {
  return /news/i.test(address);
}

type News = Extract<Haul, { kind: 'news' }>;

/** The first of some sitemaps that names articles. */
async function firstSitemap(
  ports: SourcePorts,
  errand: Errand,
  addresses: readonly string[],
): Promise<News | null> {
  for (const fetchUrl of addresses.slice(0, MOST_SITEMAPS)) {
    const read = await readSitemapAt(ports, errand, fetchUrl);
    if (read?.list.kind !== 'listing' || read.list.way !== 'sitemap') continue;
    const haul = toHaul(read.list, read.body, { ...errand, fetchUrl });
    if (haul.kind === 'news') return haul;
  }
  return null;
}

async function readSitemapAt(
  ports: SourcePorts,
  errand: Errand,
  url: string,
): Promise<{ list: Listing | Trouble; body: Body } | null> {
  const { signal, urgent = false } = errand;
  const body = await ports.web.fetch({
    url,
    accept: 'any',
    robots: 'ignore',
    urgent,
    ...(signal === undefined ? {} : { signal }),
  });
  return body.kind === 'body' ? { list: await readList(ports, errand, body), body } : null;
}

async function readList(
  { readers }: SourcePorts,
  { links, known }: Errand,
  { url, contentType, bytes }: Body,
): Promise<Listing | Trouble> {
  const unpacked = await unpack(bytes);
  return readers
    .readListing(unpacked, { url, contentType, prefix: links, known })
    .catch((error: unknown) => givenUp(error));
}

function toHaul(list: Listing, body: Body, { fetchUrl, links }: Errand): Haul {
  switch (list.kind) {
    case 'listing': {
      if (list.items.length === 0) return noArticles(body, links);
      return {
        kind: 'news',
        fetchUrl,
        way: list.way,
        title: list.title,
        validators: body.validators,
        items: list.items,
        dates: list.dates,
        wait: { ...NO_WAIT, freshForMs: body.freshForMs },
        movedTo: body.movedTo,
      };
    }
    case 'index':
      return trouble(
        'sitemap-index',
        'This is a list of sitemaps.',
        'Give the address of the one with the news, or of the site.',
      );
    case 'unreadable':
      return trouble('unreadable', list.message, 'Give the address of a page that lists articles.');
    default:
      return list satisfies never;
  }
}

function noArticles({ url }: Body, links: string | null): Trouble {
  const host = URL.parse(url)?.host ?? url;
  return links === null
    ? trouble(
        'no-articles',
        `No links to articles were found on this page of ${host}.`,
        'Give the page that lists its news, or say with "links:" how their paths begin.',
      )
    : trouble(
        'no-articles',
        `No link on this page of ${host} begins with ${links}.`,
        'Look at the addresses of its articles and change "links:".',
      );
}

/** A sitemap may be a packed file of its own, beside what HTTP packs. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await gunzipAside(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    // Broken or a bomb: as it stands it is no sitemap, and said to be none.
    return bytes;
  }
}

const gunzipAside = promisify(gunzip);

/** A news sitemap has 1,000 addresses at most, about 1 KB each. */
const MOST_UNPACKED = 8_000_000;
