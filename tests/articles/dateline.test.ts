import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/articles/dateline.ts';

describe('a dateline', () => {
  it.each([['AP-US–Pier Reopens'], ['AFP-World – Pier reopens'], ['AP-Top – Headlines']])(
    'has no place in the wire’s name for a report: %j',
    (line) => {
      expect(findDateline(line)?.place ?? null).toBeNull();
    },
  );

  it('ends with a dash of two signs', () => {
    expect(findDateline('APELDOORN –- The pier reopened.')?.place).toBe('APELDOORN');
  });

  it('is a place in capitals', () => {
    expect(findDateline('APELDOORN (ANP) – The pier reopened.')).toEqual({
      place: 'APELDOORN',
      agency: 'ANP',
    });
  });
});
