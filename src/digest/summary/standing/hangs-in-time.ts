import { relativeTimes } from '../../../languages/english/summary/relative-times.ts';

/**
 * Times that count from another sentence: "At the time, …", "Two days later, …". Not: "Earlier this
 * year", "Later on Monday".
 */
const RELATIVE_TIME = new RegExp(String.raw`^["“‘'(]*(?:${relativeTimes.join('|')})`, 'iu');

/** Whether an English sentence counts its time, or takes its sense, from the one before it. */
export function hangsInTime(text: string): boolean {
  return RELATIVE_TIME.test(text);
}
