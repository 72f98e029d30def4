import { describe, expect, test } from 'vitest';
import { formatWhen } from '../../../src/schedule/when/format-when.ts';
import { parseWhen } from '../../../src/schedule/when/parse-when.ts';

function read(text: string): string {
  const parsed = parseWhen(text, { timeZone: null });
  return parsed.kind === 'when'
    ? formatWhen(parsed.when).replace(/ UTC$/, '')
    : `${parsed.problem} → ${parsed.near.join(' | ')}`;
}

describe('words of a time beside others', () => {
  test.each([
    ['weekdays, thu off 9am', 'mon,tue,wed,fri 09:00'],
    ['mon-fri tue off 7', 'mon,wed,thu,fri 07:00'],
    ['mon - fri, sat off, 7', 'weekdays 07:00'],
    ['monday to friday, thursday off, 7am', 'mon,tue,wed,fri 07:00'],
    ['werktags, montag nicht 9 uhr', 'tue,wed,thu,fri 09:00'],
    ['hafta içi salı hariç 9', 'mon,wed,thu,fri 09:00'],
    ['weekdays, weekends off 9', 'weekdays 09:00'],
    ['daily, sat and sun off 9', 'weekdays 09:00'],
    ['sat, sun off 9', 'weekdays 09:00'],
    ['mon tue wed thu, fri off 9', 'zone → '],
    ['mon, wed, fri off 9', 'zone → '],
    ['mon-fri off 9', 'zone → '],
    ['mon-thu and sat, fri off 9', 'zone → '],
    ['mon-thu, sat, fri off 9', 'zone → '],
    ['mon to wed and fri off 9', 'zone → '],
    ['daily except saturday, weekends 9am', 'weekdays 09:00'],
    ['not saturday, weekends 9am', 'weekdays 09:00'],
    ['not weekends, weekdays 9am', 'weekdays 09:00'],
    ['not fridays, otherwise daily 9', 'mon,tue,wed,thu,sat,sun 09:00'],
  ])('%j leaves out the days that it names alone', (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test.each([
    ['every day: 7am', 'daily 07:00'],
    ['each single day: 7', 'daily 07:00'],
    ['all days: 7am', 'daily 07:00'],
    ['business days: 7am', 'weekdays 07:00'],
    ['every working day: 7am', 'weekdays 07:00'],
    ['local time: 7am daily', 'daily 07:00'],
    ['my zone: 7am', 'weekdays 07:00'],
    ['days: monday, time: 7am', 'mon 07:00'],
  ])('%j has a label only where a part of it begins', (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test.each([
    ['7h 19h', 'times → 07:00 | 19:00'],
    ['às 7h 19h', 'times → 07:00 | 19:00'],
    ['7 heures 19 heures', 'times → 07:00 | 19:00'],
    ['7h 12h 19h', 'times → 07:00 | 12:00 | 19:00'],
    ['7 h 30', 'weekdays 07:30'],
    ['7 heures 30', 'weekdays 07:30'],
    ['7 Uhr 19 Uhr', 'times → 07:00 | 19:00'],
    ['7 Uhr 30', 'weekdays 07:30'],
    ['sieben Uhr 30', 'weekdays 07:30'],
    ['7h et 19h', 'times → 07:00 | 19:00'],
    ['mardi et jeudi 7h et 19h', 'times → tue,thu 07:00 | tue,thu 19:00'],
    ['7am and 7pm ET', 'times → 07:00 America/New_York | 19:00 America/New_York'],
    ['7 oder 19 uhr berlin', 'times → 07:00 Europe/Berlin | 19:00 Europe/Berlin'],
    ['a las 7 o a las 19', 'times → 07:00 | 19:00'],
    ['om 7 en om 19 uur', 'times → 07:00 | 19:00'],
    ['klo 7 ja 19', 'times → 07:00 | 19:00'],
    ['7am and 4pm PST', 'times → 07:00 | 16:00'],
    ['7am oslo, 7pm new york', 'times → 07:00 | 19:00'],
    ['tue 8am, fri 9am', 'times → 08:00 | 09:00'],
    ['martes 8 y viernes 20', 'times → 08:00 | 20:00'],
    ['tue 8 and 20', 'times → tue 08:00 | tue 20:00'],
    ['8 or 20 on tue', 'times → tue 08:00 | tue 20:00'],
  ])('%j offers each of its times', (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test.each([
    ['monday 7am till friday 7am', 'weekdays 07:00'],
    ['mo 7 till fr 7', 'weekdays 07:00'],
    ['mon 7am until sat', 'mon,tue,wed,thu,fri,sat 07:00'],
    ['tue 7:30 till thu london', 'tue,wed,thu 07:30 Europe/London'],
    ['tue 7 till easter', 'end → tue 7'],
    ['weekdays 7am till friday', 'end → weekdays 7am'],
    ['weekdays 7am till the 7 wonders', 'end → weekdays 7am'],
    ['7 until 9.45', 'times → 07:00 | 09:45'],
    ['7am until 17h', 'times → 07:00 | 17:00'],
    ['7am until noon', 'times → 07:00 | 12:00'],
    ['7am until half past nine', 'times → 07:00 | 09:30'],
    ['daily at 7 until thursday', 'end → daily at 7'],
    ['daily at 7 until mother arrives', 'end → daily at 7'],
    ['daily in 7', 'daily 07:00'],
    ['oslo in 7', 'weekdays 07:00 Europe/Oslo'],
    ['in 7', 'weekdays 07:00'],
    ['remind me in 7', 'once → '],
    ['send it in 7', 'once → '],
    ['send it mon in 7', 'mon 07:00'],
  ])('%j ends, or is for once, only where that is said', (text, answer) => {
    expect(read(text)).toBe(answer);
  });
});

test.each([
  [[0, 6], 'not weekends', 'weekdays 09:00'],
  [[1, 2, 3, 4, 5], 'not mondays', 'tue,wed,thu,fri 09:00'],
] as const)('of the days %j, %j leaves others', (days, text, answer) => {
  const before = { days: [...days], minute: 540, zone: 'UTC' };
  const parsed = parseWhen(text, { timeZone: null, before, leftOutOf: before.days });
  expect(parsed.kind === 'when' ? formatWhen(parsed.when) : parsed).toBe(`${answer} UTC`);
});

test('a subscription that is new has its days left out of all', () => {
  const before = { days: [1, 2, 3, 4, 5], minute: 540, zone: 'UTC' } as const;
  const parsed = parseWhen('except sunday', { timeZone: null, before });
  expect(parsed.kind === 'when' ? formatWhen(parsed.when) : parsed).toBe(
    'mon,tue,wed,thu,fri,sat 09:00 UTC',
  );
});
