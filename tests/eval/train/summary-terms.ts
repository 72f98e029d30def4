import { z } from 'zod';
import { tokenise } from '../../../src/digest/summary/units/tokenise.ts';
import { readSharedRows } from '../../shared-data.ts';
import type { Case } from './data/summary.ts';

const STEM = 6;
const FEWEST_ARTICLES = 4;
const ROUNDS = 7;

const Row = z.object({ text: z.string() });

/**
 * How rare English words are: the logarithm of one in how many newspaper articles has a word, in
 * quarters, with the words of each. Names are left out, because they are as rare elsewhere.
 */
export function countWords(): Record<string, string> {
  const texts = readSharedRows('quotes/polnear.train.jsonl').map((row) => Row.parse(row).text);
  const articles = new Map<string, number>();
  const capitals = new Map<string, number>();
  const smalls = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(tokenise(text, true).stems)) add(articles, word);
    for (const [word] of text.matchAll(/(?<![.!?"“]\s?|\n|^)(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)) {
      const stem = word.toLowerCase().slice(0, STEM);
      add(word === word.toLowerCase() ? smalls : capitals, stem);
    }
  }
  const classes = new Map<string, string[]>();
  for (const [word, count] of [...articles].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isName = (smalls.get(word) ?? 0) <= (capitals.get(word) ?? 0);
    if (count < FEWEST_ARTICLES || /\d/.test(word) || isName) continue;
    const rarity = (Math.round(Math.log(texts.length / count) * 4) / 4).toFixed(2);
    classes.set(rarity, [...(classes.get(rarity) ?? []), word]);
  }
  const sorted = [...classes].sort(([a], [b]) => Number(a) - Number(b));
  return Object.fromEntries(sorted.map(([rarity, words]) => [rarity, words.join(' ')]));
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Logistic regression of which terms summaries have, by Newton's method with a ridge of one. */
export function trainColumns(cases: readonly Case[]): number[] {
  const width = cases[0]?.columns[0]?.length ?? 0;
  let weights = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round += 1) {
    const system = Array.from({ length: width }, () => new Float64Array(width + 1));
    for (const { columns, had } of cases) {
      for (const [term, row] of columns.entries())
        addTerm(system, weights, row, Math.min(1, had[term] ?? 0));
    }
    for (const [at, row] of system.entries()) {
      if (at === 0) continue;
      row[at] = (row[at] ?? 0) + 1;
      row[width] = (row[width] ?? 0) - (weights[at] ?? 0);
    }
    const step = solve(system);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return [...weights];
}

function addTerm(
  system: Float64Array[],
  weights: Float64Array,
  row: readonly number[],
  had: number,
): void {
  const width = row.length;
  let score = 0;
  for (let at = 0; at < width; at += 1) score += (weights[at] ?? 0) * (row[at] ?? 0);
  const chance = 1 / (1 + Math.exp(-score));
  const curve = chance * (1 - chance) + 1e-6;
  for (let i = 0; i < width; i += 1) {
    const left = row[i] ?? 0;
    const target = system[i];
    if (left === 0 || target === undefined) continue;
    target[width] = (target[width] ?? 0) + left * (had - chance);
    for (let j = 0; j < width; j += 1) target[j] = (target[j] ?? 0) + curve * left * (row[j] ?? 0);
  }
}

/** Gauss–Jordan elimination of rows that end in the right side. */
function solve(system: Float64Array[]): number[] {
  const size = system.length;
  for (let column = 0; column < size; column += 1) {
    const order = system
      .slice(column)
      .sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    system.splice(column, size - column, ...order);
    const pivot = system[column] ?? new Float64Array(size + 1);
    const by = pivot[column] ?? 0;
    if (Math.abs(by) < 1e-12) continue;
    for (const row of system) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / by;
      for (let at = column; at <= size; at += 1)
        row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return system.map((row, at) => (row[size] ?? 0) / (row[at] === 0 ? 1 : (row[at] ?? 1)));
}
