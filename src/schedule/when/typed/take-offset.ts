import { either, regex } from '../../../languages/regex.ts';

const BEHIND_ZONE = String.raw`(?:utc|gmt)\s*[+-]`;
const BARE = String.raw`[+-](?=\d{1,2}:|\d{4}(?!\d))`;
/** "8am +9": hours alone, right behind a time that says which half of the day it is in, or its minutes. */
const BEHIND_TIME = String.raw`(?<=[ap]m\s|\d:\d\d\s)[+-](?=\d)`;
/** "UTC+9", "GMT -3:30", "+0900", "8am +9". */
const OFFSET = regex.i`(?:^|\s)(${either(BEHIND_ZONE, BARE, BEHIND_TIME)}\s*\d{1,2}(?::?[0-5]\d)?)(?=\s|,|$)`;

/** An offset from UTC has to go before its digits are taken for a time. */
export function takeOffset(text: string): { offset: string | null; rest: string } {
  const found = OFFSET.exec(text);
  const offset = found?.[1] ?? null;
  return { offset, rest: offset === null ? text : text.replace(offset, ' ') };
}
