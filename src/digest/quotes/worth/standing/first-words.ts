/** A word or mark of a quote; `opens`: where a capital says nothing. */
export type Word = Readonly<{ text: string; lower: string; opens: boolean }>;

/** Longer beginnings are not looked at. */
export const REACH = 320;
/** So few words are no sentence that tells what the next one means: “Great speech. She …”. */
const SHORT = 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*|[.,;:!?…—–()[\]“”"‘]/gu;

/** The words of a quote's first sentence, and of the next ones while it has only a few. */
export function firstWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let [opens, inSentence] = [true, 0];
  // “[W]e will not”
  const bare = text.slice(0, REACH).replace(/\[(\p{L})\]/u, '$1');
  for (const [found] of bare.matchAll(WORD)) {
    if (/^[.!?…]$/.test(found)) {
      if (inSentence > SHORT) break;
      [opens, inSentence] = [true, 0];
      continue;
    }
    words.push({ text: found, lower: found.toLowerCase(), opens });
    if (isWord(found)) {
      opens = false;
      inSentence += 1;
    } else if (/^[:“"‘]$/.test(found)) opens = true;
  }
  return words;
}

/** Words have a letter or a number, marks have none. */
export function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

/** The word at a place, in small letters; `.` where none is. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '.';
}
