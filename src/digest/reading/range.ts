/** A range [from, to) of a line's tokens. */
export type Range = Readonly<{ from: number; to: number }>;
