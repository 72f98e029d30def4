import { hash } from './hash.ts';
import type { Word } from './words.ts';

/** Words of a run: by judgement, as those below without a figure. */
const RUN = 3;
/** Of a longer text, one run in 2, 4, 8 … is kept, so that this many are left. */
const MOST_KEPT = 160;
/** Fewer runs in common than this prove nothing. */
const FEWEST = 4;
/**
 * Share of the shorter text's runs that the longer one has, from which on both are one report. Measured on
 * own and other articles about one event: own 0.951 and more, others 0.671 and less.
 */
const SAME_REPORT = 0.8;

export type Shingles = Readonly<{ every: number; hashes: readonly number[] }>;

/**
 * Every run of three words as a number, or those that a power of two divides where there are many:
 * the same ones in every text, so that samples can be compared.
 */
export function shinglesOf(words: readonly Word[]): Shingles {
  const all = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    all.add(hash(`${words[at]?.term} ${words[at + 1]?.term} ${words[at + 2]?.term}`));
  }
  let every = 1;
  let hashes = [...all];
  while (hashes.length > MOST_KEPT) {
    every *= 2;
    hashes = hashes.filter((one) => (one & (every - 1)) === 0);
  }
  return { every, hashes: hashes.sort((a, b) => a - b) };
}

/** Whether one text is the other's copy, or a part of it: a wire report in several outlets. */
export function isCopy(a: Shingles, b: Shingles): boolean {
  const every = Math.max(a.every, b.every);
  const [x, y] = [thin(a, every), thin(b, every)];
  const shorter = Math.min(x.length, y.length);
  if (shorter < FEWEST) return x.length === y.length && shorter > 0 && shared(x, y) === shorter;
  return shared(x, y) >= SAME_REPORT * shorter;
}

function thin({ every, hashes }: Shingles, target: number): readonly number[] {
  return every === target ? hashes : hashes.filter((one) => (one & (target - 1)) === 0);
}

function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}
