import { expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

test.each([
  ['„Die Mauer bleibt“, sagte der Architekt Holger Brandt.', 'Holger Brandt'],
  ['„Die Mauer bleibt“, sagte die Statikerin Ute Korn.', 'Ute Korn'],
  ['„Die Mauer bleibt“, sagte der Orgelbauer Benno Tief.', 'Benno Tief'],
  ['„Die Mauer bleibt“, sagte der Logotherapeut Ansgar Roll.', 'Ansgar Roll'],
  ['„Die Mauer bleibt“, sagte Alexander van Holm.', 'Alexander van Holm'],
])('what somebody is stays out of the name: %s', (text, who) => {
  expect(whoSaid(text)).toBe(who);
});
