import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test.each([
  ['Your article on Lea Roth claims that “nobody was warned.” I was.', null],
  ['A report on the dam says that “nobody was warned in time.”', 'A report on the dam'],
  ['A parliamentary report says nobody was “ever warned.”', 'A parliamentary report'],
])('%s: the paper speaks, and not whom it is about', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
