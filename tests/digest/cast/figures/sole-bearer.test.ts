import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

function shownBy(text: string, byName: boolean): (string | null)[] {
  const reading = readParagraphs(text.split('\n'), { title: null, date: null, language: 'en' });
  return findQuotes(reading, { byName }).map(
    ({ speaker }) => speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null,
  );
}

test.each([
  [
    'the only one with the office',
    'Ruth Kane, the governor of Arlen, will leave in May.\n“I have done what I came for,” the governor said on Monday.',
    'Ruth Kane',
  ],
  [
    'an office that was written in short',
    'Gov. Dale Prewitt vetoed the harbour bill on Monday.\n“It is a bad bill for all of us,” the governor said.',
    'Dale Prewitt',
  ],
  [
    'a title of rank',
    'Prince Oskar and Runa, Duchess of Vell, met the press.\n“I had nobody to turn to,” the duchess said.',
    'Runa',
  ],
  [
    'beside another office of nearly the same name',
    'President Ivo Brandt met the island’s mayors and Vice President Lea Moll on Monday.\n“We agree on all of it,” the president said.',
    'Ivo Brandt',
  ],
  [
    'one of two',
    'Gov. Dale Prewitt met Gov. Ada Stone on Monday.\n“It is a bad bill for all of us,” the governor said.',
    'the governor',
  ],
  [
    'another office',
    'The former president, Ivo Brandt, was there.\n“We agree on all of it,” the president said.',
    'the president',
  ],
  [
    'of another place',
    'Gov. Dale Prewitt vetoed the bill.\n“It is a bad bill for all of us,” the Corran governor said.',
    'the Corran governor',
  ],
  [
    'one of those without a name',
    'Leo Stamp, a spokesman for the port, was there. A spokesman for the union came too.\n“It is a bad bill for all of us,” the spokesman said.',
    'the spokesman',
  ],
])('an office is shown by its bearer: %s', (_, text, speaker) => {
  expect(shownBy(text, true)).toEqual([speaker]);
});

test('an annotation has the office as it is printed', () => {
  const text =
    'Ruth Kane, the governor of Arlen, will leave in May.\n“I have done what I came for,” the governor said on Monday.';
  expect(shownBy(text, false)).toEqual(['the governor']);
});
