import { regex } from '../../../../languages/regex.ts';
import { fold } from '../../../../text/fold.ts';
import { digitsOf } from './number-words.ts';
import { placeOf } from './place-names.ts';

/**
 * Words are cut to this many letters: "announced" and "announcement" are one term. Measured: of 4 to 7
 * letters and the stemmers of eight languages, five did best on pairs of articles in eight languages.
 */
const STEM = 5;
/** Korean words are cut to two syllables: what follows is mostly their endings. By judgement. */
const HANGUL_STEM = 2;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*/gu;
const HANGUL = /^\p{Script=Hangul}/u;
const EAST_ASIAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const PAIRED = regex.u`^[${EAST_ASIAN}]`;
/** "新しい | ABC | の": runs in these scripts and in others. */
const PAIRED_RUN = regex.gu`[${EAST_ASIAN}ー]+|[^${EAST_ASIAN}ー]+`;
const OTHER_LETTERS = /[^ -~\s\u2010-\u205e]/;
const DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/** What ends a sentence or opens one: a capital behind it says nothing. */
const OPENS = /[.!?:;“”"«»([\n—–-]\s{0,3}["“‘'«(]?\s{0,3}$/u;
/** Characters in which such an end stands. Set by hand; the tables of words are trained with it. */
const LOOK_BACK = 4;

/** A word of a text as it is compared. */
export type Word = Readonly<{
  /** Small, without accents, cut to its stem; a pair of characters in Chinese and Japanese. */
  term: string;
  /** A number, or a word with a capital within a sentence. */
  isName: boolean;
  isNumber: boolean;
  hasCapital: boolean;
}>;

/**
 * The words of a text in their order. Single letters are left out. Numbers in words count as digits:
 * "elf Tote", "Eleven dead" and "11 dead" have one in common.
 */
export function wordsOf(text: string, language = 'en'): Word[] {
  const words: Word[] = [];
  const isPlain = !OTHER_LETTERS.test(text);
  for (const found of text.matchAll(WORD)) {
    const word = found[0];
    if (!isPlain && PAIRED.test(word)) {
      words.push(...pairsOf(word));
      continue;
    }
    const key = DIGIT.test(word) ? word : isPlain ? word.toLowerCase() : fold(word);
    const digits = DIGIT.test(word) ? word : digitsOf(key, language);
    if (word.length < 2 && digits === null) continue;
    const isNumber = digits !== null;
    const hasCapital = CAPITAL.test(word);
    const term = digits ?? stem(hasCapital ? placeOf(key) : key);
    const isName = isNumber ? digits.length > 1 : hasCapital && !opens(text, found.index);
    words.push({ term, isName, isNumber, hasCapital });
  }
  return words;
}

export function stem(word: string): string {
  return word.slice(0, HANGUL.test(word) ? HANGUL_STEM : STEM);
}

/** "北京の" → "北京" and "京の"; Latin letters and digits between them are words. */
function pairsOf(run: string): Word[] {
  return (run.match(PAIRED_RUN) ?? []).flatMap((piece) => {
    if (!PAIRED.test(piece)) return wordsOf(piece);
    return Array.from({ length: Math.max(1, piece.length - 1) }, (_, at) => ({
      term: piece.slice(at, at + 2),
      isName: false,
      isNumber: false,
      hasCapital: false,
    }));
  });
}

function opens(text: string, at: number): boolean {
  return at === 0 || OPENS.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}
