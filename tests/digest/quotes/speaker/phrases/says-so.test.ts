import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

function whoSaid(text: string): string | null {
  const reading = readParagraphs([text], { title: null, date: null, language: 'de' });
  const speaker = findQuotes(reading).at(-1)?.speaker ?? null;
  return speaker === null ? null : (speaker.name ?? speaker.role ?? speaker.organisation);
}

test.each([
  [
    'Die Preise werden bald vergeben. „Wir ehren Menschen, die sich um den Hafen verdient machen“, heißt es auf der Webseite der Stadt Kolm, die den Preis stiftet.',
    'der Webseite der Stadt Kolm',
  ],
  [
    'In der Vorabversion des Berichts, der im Netz steht, heißt es: „Der Hafen ist in einem sehr schlechten Zustand.“',
    'der Vorabversion des Berichts',
  ],
  [
    'Auf der Seite des Vereins heißt es zur Begründung: „Die Boote wurden wegen ihrer Form ausgewählt.“',
    'der Seite des Vereins',
  ],
])('%s is said by %s', (text, who) => {
  expect(whoSaid(text)).toBe(who);
});
