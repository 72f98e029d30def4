/**
 * How a language says on which day something was or will be, and by which verbs one tells which of both. All
 * are regular expressions in which capitals count; the notes are made in `digest/dates/listed-notes.ts`.
 */
export type DayWords = Readonly<{
  /** From Sunday on. */
  weekdays: readonly [string, string, string, string, string, string, string];
  /** Before a weekday that is a day of the week of the news: "am", "el". Empty where nothing has to stand there. */
  on: string;
  /** Between it and the weekday, or behind it: the last one, the one to come, today's, yesterday's. */
  last?: string;
  coming?: string;
  today?: string;
  yesterday?: string;
  /** Parts of the day, behind the weekday or in one word with it: "abend", " soir". */
  part?: string;
  /** In front they make it another day, or one of many: "jeden", "bis", "vor". */
  notBehind: string;
  /** What stands behind an explicit date or a stretch of days: ", 3. Mai", " und Samstag". */
  notBefore: string;
  /** Words for days beside the article's, and how many days they are from it. */
  nearby: readonly (readonly [words: string, days: number])[];
  /** A clause of the past, one of what is to come, and one of neither for certain. */
  past: readonly string[];
  future: readonly string[];
  uncertain: readonly string[];
  /** A sentence that tells of another time: "damals". */
  elsewhen: readonly string[];
}>;
