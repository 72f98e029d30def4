import type { LanguageRules } from './language-rules.ts';

/** A mark at which a sentence may end. Offsets into `text`. */
export type PossibleEnd = Readonly<{
  text: string;
  rules: LanguageRules;
  /** Where the sentence so far starts, behind its list marker. */
  sentence: number;
  /** The terminators: "." or "?!" or ". . ." */
  mark: number;
  markEnd: number;
  /** After closing quotation marks, brackets and footnote numbers. */
  end: number;
  /** The next character that is not white space; the text's length where there is none. */
  next: number;
}>;

/** How the text goes on, behind opening marks and dashes. */
export type Opening = Readonly<{
  kind: 'lower' | 'upper' | 'digit' | 'uncased' | 'end';
  /** Lower case, up to an apostrophe: "it" of "It’s". Empty unless it starts with a letter. */
  word: string;
  /** Where the word, number or sign stands. */
  at: number;
}>;

const OPENING_MARKS = /[\s"“”„«»‹›‘’'([{¿¡—–―‐-]*/uy;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
const OTHER_TOKEN = /[\p{L}\p{M}\p{N}°º\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Longer than any abbreviation, and enough to look back. */
const LONGEST_TOKEN = 24;
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function readOpening(text: string, next: number): Opening {
  OPENING_MARKS.lastIndex = next;
  OPENING_MARKS.exec(text);
  const at = Math.max(next, OPENING_MARKS.lastIndex);
  if (at >= text.length) return { kind: 'end', word: '', at };
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) {
    return { kind: /\p{N}/u.test(text.charAt(at)) ? 'digit' : 'uncased', word: '', at };
  }
  const initial = word.charAt(0);
  if (initial.toLowerCase() !== initial) return { kind: 'upper', word: word.toLowerCase(), at };
  return { kind: initial.toUpperCase() === initial ? 'uncased' : 'lower', word, at };
}

/** The piece without blanks that stands before `end`: "U.S", "Mr", "12". */
export function tokenBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_TOKEN && isTokenCode(text.charCodeAt(start - 1)))
    start -= 1;
  const token = text.slice(start, end).replace(INVISIBLE, '');
  // "… on Tuesday.Mr" forgot a blank.
  return token.length > 4 ? token.replace(/^.*\p{Ll}{3}\.(?=\p{Lu})/u, '') : token;
}

/** Letters, digits and what stands within abbreviations. */
function isTokenCode(code: number): boolean {
  if (code < 128) return ASCII_TOKEN[code] === 1;
  return OTHER_TOKEN.test(String.fromCharCode(code));
}

const ASCII_TOKEN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9.&/-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
