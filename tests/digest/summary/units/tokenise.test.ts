import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../../src/digest/summary/units/tokenise.ts';

test('words are cut to their stems, in small letters, without what an apostrophe leaves', () => {
  expect(tokenise("Anna’s ferry, ANNOUNCED in 2014, doesn't run.", true)).toEqual({
    stems: ['anna', 'ferry', 'announ', 'in', '2014', 'doesn', 'run'],
    capitals: [true, false, true, false, false, false, false],
  });
});

test('Chinese and Japanese give pairs of characters, Korean two syllables', () => {
  expect(tokenise('渡し船 선거관리위원회', false).stems).toEqual(['渡し', 'し船', '선거']);
});

test('ASCII is scanned as the pattern reads it, which a letter beyond ASCII calls for', () => {
  assert(
    property(string({ unit: 'binary-ascii' }), (text) => {
      const scanned = tokenise(text, true);
      const matched = tokenise(`${text} é`, true);
      expect(scanned.stems).toEqual(matched.stems.slice(0, -1));
      expect(scanned.capitals).toEqual(matched.capitals.slice(0, -1));
    }),
  );
});
