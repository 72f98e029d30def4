import type { Article } from '../../articles/article.ts';

/** What stands between the reader and the text of a page. */
export type Wall = 'paywall' | 'consent' | 'script';

/** What an address turned out to be. */
export type LinkReading =
  | Readonly<{ kind: 'article'; article: Article; wall: Wall | null }>
  /** A page without an article, or no page; `lists`: perhaps a feed, or a page that lists articles. */
  | Readonly<{ kind: 'other'; message: string; lists: boolean; walled: boolean }>
  | LinkTrouble;

/**
 * Why nothing could be read. `reason`: a name of the way out, or the status of an answer; `host`:
 * where it happened, if that is not where the link led at first.
 */
export type LinkTrouble = Readonly<{ kind: 'trouble'; reason: string; host?: string }>;

/** Fetches a page that somebody gave, and reads it. Never rejects. */
export type ReadLink = (url: string, signal: AbortSignal) => Promise<LinkReading>;

/** A feed or site that can be followed. */
export type FoundSource = Readonly<{
  kind: 'feed' | 'site';
  /** What is to be followed: where it was found. */
  url: string;
  title: string | null;
  /** The articles that it shows now, as far as it tells them. */
  articles: readonly Article[];
  /** Epoch ms. */
  newestAt: number | null;
}>;

/** Looks what can be followed at an address. Never rejects. */
export type FindSource = (
  url: string,
  signal: AbortSignal,
) => Promise<Readonly<{ kind: 'source'; source: FoundSource }> | LinkTrouble>;
