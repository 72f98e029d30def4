/** A limit on the time that is spent in `run`, all of them together. */
export type TimeLimit = Readonly<{
  /** Aborts when the time is over, or when the caller stops. */
  signal: AbortSignal;
  run: <T>(work: () => Promise<T>) => Promise<T>;
}>;

export function createTimeLimit(limitMs: number, caller?: AbortSignal): TimeLimit {
  const over = new AbortController();
  let left = limitMs;
  return {
    signal: caller === undefined ? over.signal : AbortSignal.any([over.signal, caller]),
    async run(work) {
      const began = performance.now();
      const timer = setTimeout(
        () => over.abort(new DOMException('The time is over.', 'TimeoutError')),
        Math.max(1, left),
      );
      try {
        return await work();
      } finally {
        clearTimeout(timer);
        left -= performance.now() - began;
      }
    },
  };
}
