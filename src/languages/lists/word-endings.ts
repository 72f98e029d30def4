import type { WordList } from '../word-list.ts';

/** What a language hangs on its words, folded: without accents, in small letters. */
export type WordEndings = Readonly<{
  /** What may follow a word: "pier | s". */
  behind: WordList;
  /** Last letters that give way to an ending: "Москв | а", "Москв | ы". */
  drops?: string;
  /** What may be written in front: "ال | قاهرة". */
  before?: WordList;
  /** A last letter that an ending puts another in place of: "countr | y", "countr | ies". */
  turns?: Readonly<{ last: string; into: string }>;
}>;
