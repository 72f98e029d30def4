import type { MarkPair } from './mark-pair.ts';
import { matchesOf } from '../matches-of.ts';

/**
 * Double marks: straight ("), two single ones (''), two commas (,, ''), TeX (`` ''), curly (“ ” „ ‟) and full-width.
 * Many writers mix them and forget some, so no mark is trusted alone: of all readings of a
 * paragraph (each mark opens, opens within, closes, opens anew because a closing mark is missing,
 * or is none: inches) the cheapest is taken (Viterbi over how many quotations are open).
 */
const MARKS = /["“”„‟＂〝〞]|''|``|’’|‘‘|(?<=^|[\s(]),,(?=\p{L})/gu;
const OPENS = new Set(['“', '„', '‟', '〝', '``', '‘‘', ',,']);
const CLOSES = new Set(['”', '〞', '’’']);

type Mark = Readonly<{ start: number; end: number; open: number; close: number; ignore: number }>;
type Action = 'open' | 'reopen' | 'close' | 'ignore';
type Step = Readonly<{ from: number; action: Action }>;

const COST = { nest: 1.3, reopen: 1.5, ignore: 1.6, unclosed: 1.2 } as const;
/** Open quotations at most: a straight mark within straight marks. */
const DEPTH = 2;

/** Whether a paragraph that follows an unclosed quotation goes on with it. */
export function endsOpen(next: string): boolean {
  return /^\s*["“„«»‟＂]|^\s*(?:''|``)/u.test(next);
}

/** `isContinued`: the next paragraph opens with a mark, so the last one here may stay open. */
export function pairDoubleMarks(
  text: string,
  { isContinued }: { isContinued: boolean },
): MarkPair[] {
  const marks = findMarks(text);
  if (marks.length === 0) return [];
  if (isPlain(marks)) return pairInTurn(marks);
  let costs: readonly number[] = [0, Infinity, Infinity];
  const steps: Step[][] = [];
  for (const mark of marks) {
    const { row, best } = step(mark, costs);
    steps.push(row);
    costs = best;
  }
  const unclosed = isContinued ? 0 : COST.unclosed;
  let depth = 0;
  for (let at = 1; at <= DEPTH; at += 1) {
    const here = (costs[at] ?? Infinity) + unclosed * at;
    if (here < (costs[depth] ?? Infinity) + unclosed * depth) depth = at;
  }
  const actions: Action[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const taken = steps[index]?.[depth];
    if (taken === undefined) break;
    actions.push(taken.action);
    depth = taken.from;
  }
  return collect(text, marks, actions.toReversed());
}

/** Whether each mark stands as it should if every second one closes what the one before opened: no reading costs less. */
function isPlain(marks: readonly Mark[]): boolean {
  return (
    marks.length % 2 === 0 &&
    marks.every(({ open, close }, at) => (at % 2 === 0 ? open : close) === 0)
  );
}

function pairInTurn(marks: readonly Mark[]): MarkPair[] {
  const pairs: MarkPair[] = [];
  for (let at = 0; at < marks.length; at += 2) {
    const [open, close] = [marks[at], marks[at + 1]];
    if (open !== undefined && close !== undefined) pairs.push({ open, close, limit: close.start });
  }
  return pairs;
}

function step(mark: Mark, costs: readonly number[]): { row: Step[]; best: number[] } {
  const row: Step[] = [];
  const best = Array.from({ length: DEPTH + 1 }, () => Infinity);
  const consider = (from: number, to: number, action: Action, cost: number): void => {
    const total = (costs[from] ?? Infinity) + cost;
    if (total >= (best[to] ?? Infinity)) return;
    best[to] = total;
    row[to] = { from, action };
  };
  for (let depth = 0; depth <= DEPTH; depth += 1) {
    if (costs[depth] === Infinity) continue;
    if (depth > 0) consider(depth, depth - 1, 'close', mark.close);
    if (depth < DEPTH) {
      consider(depth, depth + 1, 'open', mark.open + (depth > 0 ? COST.nest : 0));
    }
    if (depth > 0) consider(depth, depth, 'reopen', mark.open + COST.reopen);
    consider(depth, depth, 'ignore', mark.ignore);
  }
  return { row, best };
}

function collect(text: string, marks: readonly Mark[], actions: readonly Action[]): MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: Mark[] = [];
  const end = (close: Mark | null, limit: number): void => {
    const opening = open.pop();
    if (opening !== undefined) pairs.push({ open: opening, close, limit });
  };
  for (const [index, mark] of marks.entries()) {
    const action = actions[index];
    if (action === 'close') end(mark, mark.start);
    if (action === 'reopen') end(null, mark.start);
    if (action === 'open' || action === 'reopen') open.push(mark);
  }
  while (open.length > 0) end(null, text.length);
  return pairs;
}

function findMarks(text: string): Mark[] {
  const hasLow = text.includes('„');
  return matchesOf(text, MARKS).map(({ 0: mark, index }) => {
    const end = index + mark.length;
    const before = text[index - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const sides = sideCosts(before, after);
    const ignore = isInches(text, index) ? 0.4 : COST.ignore;
    const at = { start: index, end, ignore };
    if (mark === '“' && hasLow)
      return { ...at, open: 1.2 + sides.open / 2, close: sides.close / 3 };
    if (OPENS.has(mark)) return { ...at, open: 0, close: 2 + sides.close / 2 };
    if (CLOSES.has(mark)) return { ...at, open: 2 + sides.open / 2, close: 0 };
    return { ...at, ...sides };
  });
}

/** How ill the neighbours of an undirected mark fit an opening and a closing one. */
function sideCosts(before: string, after: string): { open: number; close: number } {
  const isAfterGap = /[\s([{<—–\-/‘'“«]/u.test(before);
  const isBeforeGap = /[\s.,;:!?)\]}>…—–\-/’'”»]/u.test(after);
  const isAfterStop = /[.,!?…]/u.test(before);
  const open = (isAfterGap ? 0 : isAfterStop ? 1.2 : 2) + (/[\s.,;:!?)\]}]/u.test(after) ? 1 : 0);
  const close = (isBeforeGap ? 0 : isAfterStop ? 0.8 : 1.5) + (/[\s([{]/u.test(before) ? 1.5 : 0);
  return { open, close };
}

/** 6'2" or 12": a number of one to three digits before the mark. */
function isInches(text: string, index: number): boolean {
  return /(?:^|[\s(['’-])\d{1,3}(?:\.\d|[½¼¾])?$/u.test(text.slice(Math.max(0, index - 6), index));
}
