import { type Finder, finderOf, markFound } from './finder.ts';
import { piecesOf } from './pieces.ts';

/** A pattern that is tried on few texts. */
export type Sieve = Pick<RegExp, 'test' | 'exec'>;

/**
 * The same pattern, tried only on texts that have the letters without which it matches nothing. It
 * says of a text exactly what the pattern says. Hundreds of patterns are asked about each sentence,
 * and few of them match: their letters are looked for in one pass for all of them.
 */
export function sieve(pattern: RegExp): Sieve {
  const number = patterns.push(pattern) - 1;
  return {
    test: (text) => mayMatch(number, text) && pattern.test(text),
    exec: (text) => (mayMatch(number, text) ? pattern.exec(text) : null),
  };
}

/** The patterns of all sieves by their numbers: modules make them as they load. */
const patterns: RegExp[] = [];
type Known = Readonly<{
  /** How many it knows. */
  patterns: number;
  finder: Finder;
  /** 1 for those that have no such letters, and for all of them a text that may have any. */
  isAny: Uint8Array;
  /** The same for each text that is kept, one behind the other. */
  may: Uint8Array;
}>;

/** Made when first a text is asked about, and anew when others came since. */
let known: Known = {
  patterns: 0,
  finder: finderOf([]),
  isAny: new Uint8Array(),
  may: new Uint8Array(),
};

function knowAll(): Known {
  const pieces = patterns.map(piecesOf);
  return {
    patterns: patterns.length,
    finder: finderOf(
      pieces.flatMap((own, number) => (own ?? []).map((piece) => [piece, number] as const)),
    ),
    isAny: Uint8Array.from(pieces, (own) => (own === null ? 1 : 0)),
    may: new Uint8Array(KEPT * patterns.length),
  };
}

/** The texts that were asked about last, since each is asked about often; `row`: which of `may` is its own. */
const KEPT = 512;
type Kept = { readonly row: number; text: string; patterns: number };
const kept = Array.from({ length: KEPT }, (_, row): Kept => ({ row, text: '', patterns: 0 }));
/** The one that was asked about last of all: mostly it is the next as well. */
let latest: Kept | undefined = kept[0];

/** By its length and two letters of its midst, mixed by primes. */
function placeOf(text: string): number {
  const [half, quarter] = [text.length >> 1, text.length >> 2];
  return (text.length * 31 + text.charCodeAt(half) * 7 + text.charCodeAt(quarter)) & (KEPT - 1);
}

/** Whether a text has letters without which a pattern does not match. */
function mayMatch(number: number, text: string): boolean {
  const last = latest?.text === text && latest.patterns === patterns.length ? latest : look(text);
  return last === undefined || known.may[last.row * known.patterns + number] === 1;
}

/** What is known of a text. */
function look(text: string): Kept | undefined {
  if (text === '') return undefined;
  const place = placeOf(text);
  const first = kept[place];
  if (first?.text === text && first.patterns === patterns.length) return (latest = first);
  const second = kept[place ^ 1];
  if (second?.text === text && second.patterns === patterns.length) return (latest = second);
  if (first === undefined || second === undefined) return undefined;
  // Its neighbour is the second place of both: a unit, and the same without what is quoted, are asked about by turns
  kept[place ^ 1] = first;
  kept[place] = second;
  learn(second, text);
  return (latest = second);
}

function learn(kept: Kept, text: string): void {
  if (known.patterns !== patterns.length) known = knowAll();
  kept.text = text;
  kept.patterns = patterns.length;
  const from = kept.row * known.patterns;
  const may = known.may.subarray(from, from + known.patterns);
  may.set(known.isAny);
  if (markFound(known.finder, text, may)) may.fill(1);
}
