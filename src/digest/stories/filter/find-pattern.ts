import { fold } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { isForm, SHORTEST_STEM } from './endings.ts';
import type { Pattern, PatternWord } from './pattern.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between two words of a phrase: a blank, a hyphen, a dot, a line's end. */
const JOINT = /^[\s\p{Pd}.·'’]{1,3}$/u;
const LOWER = /\p{Ll}/u;
/** Enough to know that a text is about something: a bound on time. */
const MOST_FOUND = 8;

/** One piece of text, with what is needed to look into it again and again. */
export type Searched = Readonly<{
  text: string;
  language: string;
  folded: string;
  words: () => readonly TextWord[];
}>;

type TextWord = Readonly<Span & { written: string; key: string }>;

export function searched(text: string, language: string): Searched {
  let words: readonly TextWord[] | null = null;
  return {
    text,
    language,
    folded: fold(text),
    words: () => {
      words ??= Array.from(text.matchAll(WORD), (found): TextWord => {
        const start = found.index;
        const written = found[0];
        return { start, end: start + written.length, written, key: fold(written) };
      });
      return words;
    },
  };
}

/** Where a pattern stands in a text: its first few places, in order. */
export function findPattern(pattern: Pattern, where: Searched): readonly Span[] {
  switch (pattern.kind) {
    case 'words':
      return findWords(pattern.words, pattern.exact, where);
    case 'letters':
      return findLetters(pattern.key, where.text);
    case 'regex': {
      const found: Span[] = [];
      const matcher = pattern.regex.matcher(where.text);
      while (found.length < MOST_FOUND && matcher.find()) {
        const [start, end] = [matcher.start(), matcher.end()];
        if (end > start) found.push({ start, end });
      }
      return found;
    }
    default:
      return pattern satisfies never;
  }
}

function findWords(
  pattern: readonly PatternWord[],
  exact: boolean,
  { text, language, folded, words }: Searched,
): Span[] {
  // Most texts lack the word: that is seen without cutting them up.
  if (!pattern.every(({ key, asWritten }) => mayHave(asWritten ? text : folded, key))) return [];
  const found: Span[] = [];
  const all = words();
  const among = { text, words: all, how: { exact, language, isShouted: !LOWER.test(text) } };
  for (let at = 0; at + pattern.length <= all.length && found.length < MOST_FOUND; at += 1) {
    if (!isPhraseAt(pattern, at, among)) continue;
    const first = all[at];
    const last = all[at + pattern.length - 1];
    if (first !== undefined && last !== undefined)
      found.push({ start: first.start, end: last.end });
  }
  return found;
}

type Among = Readonly<{ text: string; words: readonly TextWord[]; how: How }>;

/** Whether a phrase begins with the word at `at`. */
function isPhraseAt(
  pattern: readonly PatternWord[],
  at: number,
  { text, words, how }: Among,
): boolean {
  for (let offset = 0; offset < pattern.length; offset += 1) {
    const one = pattern[offset];
    const word = words[at + offset];
    if (one === undefined || word === undefined || !isWord(one, word, how)) return false;
    const before = words[at + offset - 1];
    if (offset > 0 && before !== undefined && !JOINT.test(text.slice(before.end, word.start)))
      return false;
  }
  return true;
}

/** The last letter may give way to an ending. */
function mayHave(text: string, key: string): boolean {
  return text.includes(key.length > SHORTEST_STEM ? key.slice(0, -1) : key);
}

/** `isShouted`: a text of capitals alone. */
type How = Readonly<{ exact: boolean; language: string; isShouted: boolean }>;

function isWord(
  { key, asWritten, isOpen }: PatternWord,
  word: TextWord,
  { exact, language, isShouted }: How,
): boolean {
  if (asWritten) {
    // In a headline of capitals alone, "US" may be anything.
    if (isShouted) return false;
    return isOpen
      ? word.written.startsWith(key)
      : word.written === key || word.written === `${key}s`;
  }
  if (isOpen) return word.key.startsWith(key);
  return exact ? word.key === key : isForm(word.key, key, language);
}

/** In scripts without blanks a word is looked for as it stands, width and blanks aside. */
function findLetters(key: string, text: string): Span[] {
  const found: Span[] = [];
  const letters = Array.from(text.matchAll(/\S/gu));
  const folded = letters.map((letter) => fold(letter[0]));
  const joined = folded.join('');
  // Folding may change a letter's length.
  const starts: number[] = [];
  let length = 0;
  for (const letter of folded) {
    starts.push(length);
    length += letter.length;
  }
  for (let at = joined.indexOf(key); at >= 0 && found.length < MOST_FOUND;) {
    const first = letters[starts.findLastIndex((start) => start <= at)];
    const last = letters[starts.findLastIndex((start) => start < at + key.length)];
    if (first !== undefined && last !== undefined) {
      found.push({ start: first.index, end: last.index + last[0].length });
    }
    at = joined.indexOf(key, at + key.length);
  }
  return found;
}
