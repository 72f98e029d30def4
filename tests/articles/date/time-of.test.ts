import { expect, it } from 'vitest';
import { dayOf, newestOf, periodOf } from '../../../src/articles/date/time-of.ts';

it('tells the earliest and the latest date by their moment, not by their text', () => {
  const dates = ['2024-01-19T01:00:00Z', '2024-01-19T05:00:00+14:00', '2024-01-18T16:00:00Z'];
  expect(periodOf(dates)).toEqual({
    from: '2024-01-19T05:00:00+14:00',
    to: '2024-01-19T01:00:00Z',
  });
  expect(periodOf([])).toBeNull();
});

it('takes no date for the newest that lies ahead by more than zones can make', () => {
  const now = Date.parse('2024-01-19T12:00:00Z');
  const dates = [
    '2024-01-18T08:00:00Z',
    '2024-01-20T01:00:00+14:00',
    '2024-01-20T12:00:01Z',
    '2099',
  ];
  expect(newestOf(dates, now)).toBe('2024-01-20T01:00:00+14:00');
  expect(newestOf(['2099-01-01'], now)).toBeNull();
});

it('keeps the day of the zone that a date names', () => {
  expect(dayOf('2024-01-19T00:10:00+09:00')).toBe('2024-01-19');
});
