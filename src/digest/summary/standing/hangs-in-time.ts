import { regex } from '../../../languages/regex.ts';
import { relativeTimes } from '../../../languages/english/summary/relative-times.ts';

/**
 * Times that count from another sentence: "At the time, …", "Two days later, …". Not: "Earlier this
 * year", "Later on Monday".
 */
const RELATIVE_TIME = regex.iu`^["“‘'(]*(?:${relativeTimes.join('|')})`;

/** Whether an English sentence counts its time, or takes its sense, from the one before it. */
export function hangsInTime(text: string): boolean {
  return RELATIVE_TIME.test(text);
}
