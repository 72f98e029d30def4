/** Waits for what is promised, but not longer than until its end; then the answer is null. */
export type Patience = Readonly<{
  waitFor: <Value>(promise: Promise<Value>) => Promise<Value | null>;
}>;

/** A patience that ends `ms` from now on. What is waited for goes on behind it. */
export function createPatience(ms: number): Patience {
  if (ms <= 0) return { waitFor: (promise) => Promise.race([promise, Promise.resolve(null)]) };
  if (ms === Number.POSITIVE_INFINITY) return { waitFor: (promise) => promise };
  const over = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), ms).unref();
  });
  return { waitFor: (promise) => Promise.race([promise, over]) };
}
