import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { matterOf, withMatter } from '../../../../../src/digest/quotes/worth/matter/matter-of.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

const said = (text: string) => {
  const reading = readParagraphs([text], { title: null, date: '2019-05-02', language: 'en' });
  const [quote] = findQuotes(reading);
  return { quote, reading };
};

test.each([
  [
    '“They cost us dear,” Ida Holm said, referring to the new harbour fees.',
    'referring to the new harbour fees',
  ],
  [
    '“He never wrote back,” said Ida Holm, mayor of Osk, alluding to Tor Vik. The hall laughed.',
    'alluding to Tor Vik',
  ],
  [
    '“It was a long night,” Ida Holm said when asked about the vote on the ferry.',
    'when asked about the vote on the ferry',
  ],
  [
    '“I would do it again,” Ida Holm said in response to questions from two reporters.',
    'in response to questions from two reporters',
  ],
  [
    '“They wake us at four,” Ida Holm said, speaking of the gulls at the quay. “Nobody sleeps.”',
    'speaking of the gulls at the quay',
  ],
  [
    'In 2012 Ida Holm said of the gulls at the quay: “Nobody can sleep while they are here.”',
    'of the gulls at the quay',
  ],
  [
    'Asked about the vote on the ferry, Ida Holm said: “It was a long night for all of us.”',
    'Asked about the vote on the ferry',
  ],
])('%s speaks of something', (text, matter) => {
  const { quote, reading } = said(text);
  expect(quote && matterOf(quote, reading)).toBe(matter);
  expect(quote && withMatter(quote, reading).venues).toContainEqual({
    kind: 'matter',
    text: matter,
  });
});

test.each([
  ['“They cost us dear,” Ida Holm said, referring to his latest speech.'],
  ['“They cost us dear,” Ida Holm said when asked about the incident.'],
  ['“They cost us dear,” Ida Holm said. Others, referring to the fees, agreed.'],
  ['“They cost us dear,” Ida Holm said, referring to the Sept. 9 raid.'],
  ['“They cost us dear,” Ida Holm said on Monday.'],
])('%s: of what is not told', (text) => {
  const { quote, reading } = said(text);
  expect(quote && matterOf(quote, reading)).toBeNull();
});
