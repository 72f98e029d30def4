/** What publishing systems add to the items of a feed, as regular expressions. */
export type FeedWords = Readonly<{
  /** "The post | X appeared first on Y.": as WordPress prints it, with its capitals; and what follows. */
  post?: readonly string[];
  firstOn?: readonly string[];
  /** What is paid for, in small letters: "Sponsored: A better kettle". */
  paid?: readonly string[];
  /** What a link to the rest of the text says, in small letters; and what it says in brackets alone. */
  readOn?: readonly string[];
  readOnAlone?: readonly string[];
  /** What a feed of readers' comments calls itself. */
  comments?: readonly string[];
  /** Whole lines of a form of their own. */
  lines?: readonly string[];
}>;
