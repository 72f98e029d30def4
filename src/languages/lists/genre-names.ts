/**
 * What a desk calls the kinds of its texts, in sections and in labels before a headline: "guest
 * essay", "Leitartikel". Regular expressions in small letters, each for a whole name, but for the titles.
 */
export type GenreNames = Readonly<
  Partial<
    Record<
      | 'sponsored'
      | 'opinion'
      | 'fact-check'
      | 'live'
      | 'interview'
      | 'obituary'
      | 'press-release'
      | 'analysis'
      | 'sport'
      | 'round-up',
      readonly string[]
    >
  >
> &
  Readonly<{
    /** What a headline has in it that is one of a running blog, or of a life told at its end. */
    liveTitles?: readonly string[];
    obituaryTitles?: readonly string[];
    /** Before a question and its answer, as printed: "Q | : …". */
    questions?: readonly string[];
    answers?: readonly string[];
  }>;
