import { describe, expect, it } from 'vitest';
import { atLeast, below, judge, told } from './figure.ts';

describe('a figure', () => {
  it.each([
    ['holds on a quiet machine', below('a', 9, 10, 'ms'), 1, true],
    ['misses on a quiet machine', below('a', 11, 10, 'ms'), 1, false],
    ['is judged by ratio on a busy one', below('a', 19, 10, 'ms'), 2, true],
    ['of speed too', atLeast('a', 160, 300, '/s'), 2, true],
    ['gains nothing from a faster machine', below('a', 9, 10, 'ms'), 0.5, true],
    ['of memory is the same on any', below('a', 300, 250, 'MB'), 3, false],
    ['that is only told always holds', told('a', 'much'), 1, true],
  ])('%s', (_, figure, slowdown, holds) => {
    expect(judge(figure, slowdown).holds).toBe(holds);
  });
});
