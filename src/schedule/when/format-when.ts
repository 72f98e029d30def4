import type { Weekday, When } from '../../store/subscriptions/when.ts';
import { nameToday } from './zone-names.ts';
import { DAY_NAMES, EVERY_DAY, WEEKDAYS, WEEKEND } from './weekdays.ts';

/** "weekdays 08:00 Asia/Seoul": what `parseWhen` reads back. */
export function formatWhen({ days, minute, zone }: When): string {
  return `${formatDays(days)} ${formatMinute(minute)} ${formatZone(zone)}`;
}

/** "08:00" */
export function formatMinute(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** "mon,thu", "weekdays" */
export function formatDays(days: readonly Weekday[]): string {
  const is = (set: readonly Weekday[]): boolean => set.join() === days.join();
  if (is(EVERY_DAY)) return 'daily';
  if (is(WEEKDAYS)) return 'weekdays';
  if (is(WEEKEND)) return 'weekends';
  // Monday first, as people say it.
  return [...days]
    .toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7))
    .map((day) => DAY_NAMES[day]?.slice(0, 3) ?? '')
    .join(',');
}

/** "Asia/Seoul", "UTC+09:00" */
export function formatZone(zone: string): string {
  return /^[+-]/.test(zone) ? `UTC${zone}` : nameToday(zone);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
