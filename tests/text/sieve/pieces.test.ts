import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/text/sieve/pieces.ts';

it.each<[RegExp, readonly string[] | null]>([
  [/\b(?:offered|gave (?:an? )?)\b/u, ['offered', 'gave ']],
  // Of what stands in a row, what is seldom
  [/^\p{Lu}+ the (?:ferry|pier)\b.*[.!]$/u, ['he ferry', 'the pier']],
  [/[Tt]his (?:[\p{Ll}-]+ ){0,2}(?<noun>harbour|town)(?! of)/u, ['harbour', 'town']],
  // Capitals are no other letters; eight letters are enough, behind what every text has
  [/\bThe Gazette\b/, [' gazette']],
  // Who has “ferries” has “ferr”
  [/ferries|ferr|mill(?:er)?s/, ['ferr', 'millers', 'mills']],
  [/(?:ferry )+home|\d{2,} boats/, ['ferry ', ' boats']],
  [/a\.b\.c|mill\/road/, ['a.b.c', 'mill/roa']],
  // A way without letters, two letters, what may be left out, other letters than those of ASCII
  [/ferry|\d+/, null],
  [/of|to/, null],
  [/(?:ferry)?\d/, null],
  [/’s|é+/u, null],
  [/(?=ferry)\p{L}+/u, null],
])('%o has one of %j', (pattern, pieces) => {
  expect(piecesOf(pattern)).toEqual(pieces);
});
