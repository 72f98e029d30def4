import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test.each([
  ['“We are not surprised,” said the statement from Holm’s attorney, Jane Roe.', ['Jane Roe']],
  ['“The plant will close,” said a note from the director, Tom Berg, to all.', ['Tom Berg']],
  ['“We regret it,” a statement by the port authority said.', ['the port authority']],
  [
    '“We are not surprised,” said the statement from Jane Roe. “It was a long hunt, and it is over.”',
    ['Jane Roe', 'Jane Roe'],
  ],
])('%s', (text, who) => {
  expect(quotesOf(text).map((quote) => quote.who)).toEqual(who);
});

test('whoever gets a statement did not make it', () => {
  const [quote] = quotesOf('“We are not surprised,” said the statement to Jane Roe.');
  expect(quote?.who).not.toBe('Jane Roe');
});
