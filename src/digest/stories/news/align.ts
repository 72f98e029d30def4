import { editDistance } from '../../../text/similarity.ts';
import type { StreamWord } from './word-stream.ts';
import { turns } from './turning-words.ts';

/** How a word of the new sentence came to be; `old` is null where nothing stood before. */
export type Step =
  | Readonly<{ kind: 'kept' | 'typo' | 'other'; old: StreamWord; now: StreamWord }>
  | Readonly<{ kind: 'more'; now: StreamWord }>
  | Readonly<{ kind: 'less'; old: StreamWord }>;

/** Of one word more or less the cost is 1. These are set by hand; not tuned. */
const TYPO_COST = 0.25;
/** A word in another's place costs less than one more, so that it is held against what it replaces. */
const OTHER_COST = 0.95;
const STEP_COST = 1;

/**
 * The cheapest way from a piece of the old words to the new ones. What the old words have before
 * and behind costs nothing, so that they may be a wider window. Time: the product of both lengths.
 */
export function align(old: readonly StreamWord[], now: readonly StreamWord[]): Step[] {
  const width = old.length + 1;
  const costs = new Float64Array(width * (now.length + 1));
  const ways = new Uint8Array(width * (now.length + 1));
  for (let i = 1; i <= now.length; i += 1) {
    costs[i * width] = i * STEP_COST;
    ways[i * width] = MORE;
    for (let j = 1; j <= old.length; j += 1) {
      const [a, b] = [old[j - 1], now[i - 1]];
      const likeness = a === undefined || b === undefined ? 'other' : compareWords(a, b);
      const cost = likeness === 'kept' ? 0 : likeness === 'typo' ? TYPO_COST : OTHER_COST;
      const across = (costs[(i - 1) * width + j - 1] ?? 0) + cost;
      const more = (costs[(i - 1) * width + j] ?? 0) + STEP_COST;
      const less = (costs[i * width + j - 1] ?? 0) + STEP_COST;
      const best = Math.min(across, more, less);
      costs[i * width + j] = best;
      ways[i * width + j] = best === across ? ACROSS : best === more ? MORE : LESS;
    }
  }
  let end = 0;
  const last = now.length * width;
  for (let j = 1; j <= old.length; j += 1) {
    if ((costs[last + j] ?? 0) < (costs[last + end] ?? 0)) end = j;
  }
  return walkBack(old, now, { ways, width, end });
}

/** Ways in the table: only to be told apart. */
const ACROSS = 1;
const MORE = 2;
const LESS = 3;

function walkBack(
  old: readonly StreamWord[],
  now: readonly StreamWord[],
  { ways, width, end }: { ways: Uint8Array; width: number; end: number },
): Step[] {
  const steps: Step[] = [];
  let i = now.length;
  let j = end;
  while (i > 0) {
    const way = ways[i * width + j];
    const [a, b] = [old[j - 1], now[i - 1]];
    if (way === ACROSS && a !== undefined && b !== undefined) {
      steps.push({ kind: compareWords(a, b), old: a, now: b });
      i -= 1;
      j -= 1;
    } else if (way === LESS && a !== undefined) {
      steps.push({ kind: 'less', old: a });
      j -= 1;
    } else {
      if (b !== undefined) steps.push({ kind: 'more', now: b });
      i -= 1;
    }
  }
  return steps.reverse();
}

/** Letters of a word in which one, and two, may be mistyped. Set by hand; not tuned. */
const SHORT_WORD = 3;
const LONG_WORD = 5;

/** A typing error is one letter, in long words two; never in a number or a word that turns. */
function compareWords(old: StreamWord, now: StreamWord): 'kept' | 'typo' | 'other' {
  if (old.key === now.key) return 'kept';
  if (old.isNumber || now.isNumber || turns(old.key) || turns(now.key)) return 'other';
  const shorter = Math.min(old.key.length, now.key.length);
  if (shorter < SHORT_WORD) return 'other';
  const limit = shorter >= LONG_WORD ? 2 : 1;
  return editDistance(old.key, now.key, limit) <= limit ? 'typo' : 'other';
}
