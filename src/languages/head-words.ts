import type { WordList } from './word-list.ts';

/**
 * What stands between a headline and its text. The entries are regular expressions in small
 * letters; what goes with them on the line is the reader's (`articles/head/lead.ts`).
 */
export type HeadWords = Readonly<{
  /** Before the names of papers: "The | Osk Gazette". */
  articles?: WordList;
  /** In full, by their ends where these tell them. */
  weekdays?: WordList;
  /** What papers are called: "The Osk | Gazette". */
  mastheads?: WordList;
  /** Names of sections, which templates print where that of the paper belongs: "Wirtschaft"; and of front pages. */
  sections?: WordList;
  frontPages?: WordList;
}>;
