import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test('whoever signs words has said them, whoever stands before', () => {
  expect(
    quotesOf('Ida Holm spoke of Tom Beck. “The dam will hold.” — Mara Lund, diver'),
  ).toMatchObject([{ who: 'Mara Lund', rule: 'signed' }]);
});

test('a piece of a few words is nobody’s where its pronoun may mean two', () => {
  const text =
    'Ida Holm met Mara Lund at the dam. | Aides of Lund seethed when Holm turned over the list while she was helping to sort her “private” letters.';
  expect(quotesOf(text).every(({ who }) => who === null)).toBe(true);
});
