import { oneOf } from './word-set.ts';
import type { WordList } from './language.ts';

/**
 * A pattern put together from named parts, which stand in it as they are:
 * regex('iu')`^${ASKING} (?:${oneOf(nouns)})$`. What it costs is checked as for those written
 * out: `tests/patterns.test.ts` looks at every pattern that a module makes when it loads.
 */
export function regex(flags = ''): (texts: TemplateStringsArray, ...parts: string[]) => RegExp {
  return (texts, ...parts) => new RegExp(String.raw(texts, ...parts), flags);
}

/** One of several ways to go on, each a pattern: either('by', 'written by') is "(?:by|written by)". */
export function either(...ways: readonly string[]): string {
  return `(?:${ways.join('|')})`;
}

/** One word of a list: anyOf('ship sea_lion') is "(?:ship|sea lion)". */
export function anyOf(words: WordList): string {
  return `(?:${oneOf(words)})`;
}
