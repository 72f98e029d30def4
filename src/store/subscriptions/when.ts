/** 0 is Sunday, as in cron. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A local time on some weekdays. */
export type When = Readonly<{
  /** Ascending, without repetition, at least one. */
  days: readonly Weekday[];
  /** Minute of the local day, 0 to 1439. */
  minute: number;
  /** IANA zone. */
  zone: string;
}>;

/** Weekdays as one number, bit n for day n. */
export function packDays(days: readonly Weekday[]): number {
  return days.reduce((bits: number, day) => bits | (1 << day), 0);
}

export function unpackDays(bits: number): readonly Weekday[] {
  return WEEKDAYS.filter((day) => (bits & (1 << day)) !== 0);
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[];
