/** Every number by which a message is tried again, and why it is what it is. */
export const RETRY = {
  /**
   * A digest that was surely not posted waits so long after the first try, and twice as long after each
   * further one. Most faults of a platform last seconds; a rate limit says itself how long it lasts.
   */
  firstWaitMs: 2000,
  /** Even a platform that is down for hours is tried four times an hour: nobody waits longer than that. */
  longestWaitMs: 15 * 60_000,
  /** A quarter either way, so that thousands of digests do not come back in the same second. */
  spread: 0.5,
  /** Even without a grace window a platform that is busy just then is tried again for a while. */
  leastGraceMs: 15 * 60_000,
  /** A platform that is not set up may be, after a restart: once a minute is soon enough. */
  notConnectedMs: 60_000,
  /** So often a platform is asked at least for a message, before that is posted again. */
  leastLooks: 5,
  /** Attempts that may have posted: at most two copies can stand in a channel. */
  mostBegun: 2,
} as const;

/** How long an answer that somebody waits for is tried: by the platform itself, not by the outbox. */
export const RETRY_ANSWER = {
  /** A slash command's address may be used five times; one is left for what comes after. */
  mostAttempts: 4,
  /** Longer than this nobody waits for an answer. */
  longestWaitMs: 30_000,
  /** Discord shows "is thinking" meanwhile, or nothing: a person gives up sooner. */
  longestDiscordWaitMs: 5000,
  /** Where a platform does not say how long. */
  waitMs: 1000,
  /** A stumble of Discord's is over in a moment. */
  stumbleMs: 250,
} as const;

/** The times of one attempt, all measured by the lease: when another process takes over. */
export function attemptTimes(leaseMs: number) {
  return {
    /**
     * The platforms' own clients give up after 10 s, and a forum post is two calls: what is looked up
     * afterwards must not be on its way any more.
     */
    callWithinMs: Math.min(25_000, leaseMs * 0.8),
    /** A request that was cut off may still be worked on. */
    settleMs: leaseMs / 4,
    /** Slack delivers a receipt up to three times within six minutes. */
    lookUpForMs: leaseMs * 10,
  };
}

/**
 * How long to wait after the `tries`th try (1 is the first), ms: doubled each time up to the longest,
 * and spread, the same for the same delivery.
 */
export function backOff(tries: number, id: string): number {
  const { firstWaitMs, longestWaitMs, spread } = RETRY;
  const whole = Math.min(longestWaitMs, firstWaitMs * 2 ** (Math.max(1, tries) - 1));
  const place = Number.parseInt(id.slice(-4), 16) / 0xffff;
  return Math.round(whole * (1 - spread / 2 + spread * (Number.isNaN(place) ? 0.5 : place)));
}
