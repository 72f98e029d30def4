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

/** Zones, and clocks that are set wrong, put a date ahead by so much at most. */
const ZONES_MS = 86_400_000;

/** Whether a date lies ahead of the time of reading, so that it is a mistake or an announcement. */
export function isAhead(date: string | null, now: number): boolean {
  return timeOf(date) > now + ZONES_MS;
}

/** The latest of some dates, without those that lie ahead; `null` of none. */
export function newestOf(dates: readonly string[], now: number): string | null {
  return periodOf(dates.filter((date) => !isAhead(date, now)))?.to ?? null;
}

/** The earliest and the latest of some dates by the moment that each names; `null` of none. */
export function periodOf(dates: readonly string[]): Readonly<{ from: string; to: string }> | null {
  let period: { from: string; to: string; first: number; last: number } | null = null;
  for (const date of dates) {
    const at = momentOf(date);
    if (at === null) continue;
    period ??= { from: date, to: date, first: at, last: at };
    if (at < period.first) [period.from, period.first] = [date, at];
    if (at > period.last) [period.to, period.last] = [date, at];
  }
  return period === null ? null : { from: period.from, to: period.to };
}

/** The day that an article prints: that of its own zone, `2024-01-19`. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}
