import type { Store } from '../store/store.ts';

/** How often somebody may do something that costs others time. */
export type HourlyLimit = Readonly<{
  /** Takes `number` at once; otherwise how long until that many are free again, ms. */
  take: (who: string, number: number) => Promise<number | null>;
}>;

type Counting = Pick<Store, 'allowances' | 'now'>;

/** A workspace may do as much as so many of its people. */
const PEOPLE_OF_A_WORKSPACE = 5;

/** The limits for links: of each person, and of each workspace. */
export function linkLimits(most: number, store: Counting) {
  return {
    person: createHourlyLimit({ kind: 'person', most, store }),
    workspace: createHourlyLimit({ kind: 'workspace', most: most * PEOPLE_OF_A_WORKSPACE, store }),
  };
}

/** The window of the limit. */
const HOUR_MS = 3_600_000;

/** At most `most` within any hour, for each by itself, whichever process is asked. */
export function createHourlyLimit({
  kind,
  most,
  store,
}: {
  /** Keeps apart who is limited in several ways. */
  kind: string;
  most: number;
  store: Counting;
}): HourlyLimit {
  return {
    take: async (who, number) => {
      if (number === 0) return null;
      const options = { number, most, withinMs: HOUR_MS, now: await store.now() };
      return store.allowances.take(`${kind} ${who}`, options);
    },
  };
}
