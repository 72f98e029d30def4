import type { Genre } from './genre.ts';

/** Where and by which agency a report was filed: "PYONGYANG (AP) –". */
export type Dateline = Readonly<{ place: string | null; agency: string | null }>;

/**
 * One text from one publisher. `paragraphs` are the canonical text: every sentence and quote
 * that the bot shows is a slice of one of them. Unknown facts are `null`, never guessed.
 */
export type Article = Readonly<{
  /** Unique within its briefing and stable between runs: the file's path or the page's address. */
  id: string;
  title: string | null;
  dateline: Dateline | null;
  /** The body in order, one string a paragraph, without headline, dateline line or boilerplate. */
  paragraphs: readonly string[];
  /** Lines among the paragraphs that were taken for page furniture: share bars, captions. */
  leftOut: readonly string[];
  /** ISO 8601: `2024-01-19`, or with a time and the article's own offset where it gives them. */
  date: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
  /** BCP 47 primary subtag: `en`, `de`, `ja`. */
  language: string;
  /** How the text is to be read: a report unless it says otherwise itself. */
  genre: Genre;
  /** Why this is not the whole text, as a sentence: "Only the teaser is public." */
  note?: string;
}>;
