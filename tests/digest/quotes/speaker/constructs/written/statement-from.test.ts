import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test.each([
  ['“We are not surprised,” said the statement from Holm’s attorney, Jane Roe.', ['Jane Roe']],
  ['“The plant will close,” said a note from the director, Tom Berg, to all.', ['Tom Berg']],
  [
    'In a joint statement the two unions said the port was “all hat and no boat.”',
    ['the two unions'],
  ],
  ['In a letter the union said the port was “all hat and no boat.”', ['the union']],
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

test('the office of somebody is not he', () => {
  const text =
    'Jane Roe is the U.S. Attorney. “Bills were paid with these funds,” the press release from the U.S. Attorney’s Office said.';
  expect(quotesOf(text)[0]?.who).not.toBe('Jane Roe');
});
