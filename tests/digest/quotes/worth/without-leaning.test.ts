import { expect, test } from 'vitest';
import { keyQuotesOf } from '../quotes-of.ts';

const words = (text: string): string[] => keyQuotesOf(text).map((quote) => quote.text);

test('what hangs on a connective is left out where its speaker is heard with better', () => {
  expect(
    words('“The valves are worn out,” said Tor Vik. | “Therefore, we closed the dam,” Vik said.'),
  ).toEqual(['The valves are worn out,']);
});

test('where another voice has only that, it stays', () => {
  expect(
    words(
      '“The valves are worn out,” said Tor Vik. | “Therefore, the dam is closed,” Ida Holm said.',
    ),
  ).toHaveLength(2);
});
