/** What held an event loop, ms. */
export type LoopSeen = Readonly<{
  /** The most that the thread worked between two looks, by what it used of a processor. */
  longestMs: number;
  /** 99 of 100 stay below that. */
  usualMs: number;
  /** The longest time between two looks by the clock, in which other programs run as well. */
  pauseMs: number;
}>;

/**
 * Looks at a thread's event loop once a millisecond, or as soon as it turns. What the thread itself
 * worked between two looks does not depend on what else runs on the machine.
 */
export function watchLoop() {
  const worked: number[] = [];
  let pauseMs = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    /** Again while it runs does nothing. */
    begin(): void {
      if (timer !== undefined) return;
      let last = look();
      timer = setInterval(() => {
        const now = look();
        worked.push(now.worked - last.worked);
        pauseMs = Math.max(pauseMs, now.at - last.at);
        last = now;
      }, 1);
    },
    end(): LoopSeen {
      clearInterval(timer);
      const sorted = worked.toSorted((a, b) => b - a);
      return {
        longestMs: sorted[0] ?? Number.NaN,
        usualMs: sorted[Math.floor(sorted.length / 100)] ?? Number.NaN,
        pauseMs,
      };
    },
  };
}

function look() {
  const { user, system } = process.threadCpuUsage();
  return { at: performance.now(), worked: (user + system) / 1000 };
}
