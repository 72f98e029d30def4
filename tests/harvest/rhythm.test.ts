import { describe, expect, test } from 'vitest';
import { firstRhythm, learnRhythm, nextFetch } from '../../src/harvest/rhythm.ts';
import { NO_WAIT, type Wait } from '../../src/sources/source.ts';

/** A Tuesday, 08:00 UTC. */
const NOW = Date.UTC(2026, 10, 24, 8);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a rhythm', () => {
  test.each([
    ['an agency', Array.from({ length: 50 }, (_, at) => NOW - at * 3 * MINUTE), 5 * MINUTE],
    ['ten a day', Array.from({ length: 70 }, (_, at) => NOW - at * 2.4 * HOUR), 70 * MINUTE],
    ['one a week', [NOW - 6 * DAY, NOW - DAY], 12 * HOUR],
  ])('begins with the dates that are shown: %s', (_, dates, expected) => {
    const rhythm = firstRhythm(dates, NOW) ?? 0;
    expect(Math.abs(rhythm - expected)).toBeLessThan(expected / 10);
  });

  test.each([[[]], [[NOW - HOUR]], [[NOW + DAY, NOW + 2 * DAY]]])(
    'is not known from %j',
    (dates) => {
      expect(firstRhythm(dates, NOW)).toBeNull();
    },
  );

  const live = (days: number, perDay: number, from = 30 * MINUTE): number => {
    let rhythm = from;
    for (let passed = 0; passed < days * DAY; passed += rhythm) {
      rhythm = learnRhythm(rhythm, { added: (rhythm / DAY) * perDay, sinceMs: rhythm });
    }
    return rhythm;
  };

  test.each([
    [500, 5 * MINUTE],
    [48, 15 * MINUTE],
    [4, 3 * HOUR],
    [0, 12 * HOUR],
  ])(
    'of %d articles a day settles within two weeks at half the time between them',
    (perDay, expected) => {
      expect(Math.abs(live(14, perDay) - expected)).toBeLessThan(expected / 5);
    },
  );

  test('follows a source that wakes', () => {
    expect(live(3, 48, 12 * HOUR)).toBeLessThan(HOUR);
  });

  test('outlives a clock that went back', () => {
    expect(learnRhythm(HOUR, { added: 3, sinceMs: -DAY })).toBeGreaterThanOrEqual(5 * MINUTE);
  });
});

describe('the next fetch', () => {
  const after = (change: Partial<Wait>, rhythm = HOUR, chance = 0.5): number =>
    nextFetch(rhythm, { ...NO_WAIT, ...change }, { now: NOW, chance }) - NOW;

  test.each<readonly [string, Partial<Wait>, number]>([
    ['by the rhythm', {}, HOUR],
    ['later, by the headers', { freshForMs: 2 * HOUR }, 2 * HOUR],
    ['not sooner, by the headers', { freshForMs: 10_000 }, HOUR],
    ['later, by the feed', { ttlMs: 2 * HOUR }, 2 * HOUR],
    ['by the headers, whatever the feed says', { freshForMs: HOUR, ttlMs: 3 * HOUR }, HOUR],
    ['only so much later, by the headers', { freshForMs: 300 * DAY }, 12 * HOUR],
    ['only so much later, by the feed', { ttlMs: 30 * DAY }, 3 * HOUR],
    ['after hours to leave out', { skipHours: [9, 10] }, 3 * HOUR],
    [
      'at its time where everything is to be left out',
      { skipHours: Array.from({ length: 24 }, (_, at) => at) },
      HOUR,
    ],
    ['after a day to leave out', { skipDays: ['Tuesday'] }, 16 * HOUR],
  ])('is %s', (_, wait, expected) => {
    expect(after(wait)).toBe(expected);
  });

  test('is spread by a tenth either way', () => {
    expect(after({}, HOUR, 0)).toBe(54 * MINUTE);
    expect(after({}, HOUR, 1)).toBe(66 * MINUTE);
  });
});
