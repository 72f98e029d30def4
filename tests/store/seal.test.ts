import { describe, expect, it } from 'vitest';
import { createSeal } from '../../src/store/seal.ts';

const OLD = 'an old secret that is long enough for it';
const NEW = 'a new secret that is long enough for it!';

describe('the seal on tokens', () => {
  it('hides the text, gives it back, and writes it otherwise each time', () => {
    const seal = createSeal([NEW]);
    const [first, second] = [seal.close('xoxb-1', 'T1'), seal.close('xoxb-1', 'T1')];
    expect(first).not.toContain('xoxb');
    expect(first).not.toBe(second);
    expect(seal.open(first, 'T1')).toBe('xoxb-1');
  });

  it('opens with a former key, and closes with the present one', () => {
    const closed = createSeal([OLD]).close('xoxb-1', 'T1');
    const seal = createSeal([NEW, OLD]);
    expect(seal.open(closed, 'T1')).toBe('xoxb-1');
    expect(() => createSeal([OLD]).open(seal.close('xoxb-1', 'T1'), 'T1')).toThrow('STORE_KEY');
  });

  it('does not open what was changed, cut, moved to another workspace or locked with a lost key', () => {
    const seal = createSeal([NEW]);
    const closed = seal.close('xoxb-1', 'T1');
    const changed = closed.slice(0, 30) + (closed[30] === 'A' ? 'B' : 'A') + closed.slice(31);
    for (const [text, about] of [
      [changed, 'T1'],
      [closed.slice(0, 20), 'T1'],
      [closed, 'T2'],
    ] as const) {
      expect(() => seal.open(text, about)).toThrow('another key');
    }
    expect(() => createSeal([]).open(closed, 'T1')).toThrow('another key');
  });

  it('takes what was kept before there was a key', () => {
    expect(createSeal([NEW]).open('{"token":1}', 'T1')).toBe('{"token":1}');
    expect(createSeal([]).close('{"token":1}', 'T1')).toBe('{"token":1}');
  });
});
