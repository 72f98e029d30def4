import { describe, expect, test } from 'vitest';
import { coverageLine, failingLine } from '../../../../src/chat/words/en/coverage.ts';

const counts = { read: 42, failed: 0, unread: 0, elsewhere: 0 };
const since = Date.parse('2026-03-05T08:00:00Z');
const gone = { host: 'example.org', since: since - 18 * 3_600_000, reason: '403' };

describe('the line on what a digest rests on', () => {
  test.for([
    [counts, 'From 42 articles'],
    [{ ...counts, read: 1, elsewhere: 1 }, 'From 1 article; 1 other is about something else'],
    [
      { ...counts, followed: { outlets: 9, since, failing: [gone] } },
      'From 42 articles of 9 outlets since Thu 5 Mar, 08:00; example.org has failed since Wed 4 Mar, 14:00 (403)',
    ],
    [
      { ...counts, elsewhere: 7, followed: { outlets: 1, since, failing: [] } },
      'From 42 articles of 1 outlet since Thu 5 Mar, 08:00; 7 others are about something else',
    ],
  ] as const)('%#', ([coverage, line]) => {
    expect(coverageLine(coverage, 'UTC')).toBe(`${line}. Every sentence and quote is verbatim.`);
  });

  test('tells moments in the zone of whoever reads', () => {
    const followed = { outlets: 2, since, failing: [] };
    expect(coverageLine({ ...counts, followed }, 'Asia/Seoul')).toContain('since Thu 5 Mar, 17:00');
  });

  test('names the longest failures and counts the rest', () => {
    const failing = ['a', 'b', 'c', 'd'].map((name) => ({ ...gone, host: `${name}.example` }));
    const line = failingLine(failing, 'UTC');
    expect(line).toContain('c.example');
    expect(line).not.toContain('d.example');
    expect(line).toMatch(/; 1 more source fails\.$/);
    expect(failingLine([], 'UTC')).toBe('');
  });

  test('says the reason in words', () => {
    expect(failingLine([{ ...gone, reason: 'too-slow' }], 'UTC')).toContain('(too slow)');
  });
});
