import type { WordList } from '../word-list.ts';

/**
 * What stands between a headline and its text. The entries are regular expressions in small
 * letters; what goes with them on the line is the reader's (`articles/head/lead.ts`).
 */
export type HeadWords = Readonly<{
  /** Before the names of papers: "The | Osk Gazette". */
  articles?: WordList;
  /** In full, by their ends where these tell them. */
  weekdays?: WordList;
  /** Above a headline, as a line of its own: "Breaking news". */
  kickers?: WordList;
  /** What papers are called: "The Osk | Gazette". */
  mastheads?: WordList;
  /** Small words within the name of a paper: "Bote | für | Osk". */
  links?: WordList;
  /** Names of our fields at the head of a file: "Datum | : 4.5.2024". */
  fields?: Readonly<Partial<Record<'title' | 'date' | 'publisher' | 'author', WordList>>>;
  /** Names of sections, which templates print where that of the paper belongs: "Wirtschaft"; and of front pages. */
  sections?: WordList;
  frontPages?: WordList;
}>;
