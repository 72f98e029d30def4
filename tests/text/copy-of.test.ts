import { expect, test } from 'vitest';
import { copyOf } from '../../src/text/copy-of.ts';

test('copies every letter of a text, however short', () => {
  for (const text of [
    '',
    'A',
    '’',
    'An',
    'The “old” mill burned.',
    '👍 of Ørsta',
    'ab'.repeat(500),
  ])
    expect(copyOf(`(${text})`.slice(1, -1))).toBe(text);
});
