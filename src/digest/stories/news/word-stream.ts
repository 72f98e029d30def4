import { regex } from '../../../languages/regex.ts';
import { fold } from '../../../text/fold.ts';

/** A word of a text: what it is compared by, and where it stands. */
export type StreamWord = Readonly<{
  /** Small, without accents and marks: "Mr.’s" and "MR'S" are one, "1,200" is "1200". */
  key: string;
  paragraph: number;
  start: number;
  end: number;
  isNumber: boolean;
  isCapital: boolean;
}>;

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const PAIRED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
/** One character of Chinese or Japanese, or a word: "can't", "9/11", "1,200.5", "Kim-led". */
const WORD = regex.gu`${PAIRED}|(?:(?!${PAIRED})${LETTER})+(?:['’.,:/](?!${PAIRED})${LETTER}+)*`;
const MARKS = /['’.,:/]/g;

export function readWords(paragraph: string, index: number): StreamWord[] {
  return Array.from(paragraph.matchAll(WORD), (found): StreamWord => {
    const text = found[0];
    return {
      key: fold(text).replaceAll(MARKS, ''),
      paragraph: index,
      start: found.index,
      end: found.index + text.length,
      isNumber: /\p{N}/u.test(text),
      isCapital: /^\p{Lu}/u.test(text),
    };
  });
}
