import type { FindMark } from './terminators.ts';

/** What the full stop means in one language: its words (`SentenceWords`) for looking up. */
export type LanguageRules = Readonly<{
  /** A name follows, whatever it looks like: "Mr. Will", "Dr. In". Never ends a sentence. */
  titles: ReadonlySet<string>;
  /** More of the sentence follows: "e.g. London", "z. B. Berlin". Never ends a sentence. */
  inline: ReadonlySet<string>;
  /** Ends a sentence only before a word that opens one: "Apple Inc. Chief Tim Cook" / "Apple Inc. It …". */
  abbreviations: ReadonlySet<string>;
  /** Abbreviates only before a number: "No. 5", "p. 12". */
  beforeNumber: ReadonlySet<string>;
  /** Months and weekdays: abbreviated before a number or in lower case only. */
  months: ReadonlySet<string>;
  /** Capitalised words that open a sentence rather than go on with a name. */
  starters: ReadonlySet<string>;
  /** "12. Juni" is the twelfth: a number with a full stop goes on before these, or after those. */
  ordinals: Readonly<{ before: ReadonlySet<string>; after: ReadonlySet<string> }> | null;
  /** Finds each mark at which a sentence may end, with those of this language (":" in Armenian). */
  findMark: FindMark;
  /**
   * Finds the blank before a word that opens a sentence even where no mark ends the one before,
   * and the words after which it does not. `null`: a sentence always needs a mark.
   */
  unmarked: Readonly<{ starts: RegExp; never: ReadonlySet<string> }> | null;
  /** Whether "." ends sentences at all: not in Armenian. */
  hasFullStop: boolean;
}>;
