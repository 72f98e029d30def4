import type { WordList } from '../word-list.ts';

/** What stands around the text of a press release. The entries are regular expressions in small letters. */
export type ReleaseWords = Readonly<{
  /** What a release calls itself: "Pressemitteilung | Nr. 12". */
  names?: WordList;
  /** The same, where other texts are called so too: "Media information". */
  otherNames?: WordList;
  /** "Embargoed | until 10:00". */
  embargo?: WordList;
  /** Whom to ask: "Media contact | : Ann Lee". */
  contacts?: WordList;
  /** Alone on a line below the text: "Press enquiries"; "About the | Osk Trust"; "Notes to editors". */
  askUs?: WordList;
  about?: readonly string[];
  notes?: readonly string[];
  /** Between dashes, where the text is over: "– | Ende | –". */
  ends?: WordList;
}>;
