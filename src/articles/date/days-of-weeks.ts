/** "2024-W03-5", "2024W035": a day by its week, as ISO 8601 has it. */
const WEEK_DAY = /(?<![\d-])([12]\d{3})-?W([0-5]\d)-?([1-7])(?!\d)/g;
const DAY_OF_WEEK = 7;
const MILLISECONDS = 86_400_000;
/** The fourth of January lies in the first week, by definition. */
const IN_FIRST_WEEK = 4;

/** A line with such a day as ours: 2024-W03-5 is 2024-01-19. */
export function withDaysOfWeeks(line: string): string {
  return line.replaceAll(WEEK_DAY, (_, year: string, week: string, day: string) => {
    const fourth = Date.UTC(Number(year), 0, IN_FIRST_WEEK);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % DAY_OF_WEEK) * MILLISECONDS;
    const days = (Number(week) - 1) * DAY_OF_WEEK + Number(day) - 1;
    return new Date(monday + days * MILLISECONDS).toISOString().slice(0, 10);
  });
}
