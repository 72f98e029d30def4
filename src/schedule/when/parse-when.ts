import type { Weekday, When } from '../../store/subscriptions/when.ts';
import { formatDays, formatMinute, formatZone } from './format-when.ts';
import { BETWEEN_TIMES, PART_OF_DAY } from './abroad/small-words.ts';
import { notOffered, withoutStart } from './once.ts';
import { parseTime } from './parse-time.ts';
import { otherRhythm, shortenPhrases } from './phrases.ts';
import { takeDays } from './take-days.ts';
import { cleanTyped } from './typed/clean-typed.ts';
import { mendTime } from './typed/mend.ts';
import { problem, type Problem } from './typed/problem.ts';
import { readZone, type ReadZone } from './typed/read-zone.ts';
import { takeOffset } from './typed/take-offset.ts';
import { WEEKDAYS } from './weekdays.ts';
import { nameToday } from './zone-names.ts';

/** What was typed about a time: when digests come, or why it says no such thing. */
export type ParsedWhen = Readonly<{ kind: 'when'; when: When }> | Problem;

const DEFAULT_MINUTE = 8 * 60;

export type Known = Readonly<{
  timeZone: string | null;
  before?: When | null;
  /** The days of which "not mondays" leaves one out; all of them where nothing is said. */
  leftOutOf?: readonly Weekday[];
}>;

/**
 * "weekdays 8:30 pm Seoul", "every friday at noon", "mon-thu 08:00 UTC+9": days, time and zone in
 * any order. What is not said stays as in `before`; otherwise it is weekdays, 08:00, `timeZone`.
 */
export function parseWhen(
  typed: string,
  { timeZone, before = null, leftOutOf }: Known,
): ParsedWhen {
  const cleaned = cleanTyped(typed);
  const not = notOffered(cleaned);
  if (not !== null) return problem(not.problem, not.text, not.near);
  const other = otherRhythm(cleaned);
  if (other !== null) return problem('rhythm', other.text, other.near);
  const text = shortenPhrases(withoutStart(cleaned));
  const zones = takeOffset(text);
  const times = parseTime(zones.rest);
  if (times.problem !== null) return problem('time', times.problem, mendTime(text, times.problem));
  const part = times.minutes.length === 0 ? PART_OF_DAY.exec(times.rest) : null;
  if (part !== null) return problem('time', part[0], []);
  const days = takeDays(times.rest, leftOutOf);
  if (days.isNone) return problem('unknown', typed.trim(), []);
  const isSeveral = times.minutes.length > 1;
  const isAnd = (word: string) =>
    BETWEEN_TIMES.has(word) || (word === 'et' && / et (?=\d|$)/i.test(times.between));
  const words = isSeveral ? days.rest.filter((word) => !isAnd(word)) : days.rest;
  const zone = readZone(words, zones.offset, text, timeZone);
  if (isSeveral) {
    // of "mon 8am, thu 9am" each is for a day of its own
    const ofAll = takeDays(times.between).days.length > 0 ? [] : days.days;
    return tooManyTimes(text, times.minutes, { days: ofAll, zone });
  }
  if (zone.kind === 'problem') return zone;
  return {
    kind: 'when',
    when: {
      days: days.days.length > 0 ? days.days : (before?.days ?? WEEKDAYS),
      minute: times.minutes[0] ?? before?.minute ?? DEFAULT_MINUTE,
      zone: zone.zone ?? before?.zone ?? nameToday(timeZone ?? 'UTC'),
    },
  };
}

/** Each of the times with all that is said beside them. */
function tooManyTimes(
  text: string,
  minutes: readonly number[],
  { days, zone }: { days: readonly Weekday[]; zone: ReadZone },
): Problem {
  const near = minutes
    .slice(0, MOST_OFFERED)
    .map((minute) =>
      [
        ...(days.length === 0 ? [] : [formatDays(days)]),
        formatMinute(minute),
        ...(zone.kind === 'zone' && zone.zone !== null ? [formatZone(zone.zone)] : []),
      ].join(' '),
    );
  return problem('times', text, near);
}

/** As many buttons as stand in a row on every platform, with one to spare. */
const MOST_OFFERED = 4;
