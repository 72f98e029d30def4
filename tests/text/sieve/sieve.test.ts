import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/text/sieve/pieces.ts';
import { sieve } from '../../../src/text/sieve/sieve.ts';

it('says of a text what its pattern says', () => {
  const seen = sieve(/\b(?<who>[Aa]nn) (?:sold|lost) (?:the )?ferry\b/u);
  expect(seen.test('On Monday Ann sold the ferry.')).toBe(true);
  expect(seen.exec('On Monday Ann lost ferry 2.')?.groups?.['who']).toBe('Ann');
  expect(seen.test('Ann sold the mill; Bo has the ferry')).toBe(false);
  expect(seen.exec('Ann')).toBeNull();
});

it('says the same of a text that was asked about before, and of others of its length', () => {
  const [pier, mill] = [sieve(/\bpier\b/), sieve(/\bmill\b/)];
  for (const text of ['the pier', 'the mill', 'the pier', 'the mole']) {
    expect([pier.test(text), mill.test(text)]).toEqual([text === 'the pier', text === 'the mill']);
  }
  expect(sieve(/\bmole\b/).test('the mole')).toBe(true);
});

it('takes capitals and the two letters that stand for small ones as its pattern does', () => {
  for (const text of ['THE SKIFF', 'the \u017fKiff', 'the s\u212aiff'])
    expect(sieve(/skiff/iu).test(text)).toBe(true);
  expect(sieve(/skiff/i).test('the s\u212aiff')).toBe(false);
  expect(sieve(/Skiff/).test('the skiff')).toBe(false);
});

/** Patterns of few letters, of which many match: “(?:aba|b?)+[ab]c”. */
const { pattern } = fc.letrec<{ pattern: string; way: string; part: string }>((tie) => ({
  pattern: fc.array(tie('way'), { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|')),
  way: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom('a', 'abc', 'bca', 'abba', '[aC]b', '[^a]', '\\b', '^', '$', '.', 'é', '\\.'),
    fc
      .tuple(
        fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<!'),
        tie('pattern'),
        fc.constantFrom('', '', '?', '+', '*', '{2}', '{0,2}', '{1,}?'),
      )
      .map(([open, inner, count]) => `${open}${inner})${/[=!]$/.test(open) ? '' : count}`),
  ),
}));

it('says of any text what any pattern says', () => {
  let tried = 0;
  const text = fc.array(fc.constantFrom(...'aabbcABé .'.split('')), { maxLength: 12 });
  const flags = fc.constantFrom('', 'i', 'u', 'iu');
  fc.assert(
    fc.property(pattern, flags, fc.array(text, { minLength: 8 }), (source, flags, texts) => {
      const made = new RegExp(source, flags);
      if (piecesOf(made) !== null) tried += 1;
      const sifted = sieve(made);
      const wholes = texts.map((letters) => letters.join(''));
      expect(wholes.filter((one) => sifted.test(one))).toEqual(
        wholes.filter((one) => made.test(one)),
      );
    }),
    { numRuns: 120, seed: 7 },
  );
  expect(tried).toBeGreaterThan(15);
});
