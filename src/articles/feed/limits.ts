/**
 * What one feed may measure. The largest feeds of news sites have some thousand items and a few
 * megabytes; what is beyond these is cut (items, texts) or refused (bytes).
 */
export const FEED_LIMITS = {
  /** Bytes of the document. */
  bytes: 64_000_000,
  /** Items that are read, from the top. */
  items: 10_000,
  /** UTF-16 code units of one element's text that are read. */
  text: 1_000_000,
  /** UTF-16 code units of a title. */
  title: 500,
  /** UTF-16 code units of an address. */
  address: 4_000,
  /** Elements within each other that are told apart; deeper ones belong to the last. */
  depth: 200,
  /** Attributes of one element that are kept. */
  attributes: 60,
} as const;
