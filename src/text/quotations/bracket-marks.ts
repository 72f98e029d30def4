import { languageOfTag } from '../../languages/language-of.ts';
import { wordSet } from '../../languages/word-set.ts';
import type { MarkPair } from './mark-pair.ts';
import { matchesOf } from '../matches-of.ts';

const MARKS = /[«»‹›「」『』｢｣]/gu;
const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '｢': '｣',
};
/** »so« in German and Danish, beside «so» in Switzerland. */
const REVERSED: Readonly<Record<string, string>> = {
  '»': '«',
  '›': '‹',
  '「': '」',
  '『': '』',
  '｢': '｣',
};
const REVERSIBLE = wordSet('de da no nb cs sk hu hr sl sr pl');

/** Pairs the marks whose form tells their side. A closing mark ends all that opened within it. */
export function pairBrackets(text: string, language: string): MarkPair[] {
  const closing = REVERSIBLE.has(languageOfTag(language)) && isReversed(text) ? REVERSED : CLOSING;
  const pairs: MarkPair[] = [];
  const stack: { start: number; closes: string }[] = [];
  const waiting = new Map<string, number>();
  for (const { 0: mark, index } of matchesOf(text, MARKS)) {
    const closes = closing[mark];
    if (closes !== undefined) {
      stack.push({ start: index, closes });
      waiting.set(closes, (waiting.get(closes) ?? 0) + 1);
    } else if ((waiting.get(mark) ?? 0) > 0) {
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        waiting.set(top.closes, (waiting.get(top.closes) ?? 1) - 1);
        const open = { start: top.start, end: top.start + 1 };
        const isClosed = top.closes === mark;
        const close = isClosed ? { start: index, end: index + 1 } : null;
        pairs.push({ open, close, limit: index });
        if (isClosed) break;
      }
    }
  }
  for (const { start } of stack) {
    pairs.push({ open: { start, end: start + 1 }, close: null, limit: text.length });
  }
  return pairs;
}

function isReversed(text: string): boolean {
  const reversed = text.search(/»[\p{L}\p{N}]/u);
  const usual = text.search(/«[\p{L}\p{N}]/u);
  return reversed >= 0 && (usual < 0 || reversed < usual);
}
