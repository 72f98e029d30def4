import { describe, expect, test } from 'vitest';
import { cleanShown } from '../../../src/chat/render/clean-shown.ts';
import { escapeText } from '../../../src/chat/discord/render/escape.ts';
import { plainLine } from '../../../src/chat/slack/render/escape.ts';

describe('what is shown', () => {
  test('keeps pieces apart that run in two directions', () => {
    const byline = '\u2068הנמל\u2069 · \u20683 March 2026\u2069';
    expect(cleanShown(byline)).toBe(byline);
    expect(escapeText(byline)).toBe(byline);
    expect(plainLine(byline)).toBe(byline);
  });

  test.each([
    ['\u2068open', 'open'],
    ['closed\u2069 twice\u2069', 'closed twice'],
    ['\u2068one \u2068within\u2069 another\u2069', 'one \u2068within\u2069 another'],
    ['\u2068\u202Eturned\u2069 \u2067round\u2069', '\u2068turned\u2069 round'],
  ])('has no mark of direction that turns what stands behind it: %j', (text, clean) => {
    expect(cleanShown(text)).toBe(clean);
  });
});
