import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { newsSentences } from './news-sentences.ts';

describe.each(Object.entries(newsSentences))('a sentence of the news in %s', (language, rows) => {
  test.each(rows)('%s', (text, name, role) => {
    const reading = readParagraphs([text], { title: null, date: null, language });
    const [speaker] = findQuotes(reading).map((quote) => quote.speaker);
    expect([speaker?.name ?? null, speaker?.role ?? speaker?.organisation ?? null]).toEqual([
      name,
      role,
    ]);
  });
});
