import { expect, test } from 'vitest';
import { backOff, pageAgainAt } from '../../src/harvest/retry.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 27, 9, 0);

test('failures are tried less and less often, at least once a day', () => {
  const waits = Array.from(
    { length: 12 },
    (_, at) => backOff(at + 1, HOUR, { now: NOW, chance: 0.5 }) - NOW,
  );
  expect(waits.slice(0, 4)).toEqual([30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR]);
  expect(waits.at(-1)).toBe(DAY);
});

test('a source that is asked every few minutes is not asked again sooner than that', () => {
  expect(backOff(1, 6 * MINUTE, { now: NOW, chance: 0.5 }) - NOW).toBe(5 * MINUTE);
});

test('a page is tried again after ten minutes, and then after an hour and a half', () => {
  expect([0, 1].map((tries) => pageAgainAt(tries, NOW) - NOW)).toEqual([10 * MINUTE, 90 * MINUTE]);
});
