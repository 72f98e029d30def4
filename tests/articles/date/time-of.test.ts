import { expect, it } from 'vitest';
import { dayOf, periodOf } from '../../../src/articles/date/time-of.ts';

it('tells the earliest and the latest date by their moment, not by their text', () => {
  const dates = ['2024-01-19T01:00:00Z', '2024-01-19T05:00:00+14:00', '2024-01-18T16:00:00Z'];
  expect(periodOf(dates)).toEqual({
    from: '2024-01-19T05:00:00+14:00',
    to: '2024-01-19T01:00:00Z',
  });
  expect(periodOf([])).toBeNull();
});

it('keeps the day of the zone that a date names', () => {
  expect(dayOf('2024-01-19T00:10:00+09:00')).toBe('2024-01-19');
});
