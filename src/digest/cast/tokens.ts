import type { Quotation } from '../../text/quotations.ts';
import type { Paragraph, Reading } from '../reading.ts';
import { dottedTitles } from './languages/dotted-titles.ts';
import type { Tongue } from './languages/tongue.ts';
import { wordEnd, wordStart } from './word-ends.ts';

/** One word, number or mark of a paragraph: UTF-16 offsets [start, end). */
export type Token = Readonly<{
  /** As printed, but every possessive ending is "'s". */
  text: string;
  /** `text` in lower case, for look-ups. */
  lower: string;
  start: number;
  end: number;
  shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark';
  /** What the word can be: bits of `is`. */
  classes: number;
  /** Begins a sentence or a quotation, where a capital letter says nothing. */
  opens: boolean;
  quoted: boolean;
  /** Index of its sentence within the paragraph. */
  sentence: number;
}>;

/** The words of one paragraph. */
export type Line = Readonly<{ paragraph: number; text: string; tokens: readonly Token[] }>;

const WORD = /^\p{L}/u;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|ad|an|ar|at|az)-\p{Lu})/u;
const NUMBER = /^\p{N}/u;
const ACCENTED = /[à-ž]/;
const MARKS = /[\u0300-\u036f]/g;
const LOWER_LETTER = /\p{Ll}/u;
// Longer "words" are no words: they are cut off from every look-up.
const LONGEST = 60;

/** Cuts every paragraph into words, and marks which of them stand within quotation marks. */
export function tokenise(
  reading: Reading,
  quotations: readonly Quotation[],
  tongue: Tongue,
): Line[] {
  const byParagraph = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  return reading.paragraphs.map((paragraph, index) => ({
    paragraph: index,
    text: paragraph.text,
    tokens: tokensOf(paragraph, byParagraph.get(index) ?? [], tongue),
  }));
}

function tokensOf(
  { text, sentences }: Paragraph,
  quotations: readonly Quotation[],
  { classes, endings }: Tongue,
): Token[] {
  const tokens: Token[] = [];
  const spans = quotations.toSorted((a, b) => a.inner.start - b.inner.start);
  let sentence = 0;
  let nextSpan = 0;
  let quotedUntil = 0;
  let opens = true;
  let end = 0;
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, end)) {
    end = wordEnd(text, start);
    let word = text.slice(start, end);
    if (text[end] === '.' && isDotted(word)) {
      word += '.';
      end += 1;
    }
    while (start >= (sentences[sentence]?.end ?? Infinity)) {
      sentence += 1;
      opens = !tokens.at(-1)?.text.endsWith('.') || tokens.at(-1)?.text === '.';
    }
    for (let span = spans[nextSpan]; span && span.inner.start <= start; span = spans[nextSpan]) {
      quotedUntil = Math.max(quotedUntil, span.inner.end);
      opens = true;
      nextSpan += 1;
    }
    if (word === '’s' || ((word === "'" || word === '’') && text[start - 1] === 's')) word = "'s";
    const shape = shapeOf(word);
    const lower = shape === 'lower' || word.length > LONGEST ? word : word.toLowerCase();
    const known = shape === 'mark' || word.length > LONGEST ? 0 : classesOf(lower, classes);
    const bits =
      known || endings.length === 0 || shape !== 'capital'
        ? known
        : classesByEnding(lower, endings);
    const quoted = start < quotedUntil;
    tokens.push({ text: word, lower, start, end, shape, classes: bits, opens, quoted, sentence });
    if (shape !== 'mark') opens = false;
    else if (OPENERS.has(word)) opens = true;
  }
  return tokens;
}

const OPENERS = new Set([':', '•']);

/** What the word can be; "maría" where it is not known can be what "maria" can. */
function classesOf(word: string, classes: Tongue['classes']): number {
  const known = classes.get(word);
  if (known !== undefined || isAscii(word) || !ACCENTED.test(word)) return known ?? 0;
  return classes.get(word.normalize('NFD').replace(MARKS, '')) ?? 0;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** "Außenministerin" is a role by its ending. */
function classesByEnding(word: string, endings: Tongue['endings']): number {
  return endings.find(([ending]) => word.length > ending.length && word.endsWith(ending))?.[1] ?? 0;
}

/** "Mr." and "J." keep their dot: it ends no sentence. */
function isDotted(word: string): boolean {
  return word.length === 1 ? CAPITAL.test(word) : word.length < 9 && dottedTitles.has(word);
}

// "Windsor-born", "Iran-backed", "Warhol-like": a name made an adjective names nobody.
const ADJECTIVE =
  /-(?:born|based|style|like|wide|era|long|led|run|held|owned|friendly|free|only|to-\p{L}+|\p{Ll}+ed)$/u;

function shapeOf(word: string): Token['shape'] {
  const hyphened = word.length > 2 && word.includes('-');
  if (hyphened && ADJECTIVE.test(word)) return 'lower';
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  // Nearly every word is told by its first letters; the rest by the tables of Unicode
  if (isSmall(first) && !hyphened) return 'lower';
  if (first < 48 && word.length === 1) return 'mark';
  if (first >= 65 && first <= 90 && isSmall(second)) return 'capital';
  if (CAPITAL.test(word)) return word.length > 1 && !LOWER_LETTER.test(word) ? 'upper' : 'capital';
  if (WORD.test(word)) return 'lower';
  return NUMBER.test(word) ? 'number' : 'mark';
}

/** a–z */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
