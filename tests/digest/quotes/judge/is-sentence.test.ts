import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test.each([
  '“The dam will hold, whatever comes down the river.” Rain fell.',
  'It was cold. “Has nobody slept in the old mill?” The door closed.',
])('words that are a sentence are a quote, whoever said them: %s', (text) => {
  expect(quotesOf(text)).toMatchObject([{ who: null }]);
});

test.each([
  '“The Dam Will Hold Whatever Comes” is on show in Osk.',
  '“The dam will hold whatever comes down” | Rain fell in Osk on Monday.',
  'The “old mill” is for sale.',
])('titles, headings and words set apart are none: %s', (text) => {
  expect(quotesOf(text)).toEqual([]);
});
