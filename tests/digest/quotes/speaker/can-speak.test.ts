import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test.each([
  'Recline and Movement Features | “Chairs that lean keep the back from being locked in one place.” Movement helps the blood, and every movement counts.',
  'The laugh line of the night was: “I would rather swim than sail with that crew again.”',
  'HARBOUR’S LAST STAND “The mayor’s final speech will try to frame the choice facing the town.”',
  'A common question is “Should I sail with the big line or with a small one?”',
])('%s: a thing, a heading or half a phrase has said nothing', (text) => {
  expect(quotesOf(text).map(({ who }) => who)).not.toContainEqual(expect.any(String));
});

test.each([
  ['“We are closing at ten tonight,” a cashier said.', 'a cashier'],
  ['“We are closing at ten tonight,” said one bystander who saw the fire.', 'one bystander'],
  ['“We are closing at ten tonight,” Quist said. Quist runs the quay.', 'Quist'],
  ['According to the leaflet, the boat is “as safe as any afloat.”', 'the leaflet'],
])('%s is said by %s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  ['“When the river sings, move your cows,” is a common saying here.', null],
  ['The town issued a notice on Friday saying the well was “unfit for man or beast.”', 'The town'],
  ['From Mayor Holm’s Facebook post: “For the sake of this town we must stop.”', 'Holm'],
  ['In a Facebook post, Ida Holm wrote: “For the sake of this town we must stop.”', 'Ida Holm'],
  ['Facebook said the page was “a breach of our rules on hate.”', 'Facebook'],
  ['“It is a breach of our rules on hate,” a common friend said.', 'a common friend'],
])('half a phrase or a medium does not speak: %s', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
