import { regex } from '../../languages/regex.ts';

/** "dit" of "dit-il", "a" of "a-t-elle": French verbs let go of their pronoun. */
const VERB_BEFORE_PRONOUN = String.raw`\p{Ll}+(?=-(?:t-)?(?:il|elle)s?(?![\p{L}\p{M}-]))`;
/** "U.S." */
const DOTTED = String.raw`(?:\p{L}\.){2,}`;
/** What a word may go on with: "-hui", "'Neill", "&T"; the possessive is left out. */
const WITHIN = String.raw`['’‑-](?!s(?![\p{L}\p{M}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|&\p{L}+`;
/** "Son-hui", "O'Neill", "G7", "AT&T". */
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:${WITHIN})*`;
/** "'s", and the mark alone behind a plural: "the players' house". */
const POSSESSIVE = String.raw`['’]s(?![\p{L}\p{M}])|(?<=s)['’](?= \p{L})`;
/** "1,200", "10:30", "18-year". */
const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+)*`;
/** A word, a number, or any other single character. */
const TOKEN = regex.uy`${VERB_BEFORE_PRONOUN}|${DOTTED}|${WORD}|${POSSESSIVE}|${NUMBER}|\S`;

const BLANK = /\s/;
/** Codes of characters, by the definition of ASCII: of those up to its end none is white space but the first. */
const BLANK_CODE = 32;
const ASCII_END = 128;

/** Blank, line break and the marks that never belong to a word. */
const ENDS = ' \n,.;:!?()"';
/** What a character is: by definition of the table a letter, one of `ENDS`, or 0. No question is quicker. */
const KIND = { letter: 1, end: 2 } as const;
const KINDS = Uint8Array.from({ length: ASCII_END }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z]/.test(sign) ? KIND.letter : ENDS.includes(sign) ? KIND.end : 0;
});

/** The first place from `at` on that is no white space. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (code > BLANK_CODE && (code < ASCII_END || !BLANK.test(text.charAt(start)))) break;
    start += 1;
  }
  return start;
}

/** Where the word, number or mark ends that begins at `start`. Plain words need no regular expression. */
export function wordEnd(text: string, start: number): number {
  const { length } = text;
  let at = start;
  let kind: number = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    kind = code < ASCII_END ? (KINDS[code] ?? 0) : 0;
    if (kind !== KIND.letter) break;
    at += 1;
  }
  if (at > start + 1 && (at === length || kind === KIND.end)) return at;
  if (at === start && kind === KIND.end) return at + 1;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start + 1;
}
