import type { Article } from '../article.ts';

/**
 * What stands between the reader and the text: `paywall` (only the teaser is public), `consent`
 * (the page asks to agree first), `script` (the text comes only with JavaScript).
 */
export type Wall = 'paywall' | 'consent' | 'script';

/** Why a page is no article. */
export type NotArticleReason =
  /** Links to many articles: a front page, section, tag, search result or archive. */
  | 'listing'
  /** Many people's posts. */
  | 'forum'
  /** Something for sale, or a shelf of such things. */
  | 'product'
  /** A manual, a reference, an encyclopaedia's page about software. */
  | 'documentation'
  /** What somebody offers: a company's own page, a form, a log-in. */
  | 'service'
  /** Nothing of the text is public: see `wall`. */
  | 'wall'
  /** "Not found", "Access denied", "Checking your browser". */
  | 'error'
  /** A page without text. */
  | 'empty'
  /** An image, a PDF, data: no page, and it says what it is. */
  | 'file'
  /** Bytes that are no HTML text. */
  | 'not-html'
  /** More bytes, elements or nesting than any real page has: see `ARTICLE_LIMITS`. */
  | 'too-large';

/** A page that holds an article. The article's `id` is its canonical address, else the given one. */
export type PageArticle = Article & Readonly<{ kind: 'article'; wall: Wall | null }>;

/** A page that holds none. */
export type NotArticle = Readonly<{
  kind: 'not-article';
  reason: NotArticleReason;
  /** What was found, in one sentence for people. */
  message: string;
  wall: Wall | null;
  /** What would be read if somebody insisted; null where there is no text at all. */
  article: Article | null;
}>;

export type PageReading = PageArticle | NotArticle;

export type PageOptions = Readonly<{
  /** The address that the bytes came from, after redirects; null for a file. */
  url: string | null;
  /** The Content-Type header: its charset is asked before the page's own word. */
  contentType?: string | null;
  /** The time of reading: a date more than a day ahead of it is none. Without it none is too late. */
  now?: Date | null;
  /** The language to take where neither the page nor its text tells one. */
  language?: string | null;
}>;
