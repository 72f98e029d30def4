import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  ['It drew a reply from Ada Moss (Green), who said the roof was “a shame.”', 'Ada Moss'],
  ['Among the critics was Ada Moss, who tweeted: “The roof is a shame.”', 'Ada Moss'],
  ['Dan Lee told Ada Moss, who replied: “The roof will hold for years.”', 'Ada Moss'],
  ['Ada Moss, asked by Dan Lee about the beams, said: “The roof will hold.”', 'Ada Moss'],
  ['Ada Moss, in a letter to Dan Lee, wrote: “You never came to look at it.”', 'Ada Moss'],
  [
    'Dan Lee drew a rebuke from the bishop, who labelled his plan “a barn in a churchyard.”',
    'the bishop',
  ],
  ['Dan Lee angered the bishop, who labelled his plan “a barn in a churchyard.”', 'the bishop'],
  [
    'Dan Lee got a letter from the airline, which said the wait was “beyond us all.”',
    'the airline',
  ],
])('%s: whom "who" means speaks', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('a verb between has another clause', () => {
  expect(
    quotesOf('Ida Lund praised Ada Moss, who said little, and told the hall, “The roof holds.”'),
  ).not.toMatchObject([{ who: 'Ada Moss' }]);
});

test('who others say is so does not say so', () => {
  const text = 'Senator Ada Moss, who critics say is “for sale by the yard,” will not stand.';
  expect(quotesOf(text)).toMatchObject([{ who: 'critics' }]);
});

test('an aside with "who" parts a description from its verb', () => {
  const text =
    'A diver close to the talks, who asked not to be named, said the two were “nowhere near a deal”.';
  expect(quotesOf(text)).toMatchObject([{ who: 'A diver close to the talks' }]);
});

test('those who jeered somebody and called him so', () => {
  expect(
    quotesOf('Carl Boone was jeered by farmers, who called him “a tourist in boots.”'),
  ).toMatchObject([{ who: 'farmers' }]);
});

test.each([
  [
    'Ada Moss was hailed a hero by parents who said she was “braver than the fire itself.”',
    'parents',
  ],
  ['Ada Moss, hailed by parents, said she was “no braver than the fire itself.”', 'Ada Moss'],
])('%s: several who say it without a comma', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
