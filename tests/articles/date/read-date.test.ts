import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/articles/date/read-date.ts';

const now = new Date('2024-06-01T12:00:00Z');
const read = (text: string, dayFirst: boolean | null = null): string | null =>
  readDate(text, { now, dayFirst });

describe('a date', () => {
  it.each([
    ['2024-01-19', '2024-01-19'],
    ['2024-01-19T08:30:00Z', '2024-01-19T08:30:00Z'],
    ['2024-01-19T08:30:00.123+09:00', '2024-01-19T08:30:00+09:00'],
    ['2024-01-19 08:30:00 +0100', '2024-01-19T08:30:00+01:00'],
    ['2024-01-19T08:30:00', '2024-01-19'],
    ['20240119', '2024-01-19'],
    ['Fri, 19 Jan 2024 08:30:00 GMT', '2024-01-19T08:30:00Z'],
    ['January 19, 2024, 07:47 PM EST', '2024-01-19T19:47:00-05:00'],
    ['Jan. 19th, 2024', '2024-01-19'],
    ['19 January 2024', '2024-01-19'],
    ['19. Januar 2024, 14:05 Uhr', '2024-01-19'],
    ['Published: 3rd of March 2024', '2024-03-03'],
    ['le 19 février 2024', '2024-02-19'],
    ['19 de enero de 2024', '2024-01-19'],
    ['19 января 2024', '2024-01-19'],
    ['2024年1月19日', '2024-01-19'],
    ['2024년 1월 19일', '2024-01-19'],
    ['19.01.2024', '2024-01-19'],
    ['1/19/2024', '2024-01-19'],
    ['19 Jan ’24', '2024-01-19'],
    ['19.01.24, 08:30', '2024-01-19'],
    ['19.01.2412:44', '2024-01-19'],
    ['1705653000', '2024-01-19T08:30:00Z'],
  ])('is read from %j', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it('keeps the day of its own zone', () => {
    expect(read('2024-01-19T00:10:00+01:00')?.slice(0, 10)).toBe('2024-01-19');
  });

  it.each([
    ['0001-01-01T00:00:00Z'],
    ['1970-01-01T00:00:00Z'],
    ['2025-01-19'],
    ['2024-13-40'],
    ['31 February 2024'],
    ['yesterday'],
    ['Monday'],
    ['3/4/2024'],
    ['version 2.4.1'],
    [''],
  ])('is none in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('in two numbers below thirteen is read where the order is known', () => {
    expect(read('3/4/2024', true)).toBe('2024-04-03');
    expect(read('3/4/2024', false)).toBe('2024-03-04');
    expect(read('3.4.2024')).toBe('2024-04-03');
  });
});
