import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

function namesIn(text: string): (string | null)[] {
  const reading = readParagraphs([text], { title: null, date: null, language: 'de' });
  return findQuotes(reading, { byName: true }).map(({ speaker }) => speaker?.name ?? null);
}

test.each([
  [
    'Nach dem Amtsantritt von Angela Holm wuchs die Kritik. „Das war ein guter Start“, sagte Holm.',
    'Angela Holm',
  ],
  ['Kernaussage von Peter Brandis war der Lärm. „Es reicht uns“, sagte Brandis.', 'Peter Brandis'],
  ['„Wir gehen jetzt“, sagte Sprecher Kuno von Treskow.', 'Kuno von Treskow'],
  ['„Wir gehen jetzt“, sagte Eike von Hagen vom Verband.', 'Eike von Hagen'],
  ['„Das ist schade“, sagte Annette von Droste zu Hülshoff.', 'Annette von Droste zu Hülshoff'],
])('a German noun is no part of the name behind “von”: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});
