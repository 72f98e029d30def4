/** "2024-W03-5", "2024W035": a day by its week, as ISO 8601 has it. */
const WEEK_DAY = /(?<![\d-])([12]\d{3})-?W([0-5]\d)-?([1-7])(?!\d)/g;
/** The fourth of January lies in the first week, by definition. */
const IN_FIRST_WEEK = 4;

/** A line with such a day as ours: 2024-W03-5 is 2024-01-19. */
export function withDaysOfWeeks(line: string): string {
  return line.replaceAll(WEEK_DAY, (_, year: string, week: string, day: string) => {
    const inFirst = new Date(Date.UTC(Number(year), 0, IN_FIRST_WEEK));
    const days = (Number(week) - 1) * 7 + Number(day) - (inFirst.getUTCDay() || 7);
    inFirst.setUTCDate(IN_FIRST_WEEK + days);
    return inFirst.toISOString().slice(0, 10);
  });
}
