import type { WordList } from '../word-list.ts';

/** By which words of a quote, and around it, it is told to be worth little. The entries are regular expressions in small letters. */
export type QuoteWords = Readonly<{
  /** Opens a quote that tells nothing: "Vielen Dank", "Buenos días". English has rules of its own. */
  courtesies?: readonly string[];
  noComment?: WordList;
  /** Those whose trade is to ask, by their roles: "Richterin". */
  askers?: WordList;
  /** "fragte". */
  asking?: WordList;
  /** Opens a quote like a word that means something told before, and means nothing: "Es ist wichtig". As regular expressions. */
  impersonal?: readonly string[];
  /** Opens a quote that leans on what the summary tells, where there are few others: "Das ist Abzocke". */
  weak?: readonly string[];
  /** Behind them more follows: a quote that ends with one is torn: "den Unterschied | zwischen". */
  tornEnds?: WordList;
  /** Opens whoever is one of many: "ein | anderer Nutzer". */
  anybody?: WordList;
  /** Of these, who speaks for a body: "ein Polizei|sprecher". As a part of the word. */
  speaksFor?: WordList;
  /** Ends of nouns for people who are told of without a name: "der | Sprecher". In small letters. */
  unnamed?: WordList;
  /** Ends of nouns for those of whom there is one, whom nobody needs to name: "der | Präsident". */
  offices?: WordList;
  /** Of those by one of which alone somebody is called: no "Norweger" is "der | Finne". */
  peoples?: WordList;
  /** Nouns by which whoever is one of them may be called: "autora" for a "novelista". */
  alsoCalled?: readonly WordList[];
  /** Nouns that may stand for a calling, but not the other way round: "le maire … l’| élu". */
  broadlyCalled?: readonly Readonly<{ nouns: WordList; of: WordList }>[];
  /** Who is called by an age, "die 34-|Jährige", and the articles of a man and of a woman. */
  aged?: Readonly<{ called: WordList; he: WordList; she: WordList }>;
  /** What stands before somebody who is new: "ein | Landwirt". */
  indefinite?: WordList;
  /** Nouns with a capital that never speak, where each noun has one: "Motto", "Begriff". In small letters. */
  things?: WordList;
  /** What a role has behind it in other cases, where it is printed so: "des Bürgermeister|s Holm". In small letters. */
  roleCases?: WordList;
  /** How such nouns end, where they open what looks like a name: "Zerschlag|ung von Nordlicht". */
  thingEndings?: WordList;
}>;
