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
  /** Right before a weekday, weeks from Monday on: "上周", "지난주". */
  weeks?: Readonly<{ last: string; current: string; next: string }>;
  /** Words for days beside the article's, and how many days they are from it. */
  nearby: readonly (readonly [words: string, days: number])[];
  /** What ends a clause, beside marks: " أن ". */
  clauseEnds?: string;
  /** The verb stands last: of several behind a day the first tells when it was. */
  isVerbLast?: true;
  /**
   * A clause of the past, one of what is to come, and one of neither for certain. Where none is listed of the
   * past, it is what is neither of the others.
   */
  past?: readonly string[];
  future: readonly string[];
  uncertain: readonly string[];
  /** A sentence that tells of another time: "damals". */
  elsewhen: readonly string[];
}>;
