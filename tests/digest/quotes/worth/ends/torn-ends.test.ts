import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { joinRunningOn } from '../../../../../src/digest/quotes/worth/run-on.ts';
import {
  endsTorn,
  withoutTornEnds,
} from '../../../../../src/digest/quotes/worth/ends/torn-ends.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

function said(text: string, language = 'en') {
  const reading = readParagraphs([text], { title: null, date: null, language });
  const quotes = joinRunningOn(findQuotes(reading), { paragraphs: [text], language });
  return { reading, quotes };
}

function shown(text: string, language?: string): string | undefined {
  const { reading, quotes } = said(text, language);
  return withoutTornEnds(quotes, reading)[0]?.text;
}

test.each([
  [
    'Ida Holm said, “The people of Osk are hungry. That is the fight we carry” to the whole country.',
    'The people of Osk are hungry.',
  ],
  [
    '“The pier is rotten,” Ida Holm said. “This was an idea of the mayor” and his clerks in the hall.',
    'The pier is rotten,',
  ],
  [
    'Ida Holm said, “The pier is rotten. We asked whether or not to go after” Jon Dahl.',
    'The pier is rotten.',
  ],
  [
    "''The pier is rotten,'' Ida Holm said. ''This was an idea of the mayor'' and his clerks in the hall.",
    'The pier is rotten,',
  ],
  [
    'Ida Holm said, “The pier is rotten. We asked whether or not to go after” Jon bin Dahl.',
    'The pier is rotten.',
  ],
  ['Ida Holm said, “The pier is rotten. It must be closed” on Monday.', null],
  ['Ida Holm said, “The pier is rotten. It must be closed.” To her it is clear.', null],
  ['“The pier is rotten. It must be closed” Ida Holm said.', null],
  ['“The pier is rotten. It must be closed”, and that soon, Ida Holm said.', null],
])('%s', (text, words) => {
  const whole = said(text).quotes[0]?.text;
  expect(shown(text)).toBe(words ?? whole);
});

test('what is left is a slice of its place', () => {
  const text = 'Ida Holm said, “The town is hungry. That is the fight we carry” to the country.';
  const { reading, quotes } = said(text);
  for (const { places, text: words } of withoutTornEnds(quotes, reading))
    expect(places.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(words);
});

test('in another language nothing is left off', () => {
  const text = '“Der Steg ist alt. Wir gehen” to the pier, sagte Ida Holm.';
  expect(shown(text, 'de')).not.toBe('Der Steg ist alt.');
});

test.each([
  ['“It would be a shame for the whole town of Osk” if the pier fell, Ida Holm said.', true],
  ['“The boats have no choice in the harbour of Osk” but to wait, Ida Holm said.', true],
  ['“The boats of the harbour of Osk were sent home” she said, smiling.', false],
  ['“The boats of the harbour of Osk were sent home” the mayor, Ida Holm, said.', false],
  ['“The boats of the harbour of Osk were sent home” said the mayor, Ida Holm.', false],
  ['“The boats of the harbour of Osk were sent home” in May, Ida Holm said.', false],
  ['“The boats of the harbour of Osk were sent home” on Monday, she said.', false],
  ['“The boats have no choice in the harbour of Osk,” but wait, Ida Holm said.', false],
  ['“The boats have no choice in the harbour of Osk” Ida Holm said.', false],
])('a sentence without its clause is torn: %s %s', (text, torn) => {
  const { reading, quotes } = said(text);
  const [first] = quotes;
  expect(first !== undefined && endsTorn(first, reading)).toBe(torn);
});
