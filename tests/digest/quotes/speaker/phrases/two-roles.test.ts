import { expect, test } from 'vitest';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';

test.each([
  ['„Der See friert zu“, sagte der Fischer und Wirt Otto Lunn.', 'Otto Lunn', 'Fischer und Wirt'],
  ['„Der See friert zu“, sagte die Ärztin und Autorin Ida Renn.', 'Ida Renn', 'Ärztin und Autorin'],
])('%s: one person has two roles', (text, name, role) => {
  const reading = readParagraphs([text], { title: null, date: null, language: 'de' });
  expect(findQuotes(reading)[0]?.speaker).toMatchObject({ name, role });
});
