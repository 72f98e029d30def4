import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test.each([
  [
    'Mayors Ida Holm and Tom Beck sent out a joint statement.|“The dam must go before the winter,” they said.',
    'Mayors Ida Holm and Tom Beck',
  ],
  [
    'In a joint statement, Mayors Ida Holm and Tom Beck called the dam “a danger to both of our towns.”',
    'Mayors Ida Holm and Tom Beck',
  ],
])('%s', (text, who) => {
  expect(quotesOf(text)[0]?.who).toBe(who);
});

test.each([
  'Ida Holm met some divers in Osk. “The dam must go before the winter,” they said.',
  'Ida Holm and Tom Beck met the residents. “The dam must go before the winter,” they said.',
])('others may be meant: %s', (text) => {
  expect(quotesOf(text)[0]?.who ?? '').not.toMatch(/Holm|Beck/);
});

test('a second statement of those who spoke together is theirs', () => {
  const found = quotesOf(
    '“We will not give up the river,” Mayors Ida Holm and Tom Beck said in a joint statement.|“This ruling is not the last word,” they said.',
  );
  expect(found.map(({ who }) => who)).toEqual([
    'Mayors Ida Holm and Tom Beck',
    'Mayors Ida Holm and Tom Beck',
  ]);
});
