import type { WordList } from '../../../../../languages/word-list.ts';
import { wordSet } from '../../../../../languages/word-set.ts';

/** The words of a list as the alternatives of a pattern. */
export function plain(words: WordList): string {
  return [...wordSet(words)].map((word) => word.replaceAll('.', String.raw`\.`)).join('|');
}

/** In small letters and with a capital. */
export function any(words: WordList): string {
  const both = [...wordSet(words)].map((word) => {
    const [first = ''] = word;
    return `[${first.toUpperCase()}${first}]${word.slice(first.length)}`;
  });
  return `(?:${both.join('|')})`;
}
