/** How often somebody may do something that costs others time. */
export type HourlyLimit = Readonly<{
  /** Takes `number` at once; otherwise how long until that many are free again, ms. */
  take: (who: string, number: number) => Promise<number | null>;
}>;

/** A workspace may do as much as so many of its people. */
const PEOPLE_OF_A_WORKSPACE = 5;

/** The limits for links: of each person, and of each workspace. */
export function linkLimits(most: number, now: () => Promise<number>) {
  return {
    person: createHourlyLimit({ most, now }),
    workspace: createHourlyLimit({ most: most * PEOPLE_OF_A_WORKSPACE, now }),
  };
}

const HOUR_MS = 3_600_000;
/** Who has not asked for an hour is forgotten; so many are remembered at most. */
const MOST_REMEMBERED = 20_000;

/** At most `most` within any hour, for each by itself. Each process counts its own. */
export function createHourlyLimit({
  most,
  now,
}: {
  most: number;
  /** Epoch ms. */
  now: () => Promise<number>;
}): HourlyLimit {
  const taken = new Map<string, readonly number[]>();
  return {
    async take(who, number) {
      const at = await now();
      const recent = (taken.get(who) ?? []).filter((time) => time > at - HOUR_MS && time <= at);
      taken.delete(who);
      if (taken.size >= MOST_REMEMBERED) taken.clear();
      const free = most - recent.length;
      if (number <= free) {
        taken.set(who, [...recent, ...Array.from({ length: number }, () => at)]);
        return null;
      }
      taken.set(who, recent);
      // Those that must end first: as many as are missing.
      const last = recent[Math.min(recent.length, number - free) - 1] ?? at;
      return last + HOUR_MS - at;
    },
  };
}
