import type { WordList } from './language.ts';

/** The words of a list. */
export function wordSet(words: WordList): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );
}
