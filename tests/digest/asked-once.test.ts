import { expect, it } from 'vitest';
import { askedOnce, isAmong } from '../../src/digest/reading/asked-once.ts';
import { vocabularyOf } from '../../src/digest/reading/vocabulary.ts';

const empty = { classes: new Map(), endings: [], cueOf: () => 0 };

it('asks a word once, however often it stands in a text', () => {
  const asked: string[] = [];
  const isLong = askedOnce(({ text }) => asked.push(text) > 0 && text.length > 4);
  const vocabulary = vocabularyOf(empty);
  const text = 'ferry ferry mill';
  const [ferry, again] = [vocabulary(text, 0, 5), vocabulary(text, 6, 11)];
  const words = [ferry, again, vocabulary(text, 12, 16), undefined];
  expect(words.map(isLong)).toEqual([true, true, false, false]);
  expect(asked).toEqual(['ferry', 'mill']);
});

it('knows words of a list in any letters', () => {
  const isBoat = isAmong(['ferry', 'skiff']);
  const vocabulary = vocabularyOf(empty);
  const boats = ['Ferry', 'SKIFF', 'mill'].filter((word) =>
    isBoat(vocabulary(word, 0, word.length)),
  );
  expect(boats).toEqual(['Ferry', 'SKIFF']);
});

it('answers for a word that was met before the question was put', () => {
  const ferry = vocabularyOf(empty)('ferry', 0, 5);
  const isFerry = askedOnce(({ lower }) => lower === 'ferry');
  expect(isFerry(ferry)).toBe(true);
});
