import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { isOffNews } from '../../../../src/digest/quotes/worth/off-news.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

/** Whether the last quote of a text is no news; `|` parts its paragraphs. */
function offNews(text: string, language = 'en'): boolean | undefined {
  const paragraphs = text.split(' | ');
  const reading = readParagraphs(paragraphs, { title: 'Quay of Osk shut', date: null, language });
  const quote = findQuotes(reading).at(-1);
  return quote && isOffNews(quote, reading);
}

test.each([
  [
    'what somebody says to laughter',
    '“I never liked that quay at all,” Ida Holm said to laughter.',
  ],
  [
    'how a poll was taken',
    '“The Osk poll was conducted by telephone among 900 voters of the quay,” Ida Holm said.',
  ],
  ['what is called into a hall', '“Give it up for the band of our quay!” Ida Holm said.'],
  [
    'what an outlet thinks',
    'The quay is shut. | “A quay without ships is a triumph of nothing,” the Osk Gazette wrote.',
  ],
])('%s is no news', (_, text) => {
  expect(offNews(text)).toBe(true);
});

test.each([
  ['what a poll says', '“The poll was a shock to the quay,” said Ida Holm.'],
  ['what somebody says', '“I told my wife that I would be home by nine,” said Ida Holm.'],
  ['what is said behind a joke', 'Ida Holm joked that she was late. “We shut the quay,” she said.'],
  [
    'what an outlet says of which the report is',
    'The Osk Gazette has a view. | “A quay without ships is a triumph of nothing,” the Osk Gazette wrote.',
  ],
  [
    'figures that an outlet found',
    'The quay is shut. | “The quay cost the town 40 million crowns,” the Osk Gazette wrote.',
  ],
  [
    'what the house itself says in a statement',
    'The quay is shut. | “We stand by each word of our report,” the Osk Gazette said in a statement.',
  ],
  ['what an editor says', '“We shut the quay,” said Ida Holm, editor of the Osk Gazette.'],
])('%s is', (_, text) => {
  expect(offNews(text)).toBe(false);
});

test('in other languages nothing is known of it', () => {
  expect(offNews('“Give it up for the band,” sade Ida Holm.', 'sv')).not.toBe(true);
});
