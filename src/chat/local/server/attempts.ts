/** Counts attempts at logging in, whoever makes them: one token guards all. */
export type Attempts = Readonly<{ allows: () => boolean }>;

/** A person mistypes a few times a minute; somebody who guesses tries thousands. */
const MOST_IN_A_MINUTE = 20;
const MINUTE_MS = 60_000;

export function createAttempts({ now }: { now: () => number }): Attempts {
  const made: number[] = [];
  return {
    allows() {
      const at = now();
      while ((made[0] ?? at) <= at - MINUTE_MS) made.shift();
      if (made.length >= MOST_IN_A_MINUTE) return false;
      made.push(at);
      return true;
    },
  };
}
