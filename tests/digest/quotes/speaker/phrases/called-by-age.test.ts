import { expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

test.each([
  ['„Ich bin sehr erleichtert“, sagte die 43-Jährige nach dem Urteil.', 'die 43-Jährige'],
  ['„Ich bin sehr erleichtert“, so die 43-Jährige.', 'die 43-Jährige'],
  ['Der 21-Jährige sagte: „Ich wollte nur nach Hause.“', 'Der 21-Jährige'],
  ['Nach Angaben des 35-Jährigen war der Wagen „plötzlich da“.', 'des 35-Jährigen'],
  ['Man habe ihn „grundlos geschlagen“, sagte der 19 Jahre alte Mann.', 'der 19 Jahre alte Mann'],
  [
    'Die 17 Jahre alte Schülerin sagte, sie habe „panische Angst“ gehabt.',
    'Die 17 Jahre alte Schülerin',
  ],
])('%s is said by %s', (text, who) => {
  expect(whoSaid(text)).toBe(who);
});

test('a number with another unit is no age', () => {
  expect(
    whoSaid('Die 17 Kilometer lange Strecke führt an dem Café „Zum Anker“ vorbei.'),
  ).toBeNull();
});
