/**
 * A worker gives a text up that takes too long, and on a busy machine that may be the machine's
 * doing. So it is tried again when it is next asked for, but not for ever: a poisoned text would
 * hold up a thread for every reader.
 */
const MOST_TRIES = 3;

export type Tries<T extends object> = Readonly<{
  mayTry: (what: T) => boolean;
  failed: (what: T) => void;
}>;

export function createTries<T extends object>(): Tries<T> {
  const failures = new WeakMap<T, number>();
  return {
    mayTry: (what) => (failures.get(what) ?? 0) < MOST_TRIES,
    failed: (what) => void failures.set(what, (failures.get(what) ?? 0) + 1),
  };
}
