import { isAhead, momentOf, newestOf } from '../../articles/date/time-of.ts';
import type { FetchSource } from '../../sources/fetch-source.ts';
import { fetchOn } from '../../sources/fetch-on.ts';
import { firstErrand, type SourcePorts } from '../../sources/source.ts';
import { hostOf } from './find-links.ts';
import type { FindSource, ReadLink } from './ports.ts';

/** Pages that are no article but may lead to some: what lists articles, and what is no page at all. */
const LISTS: ReadonlySet<string> = new Set(['listing', 'forum', 'not-html', 'service', 'empty']);

/** Reads links over the web. `clock`: epoch ms. */
export function createReadLink({ web, readers }: SourcePorts, clock: () => number): ReadLink {
  return async (url, signal) => {
    // Somebody gave the link and waits: it is fetched once, as their browser would.
    const fetched = await fetchOn(web, {
      url,
      accept: 'page',
      robots: 'ignore',
      urgent: true,
      signal,
    });
    if (fetched.kind !== 'body') {
      const reason = fetched.kind === 'failed' ? fetched.reason : String(fetched.status);
      return { kind: 'trouble', reason, host: hostOf(fetched.url) };
    }
    const { bytes, contentType } = fetched;
    if (isFeed(bytes, contentType)) {
      return { kind: 'other', message: '', lists: true, walled: false };
    }
    const about = { url: fetched.url, contentType, now: new Date(clock()) };
    const reading = await readers.readPage(bytes, about).catch(() => null);
    // The text took too long, or broke the reader: it was ended, and nothing else was.
    if (reading === null) return { kind: 'trouble', reason: 'too-large' };
    if (reading.kind === 'not-article') {
      const { reason, message, wall } = reading;
      // A site whose pages are filled by a program may have a feed.
      const lists = LISTS.has(reason) || wall === 'script';
      return { kind: 'other', message, lists, walled: reason === 'wall' };
    }
    const { kind: _, wall, ...article } = reading;
    return { kind: 'article', article, wall };
  };
}

/** What feeds begin with, behind blanks, marks of byte order and comments of a few lines. */
const FEED_HEAD = /<(?:rss|feed|rdf:RDF)[\s>]|"https:\/\/jsonfeed\.org\/version/i;
/** A feed says what it is in its first line or two, behind a declaration and comments. */
const HEAD_BYTES = 1000;

function isFeed(bytes: Uint8Array, contentType: string | null): boolean {
  if (/\b(?:rss|atom|rdf)\+xml|feed\+json/i.test(contentType ?? '')) return true;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return FEED_HEAD.test(head) && !/<html/i.test(head);
}

/** Looks over the web what can be followed at an address: its feed, else the articles that it lists. */
export function createFindSource(fetchSource: FetchSource, now: () => number): FindSource {
  return async (url, signal) => {
    const haul = await fetchSource(firstErrand(url, signal));
    switch (haul.kind) {
      case 'trouble':
        return { kind: 'trouble', reason: haul.reason };
      case 'unchanged':
        return { kind: 'trouble', reason: 'nothing' };
      case 'news': {
        const articles = haul.items
          .flatMap((item) => (item.kind === 'same' ? [] : [item.text.article]))
          .map((article) => (isAhead(article.date, now()) ? { ...article, date: null } : article));
        if (articles.length === 0) return { kind: 'trouble', reason: 'nothing' };
        return {
          kind: 'source',
          source: {
            kind: haul.way === 'feed' ? 'feed' : 'site',
            url: haul.way === 'feed' ? haul.fetchUrl : url,
            title: haul.title,
            articles,
            newestAt: momentOf(newestOf(haul.dates, now())),
          },
        };
      }
      default:
        return haul satisfies never;
    }
  };
}
