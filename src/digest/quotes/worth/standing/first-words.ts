import { openingCalls } from '../../../../languages/english/pointing-words.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';

/** A word or mark of a quote; `opens`: where a capital says nothing. */
export type Word = Readonly<{ text: string; lower: string; opens: boolean }>;

/** Characters of a beginning that are looked at: a bound on time. */
export const REACH = 320;
/**
 * So few words are no sentence that tells what the next one means: “Great speech. She …”. Set by
 * hand; not tuned.
 */
const SHORT = 3;
/** Marks that end a sentence, and those behind which one opens. */
const ENDS: ReadonlySet<string> = new Set('.!?…');
const OPENERS: ReadonlySet<string> = new Set('.!?…:“"‘');
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*|[.,;:!?…—–()[\]“”"‘]/gu;
/** Its marks. */
const MARKS: ReadonlySet<string> = new Set('.,;:!?…—–()[]“”"‘');

/** The words of a quote's first sentence, and of the next ones while it has only a few. */
export function firstWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let inSentence = 0;
  for (const word of read(text)) {
    if (isEnd(word)) {
      if (inSentence > SHORT) break;
      inSentence = 0;
      continue;
    }
    words.push(word);
    if (isWord(word.text)) inSentence += 1;
  }
  return words;
}

/** The words of a quote's beginning, without its marks. */
export function wordsOf(text: string): readonly Word[] {
  return [...read(text)].filter((word) => isWord(word.text));
}

/** "Boy, | she is brave": no boy is meant. */
const CALLED = regex.iu`^\P{L}{0,3}(?:${anyOf(openingCalls)}[,!…]+ )+`;

function* read(text: string): Generator<Word> {
  let opens = true;
  // “[W]e will not”
  const bare = text
    .slice(0, REACH)
    .replace(CALLED, '')
    .replace(/\[(\p{L})\]/u, '$1');
  for (const [found] of bare.matchAll(WORD)) {
    yield { text: found, lower: found.toLowerCase(), opens };
    opens = OPENERS.has(found) || (opens && !isWord(found));
  }
}

function isEnd({ text }: Word): boolean {
  return ENDS.has(text);
}

/** Whether what was read is a word: marks stand alone. */
export function isWord(text: string): boolean {
  return text.length > 1 || !MARKS.has(text);
}

/** The word at a place, in small letters; `.` where none is. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '.';
}
