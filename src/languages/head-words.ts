import type { WordList } from './word-list.ts';

/**
 * What stands between a headline and its text. The entries are regular expressions in small
 * letters; what goes with them on the line is the reader's (`articles/head/lead.ts`).
 */
export type HeadWords = Readonly<{
  /** Before who wrote it: "By Ole Berg", "Autorin: Ada Lund". */
  by?: WordList;
  /** Before the day when it came out: "Published 26 November 2026". */
  printed?: WordList;
  /** In full, by their ends where these tell them. */
  weekdays?: WordList;
  /** What papers are called: "The Osk | Gazette". */
  mastheads?: WordList;
}>;
