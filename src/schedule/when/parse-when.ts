import { either, regex } from '../../languages/regex.ts';
import { withAsciiDigits } from '../../text/digits.ts';
import { editDistance } from '../../text/similarity.ts';
import type { Weekday, When } from '../../store/subscriptions/when.ts';
import { formatDays, formatMinute, formatZone } from './format-when.ts';
import { BETWEEN_TIMES, FILLERS, PART_OF_DAY } from './abroad/small-words.ts';
import { notOffered, withoutStart, type NotOffered } from './once.ts';
import { parseTime } from './parse-time.ts';
import { otherRhythm, shortenPhrases } from './phrases.ts';
import { takeDays } from './take-days.ts';
import { DAY_NAMES, WEEKDAYS } from './weekdays.ts';
import { nameToday } from './zone-names.ts';
import { findZone, keepsTime } from './zones.ts';

export type ParsedWhen =
  | Readonly<{ kind: 'when'; when: When }>
  | Readonly<{
      kind: 'problem';
      /** What is wrong with `text`, a piece of what was typed. */
      problem:
        | 'time'
        | 'times'
        | 'zone'
        | 'vague zone'
        | 'zones'
        | 'rhythm'
        | NotOffered
        | 'unknown';
      text: string;
      /** What was typed, mended: the most likely first. */
      near: readonly string[];
    }>;

/** UTF-16 code units of what somebody types about a time; the rest is not read. */
const LONGEST_TYPED = 200;
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
  const cleaned = clean(typed);
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
  // of "mon 8am, thu 9am" each is for a day of its own
  const ofAll = takeDays(times.between).days.length > 0 ? [] : days.days;
  if (isSeveral) return tooManyTimes(text, times.minutes, { days: ofAll, zone });
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

type Problem = Extract<ParsedWhen, { kind: 'problem' }>;

function problem(kind: Problem['problem'], text: string, near: readonly string[]): Problem {
  return { kind: 'problem', problem: kind, text, near };
}

/** "⏰", ":alarm_clock:" */
const PICTURES = regex.giu`${either(
  String.raw`\p{Extended_Pictographic}`,
  String.raw`[\u{1F3FB}-\u{1F3FF}\u{FE0F}\u{200D}]`,
  String.raw`(?<!\S):[a-z0-9_+-]{2,40}:(?!\S)`,
)}`;
/** "**daily** at `8am`", but not "New_York". */
const MARKS = regex.gu`${either(
  String.raw`(?<![\p{L}\d/])[*_~\x60]{1,3}(?=[\p{L}\d])`,
  String.raw`(?<=[\p{L}\d])[*_\x60]{1,3}(?=[\s,;]|$)`,
)}`;

function clean(typed: string): string {
  return withAsciiDigits(typed.slice(0, LONGEST_TYPED).normalize('NFKC'))
    .replaceAll(/[–—−]/g, '-')
    .replaceAll(PICTURES, ' ')
    .replaceAll(MARKS, '')
    .replaceAll(/[’'"“”()]/g, '')
    .replaceAll(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, '/')
    .replaceAll(/[?!]{1,5}(?=\s|$)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const BEHIND_ZONE = String.raw`(?:utc|gmt)\s*[+-]`;
const BARE = String.raw`[+-](?=\d{1,2}:|\d{4}(?!\d))`;
/** "8am +9": hours alone, right behind a time that says which half of the day it is in, or its minutes. */
const BEHIND_TIME = String.raw`(?<=[ap]m\s|\d:\d\d\s)[+-](?=\d)`;
/** "UTC+9", "GMT -3:30", "+0900", "8am +9". */
const OFFSET = regex.i`(?:^|\s)(${either(BEHIND_ZONE, BARE, BEHIND_TIME)}\s*\d{1,2}(?::?[0-5]\d)?)(?=\s|,|$)`;

/** An offset from UTC has to go before its digits are taken for a time. */
function takeOffset(text: string): { offset: string | null; rest: string } {
  const found = OFFSET.exec(text);
  const offset = found?.[1] ?? null;
  return { offset, rest: offset === null ? text : text.replace(offset, ' ') };
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

/** "13 pm" and "24:00" can mean one time alone; nobody knows which was meant by "25:00". */
function mendTime(text: string, wrong: string): readonly string[] {
  const [, hours = '', minutes = '00'] = /(\d{1,2})(?:\D?(\d\d))?/.exec(wrong) ?? [];
  if (Number(hours) > 24 || Number(minutes) > 59) return [];
  const mended = `${String(Number(hours) % 24).padStart(2, '0')}:${minutes}`;
  return [text.replace(wrong, mended)];
}

type ReadZone = Readonly<{ kind: 'zone'; zone: string | null }> | Problem;

/** What is left is a zone, or words that nobody knows. */
function readZone(
  words: readonly string[],
  offset: string | null,
  text: string,
  own: string | null,
): ReadZone {
  const left = words.filter((word) => !FILLERS.has(word));
  const whole = wholeName(words);
  const name = whole ?? left.join(' ');
  if (offset !== null) {
    const zone = findZone(offset);
    if (zone.kind !== 'zone') return problem('zone', offset, []);
    if (name === '' || name === 'utc' || name === 'gmt') return zone;
    return problem('zones', `${offset} ${name}`, []);
  }
  if (name === '') return { kind: 'zone', zone: null };
  const found = findZone(name);
  switch (found.kind) {
    case 'zone':
      return found;
    case 'vague':
      // "CET" from somebody in Vienna is their own zone.
      return own !== null && found.near.some((near) => keepsTime(near, own))
        ? { kind: 'zone', zone: nameToday(own) }
        : problem('vague zone', name, mend(text, name, found.near));
    case 'unknown':
      return unknown(left, text, found.near);
    default:
      return found satisfies never;
  }
}

/** "port of spain", "isle of man": a name with a small word in it; null for any other words. */
function wholeName(words: readonly string[]): string | null {
  const first = words.findIndex((word) => !FILLERS.has(word));
  const last = words.findLastIndex((word) => !FILLERS.has(word));
  const name = words.slice(Math.max(0, first), last + 1);
  if (first < 0) return null;
  return findZone(name.join(' ')).kind === 'zone' ? name.join(' ') : cityOfCountry(name);
}

/** "paris france", "kyiv ukraine", "toronto canada": a city with its country behind it. */
function cityOfCountry(words: readonly string[]): string | null {
  for (let at = 1; at < words.length && words.length <= MOST_NAMES; at += 1) {
    const city = findZone(words.slice(0, at).join(' '));
    const country = findZone(words.slice(at).join(' '));
    if (city.kind !== 'zone' || country.kind === 'unknown') continue;
    const own = country.kind === 'zone' ? [country.zone] : country.near;
    if (own.includes(city.zone)) return words.slice(0, at).join(' ');
  }
  return null;
}

/** "ho chi minh city vietnam": longer ones are no names. */
const MOST_NAMES = 6;

/** The word of several that is not understood, and what it may have been meant to be. */
function unknown(words: readonly string[], text: string, near: readonly string[]): Problem {
  const strange = words.find((word) => findZone(word).kind !== 'zone') ?? words.join(' ');
  // "new yrok"
  const slip = words.length > 1 ? near.filter((zone) => wordsOf(zone) === words.length) : [];
  if (slip.length > 0) return problem('zone', words.join(' '), mend(text, words.join(' '), slip));
  // "8 in a hurry": too short to tell what was meant.
  if (words.length > 1 && strange.length < SHORTEST_MENDED) return problem('unknown', strange, []);
  const days = nearDays(strange);
  if (days.length > 0) return problem('unknown', strange, mend(text, strange, days));
  if (near.length > 0) {
    const name = words.join(' ');
    return problem('zone', name, mend(text, name, near));
  }
  const found = findZone(strange);
  if (found.kind === 'vague')
    return problem('vague zone', strange, mend(text, strange, found.near));
  const zones = found.kind === 'unknown' ? found.near : [];
  if (zones.length > 0) return problem('zone', strange, mend(text, strange, zones));
  return problem(words.length > 1 ? 'unknown' : 'zone', strange, []);
}

function wordsOf(zone: string): number {
  return (zone.split('/').at(-1) ?? '').split('_').length;
}

/** Shorter words are like too many others to be taken for a slip of one. */
const SHORTEST_MENDED = 4;

function nearDays(word: string): readonly string[] {
  const words = 'tues weds thurs weekdays weekends daily everyday every morning';
  const names = [...DAY_NAMES, ...words.split(' ')];
  const allowed = Math.min(2, Math.floor(word.length / 3));
  return names
    .map((name) => ({ name, typos: editDistance(word, name, allowed) }))
    .filter(({ typos }) => typos <= allowed)
    .toSorted((a, b) => a.typos - b.typos)
    .slice(0, 2)
    .map(({ name }) => name);
}

/** What was typed with the wrong words replaced; where they don't stand together, at the end. */
function mend(text: string, wrong: string, near: readonly string[]): readonly string[] {
  const at = wordIndex(text.toLowerCase(), wrong);
  if (at === -1) return near;
  return near.map((right) => `${text.slice(0, at)}${right}${text.slice(at + wrong.length)}`.trim());
}

/** Where the words stand, set apart from others: the "a" of "7 days a week" is no part of "days". */
function wordIndex(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + words.length)}`;
    if (!/[\p{L}\d]/u.test(around)) return at;
  }
  return -1;
}
