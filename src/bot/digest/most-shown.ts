/**
 * How much of a digest one message shows at most. How many quotes a story has in the brief is the
 * briefing's own setting (`quotes` in briefing.yaml), and which of them are good enough to be posted
 * at once is said by the bars of `digest/quotes/worth/chance/choose-worth.ts`; what a platform has no
 * room for, `fitReply` leaves out and counts.
 */
export const MOST_SHOWN = {
  /** Stories of the brief: what fits into one message on every platform with its quotes. */
  stories: 5,
  /** Stories behind these that get a line each: what somebody reads who only looks through. */
  inBrief: 8,
  /** Stories of a digest that has a line each. */
  headlines: 20,
  /**
   * Stories of which one page shows quotes. Discord's embeds have the least room: nine groups, of
   * which the heading takes one and the small print another.
   */
  storiesOfQuotes: 7,
} as const;
