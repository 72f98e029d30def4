import { describe, expect, test } from 'vitest';
import { isFragment } from '../../../../../src/digest/summary/sound/lines/fragment.ts';

describe('a line without a verb of its own is no sentence', () => {
  test.each([
    'Best thing that happened to Velm.',
    'The Velm newt (Triturus velmii), one of the animals that came back after rats were removed.',
    'After Saint Olga, a nun who was a friend of sailors.',
    'Ann Lee, the woman who ran the mill.',
  ])('%s', (line) => {
    expect(isFragment(line)).toBe(true);
  });

  test.each([
    'The best thing that happened to Velm was the ferry.',
    'The Velm newt, one of the rarest animals of the coast, came back.',
    'On Sunday, the woman who ran the mill sold it.',
    'People who sail to Velm like its harbour.',
    'Ann Lee, the mayor, closed the mill.',
  ])('but not: %s', (line) => {
    expect(isFragment(line)).toBe(false);
  });
});
