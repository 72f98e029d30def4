/**
 * What was worked out before, kept over a restart. Neither call ever fails: what cannot be kept or
 * found is worked out again.
 */
export type Kept = Readonly<{
  /** What was put under that name by the same code; `null` where nothing is kept. */
  get: (name: string) => Promise<unknown>;
  /** `value` goes as JSON. It is kept a little later, together with others. */
  put: (name: string, value: object) => void;
}>;

/** For whoever has no place to keep anything. */
export const nothingKept: Kept = { get: async () => null, put: () => {} };
