import { expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

test.each([
  [
    'is not the subject of a sentence in the mood of somebody else’s words',
    'Kämmerer Ralf Brück legte die Zahlen vor. Erstmals sei die Stadtkasse wieder „aus eigener Kraft gefüllt“.',
    'Ralf Brück',
  ],
  [
    'is the one person of whom the sentence before tells',
    'Am Rande der Sitzung nahm auch Landrat Ole Brandt dazu Stellung. Jede Gemeinde könne „die Gebühr jetzt senken oder später“.',
    'Ole Brandt',
  ],
  [
    'goes on in the next paragraph',
    'Das Werk bleibt offen, wie Werksleiter Ole Brandt am Montag mitteilte.|Die Auftragslage sei „besser als erwartet“.',
    'Ole Brandt',
  ],
  [
    'is not whom the words before a colon are about',
    'Minister Rolf Basten war ungehalten. Sein Urteil über Bankchef Egon Wiese: „Er kam immer zu spät.“',
    null,
  ],
  [
    'is read in the second and third case too',
    'Der Plan wurde von dem Vorsitzenden des Seebundes, Karl Thies, als „Angriff auf den Fluss“ bezeichnet.',
    'Karl Thies',
  ],
  [
    'is whom a paper quotes',
    'Der Küstenbote zitiert einen Augenzeugen mit den Worten: „Die Flut kam binnen weniger Minuten.“',
    'einen Augenzeugen',
  ],
])('who spoke %s', (_fact, text, who) => {
  expect(whoSaid(text)).toBe(who);
});
