import { type Automaton, automatonOf, markFound } from './automaton.ts';
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
  automaton: Automaton;
  /** 1 for those that have no such letters, and for all of them a text that may have any. */
  isAny: Uint8Array;
}>;

/** Made when first a text is asked about, and anew when others came since. */
let known: Known = { patterns: 0, automaton: automatonOf([]), isAny: new Uint8Array() };

function knowAll(): Known {
  const pieces = patterns.map(piecesOf);
  return {
    patterns: patterns.length,
    automaton: automatonOf(
      pieces.flatMap((own, number) => (own ?? []).map((piece) => [piece, number] as const)),
    ),
    isAny: Uint8Array.from(pieces, (own) => (own === null ? 1 : 0)),
  };
}

/** The texts that were asked about last, since each is asked about often: one in each place. */
const KEPT = 64;
const kept = Array.from({ length: KEPT }, () => ({ text: '', patterns: 0, may: new Uint8Array() }));

/** Whether a text has letters without which a pattern does not match. */
function mayMatch(number: number, text: string): boolean {
  if (text === '') return true;
  const last = kept[(text.length + text.charCodeAt(text.length >> 1)) % KEPT];
  if (last === undefined) return true;
  if (last.text !== text || last.patterns !== patterns.length) {
    if (known.patterns !== patterns.length) known = knowAll();
    if (last.patterns !== patterns.length) last.may = new Uint8Array(patterns.length);
    last.text = text;
    last.patterns = patterns.length;
    last.may.set(known.isAny);
    if (markFound(known.automaton, text, last.may)) last.may.fill(1);
  }
  return last.may[number] === 1;
}
