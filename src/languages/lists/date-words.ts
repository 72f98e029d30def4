import type { WordList } from '../word-list.ts';

/** How pages and files say when a text came out. The entries are regular expressions in small letters. */
export type DateWords = Readonly<{
  /** "Published 26 November 2026". */
  published?: WordList;
  /** "Last updated 27 November 2026", "Letzte Änderung: …". */
  changed?: WordList;
  /** What stands before a day and may be a word of prose as well: "Datum: 3.5.2024", "Stand: …". */
  labels?: WordList;
  /** Before who put a text on the page: "Posted by | Osk on 3 May". */
  postedBy?: WordList;
  /** Before a day: "on | Friday, 3 May", "vom | 3. Mai". */
  on?: WordList;
  /** Before a time of day, and behind it: "um | 8.00 | Uhr". */
  at?: WordList;
  oClock?: WordList;
  /** How long ago: "vor 3 | Stunden". */
  ago?: readonly string[];
  /** Between two days or times: "3 May | to | 5 May". */
  to?: WordList;
  /** What makes a day one on which something ends or opens: "Deadline: 3 May 2024". */
  appointments?: WordList;
}>;
