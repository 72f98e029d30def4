import { expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

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
  [
    'In einer Erklärung der Werft vom Dienstag hatte es geheißen: „Es gibt noch keinen neuen Plan.“',
    'einer Erklärung der Werft',
  ],
  [
    'Auf der kolmschau-Seite heißt es zur Begründung: „Die Boote wurden wegen ihrer Form ausgewählt.“',
    'der kolmschau-Seite',
  ],
])('%s is said by %s', (text, who) => {
  expect(whoSaid(text)).toBe(who);
});
