/** Titles of texts that tell many events at once. The entries are regular expressions in small letters. */
export type RoundUpWords = Readonly<{
  /** Opens such a title: "Der Tag in Kolm", "En vivo: …". */
  opens?: readonly string[];
  /** The same, where a mark has to follow: "Live: …". */
  opensBeforeMark?: readonly string[];
  /** Stands anywhere in it as words of its own: "Liveticker zur Wahl". */
  within?: readonly string[];
  /** The same, where a mark has to follow: "The Osk newsletter: …". */
  beforeMark?: readonly string[];
  /** Where no blanks part words: "【ライブ更新】…". */
  anywhere?: readonly string[];
}>;
