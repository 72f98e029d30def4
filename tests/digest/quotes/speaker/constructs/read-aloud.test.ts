import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  'Ida Holm picked up with Section 2 (“The council shall meet on the first Monday of each month”).',
  'Mayor Ida Holm recited the oath: “I will bear true faith to the town and its harbour.”',
  'Chairman Tom Lund read a few verses of the poem: “The river takes what the river gave to us.”',
])('%s: whoever reads it aloud says nothing of his own', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Mayor Ida Holm read the report and said: “This is a disgrace for the town.”', 'Ida Holm'],
  ['Ida Holm signed the declaration. “It was high time for this town,” Holm said.', 'Ida Holm'],
])('%s is said by %s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('what somebody read aloud is nobody’s who is named', () => {
  const [quote] = quotesOf('“He will come for me one night,” prosecutor Ida Holm read aloud.');
  expect(quote?.who ?? null).toBeNull();
  expect(quotesOf('“I read it out of spite,” Ida Holm said.')).toMatchObject([{ who: 'Ida Holm' }]);
});
