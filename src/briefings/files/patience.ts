/** Waits for what is promised, but not longer than until its end; then the answer is null. */
export type Patience = Disposable &
  Readonly<{
    waitFor: <Value>(promise: Promise<Value>) => Promise<Value | null>;
  }>;

const nothing = (): void => {};

/**
 * A patience that ends `ms` from now on. What is waited for goes on behind it. Whoever has what he
 * waited for disposes of it: until its end it holds on to all that was waited for.
 */
export function createPatience(ms: number): Patience {
  if (ms <= 0) {
    return {
      waitFor: (promise) => Promise.race([promise, Promise.resolve(null)]),
      [Symbol.dispose]: nothing,
    };
  }
  if (ms === Number.POSITIVE_INFINITY) {
    return { waitFor: (promise) => promise, [Symbol.dispose]: nothing };
  }
  const { promise: over, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), ms).unref();
  return {
    waitFor: (promise) => Promise.race([promise, over]),
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
