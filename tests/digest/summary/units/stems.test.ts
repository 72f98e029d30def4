import { expect, it } from 'vitest';
import { forgetStems, stemOfWord, wordOfStem } from '../../../../src/digest/summary/units/stems.ts';

/** More words than are remembered, and than there is room for at first. */
const WORDS = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`);

it('numbers every word of a book, and gives each its number again', () => {
  const stems = WORDS.map(stemOfWord);
  expect(new Set(stems).size).toBe(WORDS.length);
  expect(WORDS.map(stemOfWord)).toEqual(stems);
  expect(stems.map(wordOfStem)).toEqual(WORDS);
});

it('numbers words anew once there are too many', () => {
  WORDS.forEach(stemOfWord);
  forgetStems();
  expect(WORDS.slice(0, 3).map(stemOfWord)).toEqual([0, 1, 2]);
  expect(wordOfStem(2)).toBe(WORDS[2]);
});

it('takes the first six letters in any case, and none but those of ASCII', () => {
  expect(stemOfWord('Announced')).toBe(stemOfWord('announcement'));
  expect(stemOfWord('mill')).not.toBe(stemOfWord('mills'));
  expect(stemOfWord('Ørsta')).toBe(-1);
});
