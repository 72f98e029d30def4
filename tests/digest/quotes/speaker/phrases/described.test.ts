import { expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

test.each([
  [
    'is shown with both marks of the name within',
    '„Wir haben alles versucht“, sagte eine Helferin der Initiative „Haus am Kai“.',
    'eine Helferin der Initiative „Haus am Kai“',
  ],
  [
    'is not shown with the body that was told',
    '„Die rannten alle in Richtung Markt“, berichtete ein Zeuge der Polizei.',
    'ein Zeuge',
  ],
  [
    'is not shown with the paper that was told',
    '„Die rannten alle in Richtung Markt“, berichtete eine Nachbarin der Abendzeitung.',
    'eine Nachbarin',
  ],
  [
    'is shown with the street where she lives',
    '„Das Wasser kam in wenigen Minuten“, sagte eine Anwohnerin der Hafenstraße.',
    'eine Anwohnerin der Hafenstraße',
  ],
  [
    'is shown by the role where a pronoun means him',
    'Der Richter sah das anders. „Sie haben das Vertrauen missbraucht“, sagte er in Richtung der Angeklagten.',
    'Der Richter',
  ],
  [
    'is not shown where a pronoun is no speaker’s',
    'Der Pilot saß am Steuer. Er habe den Kahn erst „weit hinter der normalen Stelle“ gewendet.',
    null,
  ],
])('who is only described in German %s', (_fact, text, who) => {
  expect(whoSaid(text)).toBe(who);
});
