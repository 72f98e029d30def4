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

test.each([
  ['“She taught us all to sail,” her brother, Tom Lund, read out in the chapel.', 'Tom Lund'],
  ['“I am sorry for the fire,” Holm, who read out a note, said.', 'Holm'],
])('%s: somebody may read out his own words', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});
