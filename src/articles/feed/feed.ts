import type { DiscoveredFeed } from './site/discover-feeds.ts';

/** What came from an address that should be a feed. Nothing is thrown: every outcome is a value. */
export type FeedReading =
  | Readonly<{
      kind: 'feed';
      feed: Feed;
      /** In document order, without exact duplicates. At most `FEED_LIMITS.items`. */
      items: readonly FeedItem[];
      hints: FeedHints;
      /** The document was cut off or broken, and these are the items that could be saved. */
      damaged: boolean;
    }>
  /**
   * A page of HTML: the feeds that its head names, comment feeds last, and the addresses that its
   * text links to where feeds may be.
   */
  | Readonly<{ kind: 'page'; discover: readonly DiscoveredFeed[]; linked: readonly string[] }>
  | Readonly<{ kind: 'unreadable'; reason: UnreadableReason; message: string }>;

export type UnreadableReason =
  | 'empty'
  | 'too large'
  | 'binary'
  | 'opml'
  | 'sitemap'
  | 'json'
  | 'not a feed';

export type Feed = Readonly<{
  title: string | null;
  /** The site: absolute, http or https. */
  link: string | null;
  /** As written, with hyphens: `en-US`. */
  language: string | null;
}>;

/** One entry. Unknown facts are `null`, never guessed; a missing date stays for the caller. */
export type FeedItem = Readonly<{
  /** guid, Atom id, `rdf:about` or JSON id as written. */
  id: string | null;
  /** Absolute, http or https, as the feed gives it. */
  link: string | null;
  /**
   * The address by which the article is known, and the one to show and to fetch: `link`, or what
   * `feedburner:origLink` or a forwarding address names, without tracking parameters.
   */
  url: string | null;
  /** False where `url` goes through an aggregator (Google News): its text is not the article. */
  fetchPage: boolean;
  /** Plain text. A Google News title comes without " - Outlet". */
  title: string | null;
  /** When it was published, else last changed: ISO 8601 in UTC, or a day where no time is given. */
  date: string | null;
  /** When it was last changed, where the feed says so apart from `date`. */
  updated: string | null;
  author: string | null;
  /** Who published it first, where the feed names somebody else than itself (`<source>`). */
  outlet: string | null;
  /** The item's own, else the feed's. */
  language: string | null;
  /** Paragraphs of plain text: description, summary, media:description. */
  summary: readonly string[];
  /** Paragraphs of plain text: content:encoded, Atom content, content_html. Often empty. */
  content: readonly string[];
  /** The longer of the two is known to be cut: it ends with "…", "[…]" or "Continue reading". */
  cut: boolean;
}>;

/** What the feed asks of those who fetch it. HTTP headers go before these. */
export type FeedHints = Readonly<{
  /** `ttl`, else from `sy:updatePeriod` and `sy:updateFrequency`. As written: cap it. */
  ttlMinutes: number | null;
  /** Hours of the day in UTC (0 to 23), ascending. */
  skipHours: readonly number[];
  /** English names: `Sunday`. */
  skipDays: readonly string[];
  /** WebSub hub, absolute. */
  hub: string | null;
  /** Where the feed says that it lives (rel=self). */
  self: string | null;
  /** Where the feed says that it has moved to (`itunes:new-feed-url`). */
  movedTo: string | null;
}>;
