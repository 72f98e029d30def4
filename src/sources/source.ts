import type { KeptMemory } from '../articles/feed/changes/known-items.ts';
import type { FeedNews, NewsItem } from '../articles/feed/read-news.ts';
import type { Listing, ListingOptions } from '../articles/feed/site/read-listing.ts';
import type { PageOptions, PageReading } from '../articles/page/page-reading.ts';
import type { Validators } from '../web/fetched.ts';
import type { Web } from '../web/web.ts';

/** How articles are found at an address. */
export type Way = 'feed' | 'page' | 'sitemap';

/** What is asked of a source: where, and what is known of it. */
export type Errand = Readonly<{
  kind: 'feed' | 'site';
  /** The address as somebody wrote it. */
  url: string;
  /** Of a site: which links are articles, by a part of their path. */
  links: string | null;
  /** Where it was found the last time; the same as `url` at first. */
  fetchUrl: string;
  /** Null before the first answer that could be read. */
  way: Way | null;
  validators: Validators | null;
  known: readonly KeptMemory[];
  /** Somebody waits for it. */
  urgent?: boolean;
  signal?: AbortSignal;
}>;

/** What is asked of an address of which nothing is known, for somebody who waits. */
export function firstErrand(url: string, signal?: AbortSignal): Errand {
  return {
    kind: 'feed',
    url,
    links: null,
    fetchUrl: url,
    way: null,
    validators: null,
    known: [],
    urgent: true,
    ...(signal === undefined ? {} : { signal }),
  };
}

/** What a fetch brought. */
export type Haul =
  | Readonly<{
      kind: 'news';
      /** Where and how it was found, for the next time. */
      fetchUrl: string;
      way: Way;
      title: string | null;
      /** `null` where the document was damaged: the next fetch wants it whole. */
      validators: Validators | null;
      items: readonly NewsItem[];
      /** ISO. */
      dates: readonly string[];
      wait: Wait;
      movedTo: string | null;
    }>
  | Readonly<{ kind: 'unchanged'; wait: Wait; movedTo: string | null }>
  | Trouble;

/** What a source asks of those who fetch it. */
export type Wait = Readonly<{
  /** By its headers; `null` where they don't say. */
  freshForMs: number | null;
  /** By the feed itself. */
  ttlMs: number | null;
  /** Hours (UTC) and days (English names) in which it is not to be fetched. */
  skipHours: readonly number[];
  skipDays: readonly string[];
}>;

/** Why there is nothing, as sentences. */
export type Trouble = Readonly<{
  kind: 'trouble';
  reason: string;
  message: string;
  remedy: string;
  /** How long the server asks to be left alone, ms. */
  retryAfterMs: number | null;
  /** It is gone for good. */
  gone: boolean;
  /** The bot itself is ending: it says nothing about the source. */
  stopped: boolean;
}>;

/** As it is kept: whoever reads the bytes reads that as well. */
type Known = Readonly<{ known: readonly KeptMemory[] }>;

/** Whoever reads foreign bytes, away from the main thread. They reject with `GivenUp`. */
export type Readers = Readonly<{
  readFeed: (
    bytes: Uint8Array,
    about: Readonly<{ url: string; contentType: string | null }> & Known,
  ) => Promise<FeedNews>;
  readListing: (
    bytes: Uint8Array,
    about: Omit<ListingOptions, 'known'> & Known,
  ) => Promise<Listing>;
  readPage: (bytes: Uint8Array, about: PageOptions) => Promise<PageReading>;
}>;

export type SourcePorts = Readonly<{ web: Web; readers: Readers }>;

export const NO_WAIT: Wait = { freshForMs: null, ttlMs: null, skipHours: [], skipDays: [] };
