/**
 * What one article may measure. The longest newspaper features have about 100,000 characters, a
 * page around them about 1 MB; what is larger is an archive or an attack, and is refused whole.
 */
export const ARTICLE_LIMITS = {
  /** Bytes of one file. */
  bytes: 5_000_000,
  /** UTF-16 code units of all paragraphs together. */
  characters: 400_000,
  /** UTF-16 code units of one paragraph; a longer one is left out and reported. */
  paragraph: 20_000,
  /** Open HTML elements within each other. Of 2,221 real pages the deepest has 55. */
  depth: 256,
  /** HTML elements of a page. Of 2,221 real pages the largest has 10,110. */
  elements: 50_000,
  /** Code points of a title. */
  title: 300,
} as const;
