import type { Quotation } from '../../text/quotations.ts';
import type { Paragraph, Reading } from '../reading.ts';
import { cueStrength } from './languages/english.ts';

/** One word, number or mark of a paragraph: UTF-16 offsets [start, end). */
export type Token = Readonly<{
  text: string;
  lower: string;
  start: number;
  end: number;
  shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark';
  /** Begins a sentence or a quotation, where a capital letter says nothing. */
  opens: boolean;
  quoted: boolean;
  /** How surely it is an English verb of speech (0–3). */
  cue: number;
  /** Index of its sentence within the paragraph. */
  sentence: number;
}>;

/** The words of one paragraph. */
export type Line = Readonly<{ paragraph: number; text: string; tokens: readonly Token[] }>;

// A dotted abbreviation (U.S.), a word with inner hyphens and apostrophes (Son-hui, O'Neill) but
// without its possessive, a possessive, a number, or any other single character.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’‑-](?!s(?![\p{L}\p{M}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|['’]s(?![\p{L}\p{M}])|\p{N}+(?:[.,:]\p{N}+)*|\S/uy;
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;
const SMALL = /\p{Ll}/u;

/** Cuts every paragraph into words, and marks which of them stand within quotation marks. */
export function findWords(reading: Reading, quotations: readonly Quotation[]): Line[] {
  const byParagraph = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  return reading.paragraphs.map((paragraph, index) => ({
    paragraph: index,
    text: paragraph.text,
    tokens: wordsOf(paragraph, byParagraph.get(index) ?? []),
  }));
}

function wordsOf({ text, sentences }: Paragraph, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let next = 0;
  let quotedUntil = 0;
  let opens = true;
  for (let start = nextWord(text, 0); start < text.length;) {
    const end = endOfWord(text, start);
    const word = text.slice(start, end);
    while (start >= (sentences[sentence]?.end ?? Infinity)) {
      sentence += 1;
      opens = true;
    }
    for (
      let it = quotations[next];
      it !== undefined && it.inner.start <= start;
      it = quotations[next]
    ) {
      quotedUntil = Math.max(quotedUntil, it.inner.end);
      opens = true;
      next += 1;
    }
    const shape = shapeOf(word);
    const lower = shape === 'lower' || shape === 'mark' ? word : word.toLowerCase();
    const quoted = start < quotedUntil;
    const cue = shape === 'mark' ? 0 : cueStrength(lower);
    tokens.push({
      text: word,
      lower,
      start,
      end,
      shape,
      opens,
      quoted,
      cue,
      sentence,
    });
    if (shape !== 'mark') opens = false;
    start = nextWord(text, end);
  }
  return tokens;
}

/** Where the next word begins: past white space. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < ASCII ? code > 32 : !SPACE.test(text.charAt(at))) break;
    at += 1;
  }
  return at;
}

const ASCII = 128;
const SPACE = /\s/u;

/** Most words are ASCII letters before a blank or a mark, most marks ASCII: the pattern takes the others. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at))) at += 1;
  const code = at < text.length ? text.charCodeAt(at) : BLANK;
  if (at === start) {
    if (code < ASCII && code !== APOSTROPHE && !isDigit(code)) return start + 1;
  } else if (code < ASCII) {
    const mayGoOn = code === APOSTROPHE || code === HYPHEN || (code === STOP && at === start + 1);
    if (!mayGoOn) return at;
  }
  TOKEN.lastIndex = start;
  return start + Math.max(1, TOKEN.exec(text)?.[0].length ?? 1);
}

const BLANK = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || isCapital(code);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function shapeOf(word: string): Token['shape'] {
  const code = word.charCodeAt(0);
  if (code < ASCII && !isCapital(code)) {
    if (isLetter(code)) return 'lower';
    return isDigit(code) ? 'number' : 'mark';
  }
  if (CAPITAL.test(word)) return word.length > 1 && !SMALL.test(word) ? 'upper' : 'capital';
  if (LETTER.test(word)) return 'lower';
  return DIGIT.test(word) ? 'number' : 'mark';
}
