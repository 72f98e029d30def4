import { expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches-of.ts';

it.each<[string, RegExp]>([
  ['“Osk” and “Arlen”', /“(?<name>[^”]+)”/gu],
  ['no marks', /“/g],
  // Places without letters
  ['ferry', /\b/g],
  ['Osk 😀 Arlen', /(?=\p{L})/gu],
])('of %j are those that matchAll has', (text, pattern) => {
  const all = [...text.matchAll(pattern)];
  expect(matchesOf(text, pattern)).toEqual(all);
  // Nothing is left of the last time
  expect(matchesOf(text, pattern)).toEqual(all);
});
