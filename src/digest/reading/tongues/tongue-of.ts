import { perLanguage } from '../../../languages/per-language.ts';
import type { Word } from '../asked-once.ts';
import { english } from './english-tongue.ts';
import { tongueFrom, type Tongue } from './tongue.ts';

const ownTongue = perLanguage((language) =>
  language.cast === undefined ? null : tongueFrom(language, language.cast),
);

/** The tables of a BCP 47 language; others are read with the English ones: names look alike. */
export function tongueOf(tag: string): Tongue {
  return ownTongue(tag) ?? english;
}

/** Looks up single words of such a language. */
export function readerOf(tag: string): (word: string) => Word {
  const { vocabulary } = tongueOf(tag);
  return (word) => vocabulary(word, 0, word.length);
}
