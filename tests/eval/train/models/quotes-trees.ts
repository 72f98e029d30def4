import { countBelow } from '../../../../src/digest/reading/count-below.ts';
import type { Table, Trees } from '../../../../src/digest/quotes/speaker/ranker/trees.ts';

/** One choice: rows of columns, and which of them are right (one or several). */
export type Choice = Readonly<{ table: Table; right: readonly boolean[] }>;

export type Settings = Readonly<{
  trees: number;
  leaves: number;
  rate: number;
  minimumWeight: number;
  ridge: number;
}>;

type Leaf = { rows: Uint32Array; node: number; sums: Float64Array; split: Split | null };
type Split = { gain: number; column: number; bin: number };

const BINS = 48;

/**
 * Boosted trees for a choice among rows (softmax over the rows of a choice, the chance of the
 * right ones together is raised). Histogram splits, best leaf first, no chance anywhere: the same
 * choices give the same trees.
 */
export function trainTrees(choices: readonly Choice[], settings: Settings): Trees {
  const rows = choices.flatMap(({ table: { width, values }, right: all }) =>
    all.map((_, row) => values.subarray(row * width, (row + 1) * width)),
  );
  const right = choices.flatMap((choice) => choice.right);
  const columns = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: columns }, (_, column) => cutsOf(rows, column));
  const bins = new Uint8Array(rows.length * columns);
  for (const [index, row] of rows.entries()) {
    for (const [column, cut] of cuts.entries()) {
      bins[index * columns + column] = binOf(cut, row[column] ?? 0);
    }
  }
  const scores = new Float64Array(rows.length);
  const gradients = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  const trees: number[][] = [];
  for (let tree = 0; tree < settings.trees; tree += 1) {
    setGradients(choices, { right, scores, gradients, weights });
    trees.push(grow({ tree, cuts, bins, gradients, weights, scores, settings }));
  }
  return trees;
}

type Sums = {
  right: boolean[];
  scores: Float64Array;
  gradients: Float64Array;
  weights: Float64Array;
};

function setGradients(
  choices: readonly Choice[],
  { right, scores, gradients, weights }: Sums,
): void {
  let start = 0;
  for (const choice of choices) {
    const end = start + choice.right.length;
    let top = -Infinity;
    for (let at = start; at < end; at += 1) top = Math.max(top, scores[at] ?? 0);
    let sum = 0;
    let rightSum = 0;
    for (let at = start; at < end; at += 1) {
      const mass = Math.exp((scores[at] ?? 0) - top);
      weights[at] = mass;
      sum += mass;
      if (right[at] === true) rightSum += mass;
    }
    for (let at = start; at < end; at += 1) {
      const mass = weights[at] ?? 0;
      const chance = mass / sum;
      const wanted = right[at] === true ? mass / rightSum : 0;
      gradients[at] = wanted - chance;
      weights[at] = Math.max(1e-6, chance * (1 - chance));
    }
    start = end;
  }
}

type Growth = {
  /** Its number decides which columns it may not look at: trees that differ err less together. */
  tree: number;
  cuts: readonly Float32Array[];
  /** Bin of each column, row by row. */
  bins: Uint8Array;
  gradients: Float64Array;
  weights: Float64Array;
  scores: Float64Array;
  settings: Settings;
};

/** Rows that are as good as settled teach nothing: they are passed over while a tree grows. */
const SETTLED = 0.001;
/** Numbers of one column in a leaf's sums: gradient and weight of each bin. */
const STRIDE = 2 * (BINS + 1);

function grow(growth: Growth): number[] {
  const { cuts, bins, gradients, scores, settings } = growth;
  const columns = cuts.length;
  const nodes: number[] = [-1, 0, 0, 0];
  const all = Uint32Array.from(gradients.keys()).filter(
    (row) => Math.abs(gradients[row] ?? 0) > SETTLED,
  );
  const allSums = sumUp(all, growth);
  const leaves: Leaf[] = [{ rows: all, node: 0, sums: allSums, split: bestSplit(allSums, growth) }];
  while (leaves.length < settings.leaves) {
    let best: Leaf | null = null;
    for (const leaf of leaves) {
      if (leaf.split !== null && leaf.split.gain > (best?.split?.gain ?? 1e-3)) best = leaf;
    }
    if (best?.split == null) break;
    const { column, bin } = best.split;
    const goesLeft = (row: number): boolean => (bins[row * columns + column] ?? 0) <= bin;
    const left = best.rows.filter(goesLeft);
    const right = best.rows.filter((row) => !goesLeft(row));
    const isLeftSmaller = left.length < right.length;
    const smaller = sumUp(isLeftSmaller ? left : right, growth);
    const larger = best.sums.map((sum, at) => sum - (smaller[at] ?? 0));
    const child = nodes.length / 4;
    nodes.splice(best.node * 4, 4, column, cuts[column]?.[bin] ?? 0, child, 0);
    nodes.push(-1, 0, 0, 0, -1, 0, 0, 0);
    leaves.splice(leaves.indexOf(best), 1);
    for (const [at, rows] of [left, right].entries()) {
      const sums = (at === 0) === isLeftSmaller ? smaller : larger;
      leaves.push({ rows, node: child + at, sums, split: bestSplit(sums, growth) });
    }
  }
  for (const { node, sums } of leaves) {
    const { gradient, weight } = total(sums);
    const value = (settings.rate * gradient) / (weight + settings.ridge);
    nodes[node * 4 + 3] = Number(value.toFixed(4));
  }
  for (const row of scores.keys()) {
    let at = 0;
    for (let column = nodes[0] ?? -1; column >= 0; column = nodes[at] ?? -1) {
      const bin = bins[row * columns + column] ?? 0;
      const isLeft = (cuts[column]?.[bin] ?? Infinity) <= (nodes[at + 1] ?? 0);
      at = 4 * ((nodes[at + 2] ?? 0) + (isLeft ? 0 : 1));
    }
    scores[row] = (scores[row] ?? 0) + (nodes[at + 3] ?? 0);
  }
  return nodes;
}

function sumUp(rows: Uint32Array, { cuts, bins, gradients, weights }: Growth): Float64Array {
  const columns = cuts.length;
  const sums = new Float64Array(columns * STRIDE);
  for (const row of rows) {
    const gradient = gradients[row] ?? 0;
    const weight = weights[row] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = column * STRIDE + 2 * (bins[row * columns + column] ?? 0);
      sums[at] = (sums[at] ?? 0) + gradient;
      sums[at + 1] = (sums[at + 1] ?? 0) + weight;
    }
  }
  return sums;
}

/** The sums of any one column are those of the leaf. */
function total(sums: Float64Array): { gradient: number; weight: number } {
  let gradient = 0;
  let weight = 0;
  for (let at = 0; at < STRIDE; at += 2) {
    gradient += sums[at] ?? 0;
    weight += sums[at + 1] ?? 0;
  }
  return { gradient, weight };
}

/** One column in so many is out of a tree's sight. */
const BLIND = 4;

function bestSplit(sums: Float64Array, { tree, cuts, settings }: Growth): Split | null {
  const all = total(sums);
  const base = all.gradient ** 2 / (all.weight + settings.ridge);
  let best: Split | null = null;
  for (const [column, cut] of cuts.entries()) {
    // Spread by a multiplication (Knuth), so that neighbouring columns do not share their fate.
    if ((((column + 1) * (tree + 1) * 2654435761) >>> 8) % BLIND === 0) continue;
    let gradient = 0;
    let weight = 0;
    for (let bin = 0; bin < cut.length; bin += 1) {
      const at = column * STRIDE + 2 * bin;
      gradient += sums[at] ?? 0;
      weight += sums[at + 1] ?? 0;
      const other = all.weight - weight;
      if (weight < settings.minimumWeight || other < settings.minimumWeight) continue;
      const gain =
        gradient ** 2 / (weight + settings.ridge) +
        (all.gradient - gradient) ** 2 / (other + settings.ridge) -
        base;
      if (gain > (best?.gain ?? 0)) best = { gain, column, bin };
    }
  }
  return best;
}

/** Upper borders of the bins: the values themselves where they are few, else quantiles. */
function cutsOf(rows: readonly Float32Array[], column: number): Float32Array {
  const values = Float32Array.from(rows, (row) => row[column] ?? 0).toSorted();
  const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
  if (distinct.length <= BINS) return distinct.slice(0, -1);
  const quantiles = Float32Array.from(
    { length: BINS - 1 },
    (_, at) => values[Math.floor(((at + 1) * values.length) / BINS)] ?? 0,
  );
  return quantiles.filter((value, at) => at === 0 || value !== quantiles[at - 1]);
}

function binOf(cuts: Float32Array, value: number): number {
  return countBelow(cuts, (cut) => cut ?? 0, value);
}
