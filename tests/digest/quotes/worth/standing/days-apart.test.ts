import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { withDaysApart } from '../../../../../src/digest/quotes/worth/standing/days-apart.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

function venues(paragraphs: readonly string[], furtherFrom = paragraphs.length): string[] {
  const reading = readParagraphs([...paragraphs], { title: null, date: null, language: 'en' });
  const found = findQuotes(reading, { byName: true });
  const shown = new Map(
    found.map((quote, at) => [quote, at < furtherFrom ? quote : { ...quote, isFurther: true }]),
  );
  return [...withDaysApart(shown, reading).values()].map((quote) =>
    quote.venues.map(({ text }) => text).join(', '),
  );
}

const first = '“Nobody was ever left alone in the hangar,” Ida Holm told reporters on Monday.';
const second = '“What happened in the hangar was our fault,” Ida Holm said on Thursday.';
const clarified =
  'On Wednesday, Holm clarified her remarks. “I only meant that there was a guard,” she said.';

test.each([
  ['two days', [first, second], ['Monday', 'Thursday']],
  ['the day in the sentence before', [first, clarified], ['Monday', 'Wednesday']],
  ['one day for both', [first, first.replace('Nobody', 'No passenger')], ['', '']],
  [
    'a day that is not of the saying',
    [first, '“The vote will be ours,” Ida Holm said of the vote that comes on Friday.'],
    ['', ''],
  ],
  ['two speakers', [first, second.replace('Ida Holm', 'Jon Dahl')], ['', '']],
  [
    'an occasion with its day',
    [first, '“It was our fault,” Ida Holm said in a statement on Thursday.'],
    ['Monday', 'a statement on Thursday'],
  ],
])('%s', (_, paragraphs, told) => {
  expect(venues(paragraphs)).toEqual(told);
});

test('what is shown later needs no day', () => {
  expect(venues([first, second], 1)).toEqual(['', '']);
});
