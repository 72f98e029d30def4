import { anyOf, inAnyCase, regex } from '../../languages/regex.ts';
import type { MarkPair } from './mark-pair.ts';
import { matchesOf } from '../matches-of.ts';

/**
 * Single marks: 'straight', ‘curly’ and ‚low‘. They look like apostrophes, so both sides need
 * proof: an opening one stands before a word and after none, and a closing one follows before the
 * next opening one. Omissions at the start of a word ('90s, 'em, 'til) open nothing.
 */
const MARKS = /['‘’‚‛]/gu;
const CUT_WORDS = anyOf('tis twas cause til till bout round cos coz neath gainst kay sup');
/** In small letters only: ‘Er is …’, ‘Im Hafen …’ and ‘E poi …’ are words of other languages. */
const CUT_SMALL = anyOf('em n ere er im e ave');
/** "'90s", "'em". */
const OMISSION = regex.u`^['‘’](?:\d\ds?\b|${inAnyCase(CUT_WORDS)}\b|${CUT_SMALL}\b)`;
const BEFORE_OPENING = /[\s([{—–\-/"“”„«»「]/u;
const WORD = /[\p{L}\p{N}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

type Side = Readonly<{
  at: number;
  opens: boolean;
  /** How surely it closes: 0 not at all, 1 perhaps (players' house), 2 likely, 3 for sure. */
  closes: 0 | 1 | 2 | 3;
  /** Index of the double quotation that it stands in; -1: in none. */
  within: number;
}>;

/** Whether a paragraph goes on with a quotation in single marks. */
export function opensWithSingleMark(next: string): boolean {
  return /^\s*['‘‚]\p{L}/u.test(next) && !OMISSION.test(next.trimStart());
}

/** `doubles`: the paragraph's double quotations by opening mark; no pair crosses their borders. */
export function pairSingleMarks(
  text: string,
  doubles: readonly MarkPair[],
  { isContinued }: { isContinued: boolean },
): MarkPair[] {
  const sides = findSides(text, doubles);
  const pairs: MarkPair[] = [];
  let next = 0;
  for (const [index, side] of sides.entries()) {
    if (index < next || !side.opens) continue;
    const found = findClosing(sides, index);
    const closing = sides[found];
    const open = { start: side.at, end: side.at + 1 };
    if (closing !== undefined) {
      const close = { start: closing.at, end: closing.at + 1 };
      pairs.push({ open, close, limit: closing.at });
      next = found + 1;
    } else if (isContinued && text.slice(0, side.at).trim() === '') {
      pairs.push({ open, close: null, limit: text.length });
    }
  }
  return pairs;
}

/** The surest closing mark before the next opening one; of equally sure ones the first. */
function findClosing(sides: readonly Side[], opening: number): number {
  const { within } = sides[opening] ?? { within: -1 };
  let best = -1;
  let sureness = 0;
  for (let index = opening + 1; index < sides.length; index += 1) {
    const side = sides[index];
    if (side === undefined) break;
    if (side.within !== within) {
      if (within >= 0) break;
      continue;
    }
    if (side.closes > sureness) {
      sureness = side.closes;
      best = index;
    }
    if (side.opens || sureness >= 2) break;
  }
  return best;
}

function findSides(text: string, doubles: readonly MarkPair[]): Side[] {
  const sides: Side[] = [];
  const open: number[] = [];
  let next = 0;
  for (const { 0: mark, index } of matchesOf(text, MARKS)) {
    for (let pair = doubles[next]; pair && pair.open.start <= index; pair = doubles[next]) {
      open.push(next);
      next += 1;
    }
    while (open.length > 0 && endOf(doubles[open.at(-1) ?? 0]) <= index) open.pop();
    const within = open.at(-1) ?? -1;
    const inside = doubles[within];
    if (isPartOf(inside, index)) continue;
    const opens = isOpening(text, mark, index);
    const closes = opens ? 0 : closingSureness(text, mark, index);
    if (opens || closes > 0) sides.push({ at: index, opens, closes, within });
  }
  return sides;
}

function endOf(pair: MarkPair | undefined): number {
  return pair === undefined ? 0 : (pair.close?.end ?? pair.limit);
}

/** Two single marks may have been read as one double mark. */
function isPartOf(pair: MarkPair | undefined, index: number): boolean {
  if (pair === undefined) return false;
  return index < pair.open.end || (pair.close !== null && index >= pair.close.start);
}

function isOpening(text: string, mark: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '‚') return WORD.test(after) && !WORD.test(before);
  if (mark === '’' || !/[\p{L}\p{N}"“«$€£¿¡[(….]/u.test(after)) return false;
  const isFree =
    BEFORE_OPENING.test(before) || (mark === '‘' && !/[\p{Script=Latin}\d]/u.test(before));
  return isFree && !OMISSION.test(text.slice(at, at + 9));
}

function closingSureness(text: string, mark: string, at: number): 0 | 1 | 2 | 3 {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/u.test(before) || mark === '‚' || mark === '‛') return 0;
  if (WORD.test(after) && !CJK.test(after)) return 0;
  if (/[.,!?…;:)\]—–%]/u.test(before)) return 3;
  // The players' house, nothin' much: a letter before, a word after.
  const isPerhapsOmission = /[szx]/iu.test(before) || text.slice(at - 2, at) === 'in';
  return isPerhapsOmission && /^\s[\p{Ll}\d]/u.test(text.slice(at + 1, at + 3)) ? 1 : 2;
}
