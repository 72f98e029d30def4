import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test('“it” is the body by which something is done', () => {
  const text = 'Captain Ada Moss was fined by the board for what it called “a lapse of care.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'the board' }]);
});

test.each([
  ['Otto Lunn, whom Renn once called “a coward,” bowed to her.', 'Renn'],
  ['The lake that critics call “a puddle” is forty metres deep.', 'critics'],
  ['The man they call “a coward” saved nine people.', null],
  ['Otto Lunn was seen with a man divers described as “nervous and very tall.”', null],
])('%s', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
