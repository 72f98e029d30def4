import type { WordList } from '../../../../../languages/word-list.ts';
import { wordSet } from '../../../../../languages/word-set.ts';

/** The words of a list as the alternatives of a pattern. */
export function plain(words: WordList): string {
  return [...wordSet(words)]
    .map((word) => withOlderLetters(word.replaceAll('.', String.raw`\.`)))
    .join('|');
}

/** In small letters and with a capital. */
export function any(words: WordList): string {
  const both = [...wordSet(words)].map((word) => {
    const [first = ''] = word;
    const opening = `${first.toUpperCase()}${first}`;
    const older = opening.replace('Șș', 'ȘșŞş').replace('Țț', 'ȚțŢţ');
    return `[${older}]${withOlderLetters(word.slice(first.length))}`;
  });
  return `(?:${both.join('|')})`;
}

/** Romanian papers print "ş" for "ș" as well. */
function withOlderLetters(word: string): string {
  return word.replaceAll('ș', '[șş]').replaceAll('ț', '[țţ]');
}
