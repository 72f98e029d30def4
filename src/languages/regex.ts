import { inBasicPlane } from './basic-plane.ts';
import { oneOf } from './word-set.ts';
import type { WordEdges } from './language.ts';
import type { WordList } from './word-list.ts';

type Compose = (texts: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

function composing(flags: string): Compose {
  return (texts, ...parts) => pattern(String.raw(texts, ...parts), flags);
}

/** A pattern of what was put together elsewhere. */
function pattern(source: string, flags: string): RegExp {
  return new RegExp(flags.includes('u') ? inBasicPlane(source) : source, flags);
}

/**
 * A pattern put together from named parts, which stand in it as they are; its flags stand before
 * it: regex.iu`^${ASKING} (?:${oneOf(nouns)})$`. That it is linear is checked as for those written
 * out (`tests/house/patterns.whole.test.ts`).
 */
export const regex = Object.assign(composing(''), {
  g: composing('g'),
  gi: composing('gi'),
  giu: composing('giu'),
  gmu: composing('gmu'),
  gu: composing('gu'),
  i: composing('i'),
  imu: composing('imu'),
  iu: composing('iu'),
  su: composing('su'),
  u: composing('u'),
  uy: composing('uy'),
});

/** One of several ways to go on, each a pattern: either('by', 'written by') is "(?:by|written by)". */
export function either(...ways: readonly string[]): string {
  return `(?:${ways.join('|')})`;
}

/**
 * The same words with a capital or a small letter at each place: inAnyCase('by') is "[bB][yY]". A flag
 * within a pattern, "(?i:by)", is ignored where patterns are not optimised (`npm start`).
 */
export function inAnyCase(words: string): string {
  return words.replaceAll(
    /\p{L}/gu,
    (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
}

/** One word of a list: anyOf('ship sea_lion') is "(?:ship|sea lion)". */
export function anyOf(words: WordList): string {
  return `(?:${oneOf(words)})`;
}

/**
 * The same patterns in few: those with the same flags are one. To ask forty one after the other takes
 * ten times as long.
 */
export function together(patterns: readonly RegExp[]): readonly RegExp[] {
  const byFlags = Map.groupBy(patterns, ({ flags }) => flags);
  return Array.from(byFlags, ([flags, own]) =>
    pattern(either(...own.map(({ source }) => source)), flags),
  );
}

/** A pattern for a whole word, as far as words of its language have edges. */
export function wholeWord(pattern: string, edges?: WordEdges): string {
  const left = edges === 'none' ? '' : String.raw`(?<!\p{L})`;
  return edges === undefined ? String.raw`${left}${pattern}(?!\p{L})` : `${left}${pattern}`;
}
