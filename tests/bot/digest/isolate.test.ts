import { expect, test } from 'vitest';
import { isolate } from '../../../src/bot/digest/isolate.ts';

test('pieces that run from left to right stay as they are', () => {
  expect(isolate(['The Post', '19 January 2024'])).toEqual(['The Post', '19 January 2024']);
});

test.each(['הארץ', 'الجزيرة', 'روزنامه'])('beside %s every piece is isolated', (name) => {
  expect(isolate([name, '19 January 2024'])).toEqual([
    `\u2068${name}\u2069`,
    '\u206819 January 2024\u2069',
  ]);
});
