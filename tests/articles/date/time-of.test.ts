import { expect, it } from 'vitest';
import { byTime, dayOf } from '../../../src/articles/date/time-of.ts';

it('sorts dates by their moment, not by their text', () => {
  const dates = ['2024-01-19T01:00:00Z', '2024-01-19T05:00:00+14:00', '2024-01-18'];
  expect(dates.toSorted(byTime)).toEqual([
    '2024-01-18',
    '2024-01-19T05:00:00+14:00',
    '2024-01-19T01:00:00Z',
  ]);
});

it('keeps the day of the zone that a date names', () => {
  expect(dayOf('2024-01-19T00:10:00+09:00')).toBe('2024-01-19');
});
