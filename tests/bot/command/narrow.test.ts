import { describe, expect, it } from 'vitest';
import { narrowTopic, startOf } from '../../../src/bot/command/narrow.ts';

describe('what follows a topic', () => {
  it.each([
    ['nk-russia 3', 'nk-russia', { kind: 'story', story: 3 }],
    ['NK Russia #12', 'NK Russia', { kind: 'story', story: 12 }],
    ['nk-russia =1jsc284', 'nk-russia', { kind: 'story', story: '=1jsc284' }],
    ['nk-russia since Monday', 'nk-russia', { kind: 'since', day: 'monday' }],
    ['nk-russia today', 'nk-russia', { kind: 'since', day: 'today' }],
    ['nk-russia since last Monday', 'nk-russia', { kind: 'since', day: 'last monday' }],
    ['nk-russia since', 'nk-russia', { kind: 'since', day: '' }],
    ['nk-russia last week', 'nk-russia', { kind: 'since', day: 'last week' }],
    ['NK Russia This Month', 'NK Russia', { kind: 'since', day: 'this month' }],
    ['nk-russia last 3 days', 'nk-russia', { kind: 'since', day: 'last 3 days' }],
    ['nk-russia past week', 'nk-russia', { kind: 'since', day: 'past week' }],
    ['nk-russia past 48 hours', 'nk-russia', { kind: 'since', day: 'past 48 hours' }],
    ['nk-russia since 2026-03-02', 'nk-russia', { kind: 'since', day: '2026-03-02' }],
  ])('%j narrows it', (typed, topic, narrowing) => {
    expect(narrowTopic(typed)).toEqual({ topic, narrowing });
  });

  it.each(['nk-russia', '3', 'today', 'since', 'last week', 'nk-russia week'])(
    '%j narrows nothing',
    (typed) => {
      expect(narrowTopic(typed)).toBeNull();
    },
  );
});

describe('the beginning of a day', () => {
  // A Wednesday, 03:00 in Seoul and 13:00 of the day before in New York.
  const now = Date.UTC(2026, 10, 24, 18);
  it.each([
    ['today', 'UTC', '2026-11-24T00:00:00.000Z'],
    ['today', 'Asia/Seoul', '2026-11-24T15:00:00.000Z'],
    ['yesterday', 'America/New_York', '2026-11-23T05:00:00.000Z'],
    ['monday', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['last monday', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['3 days', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['1 day ago', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['this week', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['this week', 'Asia/Seoul', '2026-11-22T15:00:00.000Z'],
    ['last week', 'UTC', '2026-11-16T00:00:00.000Z'],
    ['past week', 'UTC', '2026-11-17T00:00:00.000Z'],
    ['a week ago', 'UTC', '2026-11-17T00:00:00.000Z'],
    ['2 weeks', 'UTC', '2026-11-10T00:00:00.000Z'],
    ['last 3 days', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['this month', 'UTC', '2026-11-01T00:00:00.000Z'],
    ['last month', 'Europe/Berlin', '2026-09-30T22:00:00.000Z'],
    ['wed', 'Asia/Seoul', '2026-11-24T15:00:00.000Z'],
    ['wed', 'UTC', '2026-11-18T00:00:00.000Z'],
    ['past 48 hours', 'Asia/Seoul', '2026-11-22T18:00:00.000Z'],
    ['last hour', 'UTC', '2026-11-24T17:00:00.000Z'],
    ['18.01.2026', 'UTC', '2026-01-18T00:00:00.000Z'],
    ['jan 18 2026', 'Asia/Seoul', '2026-01-17T15:00:00.000Z'],
    ['18th january, 2026', 'UTC', '2026-01-18T00:00:00.000Z'],
    ['3 nov', 'UTC', '2026-11-03T00:00:00.000Z'],
    // The last one that there was.
    ['december 24', 'UTC', '2025-12-24T00:00:00.000Z'],
    // The night in which the clocks are set back.
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, expected) => {
    expect(new Date(startOf(day, now, zone) ?? 0).toISOString()).toBe(expected);
  });

  it.each([
    'soon',
    'mo',
    '2026-13-45',
    '03/04/2026',
    'jan 32',
    'floor 3',
    'next week',
    'last',
    'weeks',
    '',
  ])('%s is none', (day) => {
    expect(startOf(day, now, 'UTC')).toBeNull();
  });
});
