import { z } from 'zod';

const UNITS: Readonly<Record<string, number>> = {
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};
/** As long as articles are kept where the settings say nothing else. */
const LONGEST_DAYS = 90;

/** How far back a briefing looks: `12 hours`, `3 days`, `2 weeks`. */
export const Window = z
  .string()
  .trim()
  .regex(/^[1-9]\d{0,3} (?:hour|day|week)s?$/)
  .refine((text) => windowMs(text) <= LONGEST_DAYS * 86_400_000)
  .meta({ description: 'how far back digests look, such as 12 hours, 3 days or 2 weeks' });

/** Three days: a weekend is in Monday's digest, and nothing is older than readers remember. */
export const DEFAULT_WINDOW = '3 days';

/** The length of a window, ms. */
export function windowMs(text: string): number {
  const [number = '', unit = ''] = text.split(' ');
  return Number(number) * (UNITS[unit.replace(/s$/, '')] ?? 0);
}
