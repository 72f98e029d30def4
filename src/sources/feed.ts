import type { UnreadableReason } from '../articles/feed/feed.ts';
import type { FeedNews } from '../articles/feed/read-news.ts';
import { GivenUp } from '../workers/given-up.ts';
import type { Body } from '../web/fetched.ts';
import { fetchBody } from './fetch-body.ts';
import type { Errand, Haul, SourcePorts, Trouble } from './source.ts';
import { trouble } from './trouble.ts';

/** What a feed's address gave: news, a page or a sitemap instead, or nothing. */
export type FeedAnswer =
  | Haul
  | Readonly<{
      kind: 'page';
      body: Body;
      discover: readonly { url: string }[];
      linked: readonly string[];
    }>
  | Readonly<{ kind: 'sitemap'; body: Body }>;

/** Fetches a feed, only if it changed. Never rejects. */
export async function fetchFeed(
  { web, readers }: SourcePorts,
  errand: Errand,
): Promise<FeedAnswer> {
  const { fetchUrl, known } = errand;
  const fetched = await fetchBody(web, errand, 'feed');
  if (fetched.kind !== 'body') return fetched;
  const { url, contentType, bytes } = fetched;
  const read = await readers
    .readFeed(bytes, { url, contentType, known })
    .catch((error: unknown) => givenUp(error));
  return read.kind === 'trouble' ? read : toAnswer(read, fetched, fetchUrl);
}

function toAnswer(read: FeedNews, body: Body, fetchUrl: string): FeedAnswer {
  switch (read.kind) {
    case 'feed': {
      const { ttlMinutes, skipHours, skipDays } = read.hints;
      return {
        kind: 'news',
        fetchUrl,
        way: 'feed',
        title: read.feed.title,
        validators: read.damaged ? null : body.validators,
        items: read.items,
        dates: read.dates,
        wait: {
          freshForMs: body.freshForMs,
          ttlMs: ttlMinutes === null ? null : ttlMinutes * 60_000,
          skipHours,
          skipDays,
        },
        movedTo: body.movedTo,
      };
    }
    case 'page':
      return { kind: 'page', body, discover: read.discover, linked: read.linked };
    case 'unreadable':
      return read.reason === 'sitemap' || isPacked(body.bytes)
        ? { kind: 'sitemap', body }
        : trouble('unreadable', read.message, REMEDIES[read.reason] ?? LOOK_THERE);
    default:
      return read satisfies never;
  }
}

/** Sitemaps may be packed files of their own; feeds are not. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

const LOOK_THERE =
  'Open the address in a browser; if it shows a feed there, tell the people who run it.';
const REMEDIES: Readonly<Partial<Record<UnreadableReason, string>>> = {
  opml: 'Save it as a file, then: npm run briefing -- opml import TOPIC FILE',
  binary: 'Give the address of a feed, or of the site.',
  'not a feed': 'Give the address of a feed, or of the site.',
};

/** A worker that gave up, in words; every other error is a fault of the bot and goes on. */
export function givenUp(error: unknown): Trouble {
  if (!(error instanceof GivenUp)) throw error;
  return trouble(
    'given-up',
    `What came was given up: ${error.message}`,
    'Nothing to do if it happens once; if it stays so, follow another address of the site.',
  );
}
