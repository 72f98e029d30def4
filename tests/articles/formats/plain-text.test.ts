import { describe, expect, test } from 'vitest';
import { isTitle } from '../../../src/articles/formats/plain-text.ts';

describe('a first line', () => {
  test.each([
    'Arlen closes its bridges',
    'Will the ferry return?',
    'Mayor: ‘We were late’',
    'Flood (and fire) in Arlen (photos)',
  ])('may be the title: %s', (line) => {
    expect(isTitle(line)).toBe(true);
  });

  test.each([
    'The mayor closed the bridge.',
    "She called him a 'gold digger.'",
    '“We were late,” the mayor said. “Too late.”',
    '(The ferry was late.)',
    'The mayor said:',
  ])('is no title where it ends like a sentence: %s', (line) => {
    expect(isTitle(line)).toBe(false);
  });
});
