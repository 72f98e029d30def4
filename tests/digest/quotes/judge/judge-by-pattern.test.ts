import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

const found = (text: string): string[] =>
  findQuotes(readParagraphs([text], { title: null, date: null, language: 'pl' })).map(
    (quote) => quote.text,
  );

test('four words in marks are a quote where no rule tells who said them', () => {
  expect(found('Na murze jest napis „Most stoi tu od lat” i data.')).toEqual([
    'Most stoi tu od lat',
  ]);
});

test('two are a name or words set apart', () => {
  expect(found('Na murze jest napis „Stary most” i data.')).toEqual([]);
});
