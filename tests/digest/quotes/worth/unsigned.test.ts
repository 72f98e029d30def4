import { expect, test } from 'vitest';
import { keyQuotesOf } from '../quotes-of.ts';

const words = (text: string): string[] => keyQuotesOf(text).map((quote) => quote.text);

test('passages that a blog sets in marks and nobody says are no key quotes', () => {
  expect(
    words(
      'I have thought about the ferry. | “The ferry is a symbol of all that we lost when the mill went.” | “Nobody asked the island whether it wanted a bridge.”',
    ),
  ).toEqual([]);
});

test('what somebody says who is not named is one', () => {
  expect(
    words('A letter came on Monday. It read: “The ferry is a symbol of all that we lost here.”'),
  ).toHaveLength(1);
});
