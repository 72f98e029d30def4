/**
 * What a desk calls the kinds of its texts, in sections and in labels before a headline: "guest
 * essay", "Leitartikel". Regular expressions in small letters, each for a whole name.
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
>;
