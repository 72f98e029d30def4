import type { WordList } from '../word-list.ts';

/** Words by which two reports are told to be of one event, or of two. All are folded: without accents, in small letters. */
export type StoryWords = Readonly<{
  /**
   * Five to twenty, thirty to ninety by tens: 23 entries, each one or several words ("funfzig"), "-" where
   * the word means something else in another language ("sept", "once").
   */
  numbers?: WordList;
  /** One of them more or less turns a sentence round: "not", "nicht". */
  negations?: WordList;
  /** Small words that come and go with an editor's polish and change no fact: "the", "der". */
  small?: WordList;
  /** What counts, where another in its place is news: "three", "million". */
  counts?: WordList;
  /** Alike in letters, and opposites: "north south". */
  opposites?: WordList;
  /** How words begin that say what a number counts: "11 | dead", "elf | Tote". */
  counted?: Readonly<Partial<Record<Counted, WordList>>>;
  /** What stands between the number and such a word: "11 | people were | killed". */
  betweenCounted?: WordList;
  /**
   * Places that newspapers print under two names, each entry with the one of the United Nations first (UNGEGN:
   * names that were changed at their country's request): "kyiv|kiev".
   */
  places?: WordList;
  /** Labels of what is no news, before a title or behind it: "Opinion: …", "… | Editorial". With their accents. */
  asides?: WordList;
  asidesBehind?: WordList;
}>;

/** What numbers of a report count. */
export type Counted =
  | 'dead'
  | 'hurt'
  | 'missing'
  | 'held'
  | 'homes'
  | 'passengers'
  | 'votes'
  | 'cases';
