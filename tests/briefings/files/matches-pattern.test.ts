import { expect, it } from 'vitest';
import { matchesPattern } from '../../../src/briefings/files/matches-pattern.ts';

it.each([
  ['news-1.txt', 'news-*.txt', true],
  ['news-1.txt', 'news-?.txt', true],
  ['news-12.txt', 'news-?.txt', false],
  ['a.md', '*', true],
  ['a.md', '*.txt', false],
  ['a.md.txt', '*.md', false],
  ['aXbXc', 'a*b*c', true],
  ['.md', '?*.md', false],
  ['북한.txt', '?한.txt', true],
  ['a', '', false],
])('%s is one of %s: %s', (name, pattern, expected) => {
  expect(matchesPattern(name, pattern)).toBe(expected);
});

it('takes a pattern of many stars without going back over all of them', () => {
  expect(matchesPattern('a'.repeat(5_000), `${'a*'.repeat(1_000)}b`)).toBe(false);
});
