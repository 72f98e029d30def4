/**
 * The moment of an article's date in milliseconds, so that dates of different zones can be compared;
 * a date without a time stands for its midnight in UTC. NaN for none.
 */
export function timeOf(date: string | null): number {
  return date === null ? Number.NaN : Date.parse(date);
}

/** As `timeOf`; `null` for none, and for what is no date. */
export function momentOf(date: string | null): number | null {
  const at = timeOf(date);
  return Number.isNaN(at) ? null : at;
}

/** Sorts dates by the moment that they name, the earliest first; equal moments by their text. */
export function byTime(a: string, b: string): number {
  const difference = timeOf(a) - timeOf(b);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day that an article prints: that of its own zone, `2024-01-19`. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}
