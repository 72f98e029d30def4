import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

function lastSpeaker(text: string): string | null | undefined {
  const about = { title: null, date: null, language: 'en' };
  const quote = findQuotes(readParagraphs(text.split('\n'), about), { byName: true }).at(-1);
  return quote?.speaker?.name ?? quote?.speaker?.role ?? quote?.speaker?.organisation;
}

test.each([
  ['Mayor Gil Sato sent a letter to residents.\n“We have heard you,” the letter said.', 'Gil Sato'],
  [
    'Reporters had a letter from Mayor Gil Sato to read.\n“We have heard you,” the letter said.',
    'Gil Sato',
  ],
  [
    'Harbour Bank said in a statement that it was sorry.\n“We fell short,” the statement added.',
    'Harbour Bank',
  ],
])('what a letter says its writer says: %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});

test.each([
  [
    'to whom it is sent',
    'Somebody sent a letter to Mayor Gil Sato.\n“We have seen you,” the letter said.',
    'the letter',
  ],
  [
    'of another paper',
    'Mayor Gil Sato sent a letter to residents.\n“We have seen you,” a letter said.',
    'a letter',
  ],
  [
    'where two wrote one',
    'Mayor Gil Sato sent a letter on Monday. Dr. Ida Rask sent a letter too.\n“We have seen you,” the letter said.',
    'the letter',
  ],
])('but not %s', (_, text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});
