import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

test.each([
  [
    'Ann Rowe, director of exhibits at the University of Norvania, Marlow, said, “The pictures show what his days were like.”',
    { name: 'Ann Rowe', role: 'director of exhibits at the University of Norvania' },
  ],
  [
    'Carl Stern, head of the Harbour Institute, Port Vell, said: “We have waited for this for years.”',
    { name: 'Carl Stern', role: 'head of the Harbour Institute' },
  ],
])('the town of a body speaks for nobody: %s', (text, speaker) => {
  const reading = readParagraphs([text], { title: null, date: null, language: 'en' });
  expect(findQuotes(reading)[0]?.speaker).toMatchObject(speaker);
});
