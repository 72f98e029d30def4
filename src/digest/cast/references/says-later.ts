import { isAmong } from '../../reading/asked-once.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Token } from '../../reading/tokens.ts';

/** "…," | X barked: whatever the verb is. */
export function isBesideMarks(tokens: readonly Token[], from: number): boolean {
  if (from < 2) return false;
  const [mark, end] = [tokens[from - 1], tokens[from - 2]];
  return (mark?.text === '"' || mark?.text === '”') && /^[,?!]$/.test(end?.text ?? '');
}

/** "X | would not go so far but said", "X | refused, saying": the same subject. */
export function saysLater(tokens: readonly Token[], to: number): boolean {
  const sentence = tokens[to]?.sentence;
  for (let at = to + 1; at < to + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.quoted) return false;
    if (!isSaying(token)) continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (/^(?:and|but)$/.test(before)) return true;
    return before === ',' && token.lower.endsWith('ing');
  }
  return false;
}

/** Verbs, and no nouns, behind "and". */
const isSaying = isAmong(
  wordSet('said says saying told telling added adding argued arguing insisting wrote writing'),
);

/** "asked | X", "pleaded with | X": who has to answer. */
export function isAddressed(tokens: readonly Token[], from: number): boolean {
  if (from === 0) return false;
  const before = tokens[from - 1];
  if (before?.lower === 'with') return /^(?:pleaded|pleads)$/.test(tokens[from - 2]?.lower ?? '');
  return isAsked(before);
}

const isAsked = isAmong(['asked', 'urged', 'begged', 'pressed', 'questioned']);

/** Words from a subject to a later verb of it, at most. Set by hand; not tuned. */
const LONGEST = 40;
