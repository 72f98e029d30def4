/** Remembers what has been seen for a while. */
export type Recent = Readonly<{
  /** Whether `key` was seen within the time; sees it now. */
  seen: (key: string, now: number) => boolean;
}>;

export function createRecent({ forMs, most }: { forMs: number; most: number }): Recent {
  // Oldest first, since a key is only ever added at the end.
  const times = new Map<string, number>();
  return {
    seen(key, now) {
      for (const [old, time] of times) {
        if (time > now - forMs && times.size <= most) break;
        times.delete(old);
      }
      if (times.has(key)) return true;
      times.set(key, now);
      return false;
    },
  };
}
