/**
 * How sure the cast is of what it reads, 0 to 1. The steps are set by hand; not tuned. What counts is
 * their order, and on which side of what others ask for they lie: quotes take a description for the
 * name behind it from 0.7 on, "he" from 0.75.
 */
export const SURE = {
  /** "Ann Lee", "Sen. Lee": a given name or a title says it. */
  told: 0.95,
  /** A mark that hardly anything else has: an initial, "Jr.", "van". */
  marked: 0.9,
  likely: 0.8,
  /** One among several that fit. */
  rather: 0.75,
  fairly: 0.7,
  /** By its shape alone: two capitals. */
  byShape: 0.6,
  guessed: 0.5,
  hardly: 0.4,
} as const;
