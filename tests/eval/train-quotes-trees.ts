import type { Table, Trees } from '../../src/digest/quotes/trees.ts';

/** One choice: rows of columns, and which of them are right (one or several). */
export type Choice = Readonly<{ table: Table; right: readonly boolean[] }>;

export type Settings = Readonly<{
  trees: number;
  leaves: number;
  rate: number;
  minimumWeight: number;
  ridge: number;
}>;

type Leaf = { rows: Uint32Array; node: number; split: Split | null };
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
  const binned = cuts.map((cut, column) =>
    Uint8Array.from(rows, (row) => binOf(cut, row[column] ?? 0)),
  );
  const scores = new Float64Array(rows.length);
  const gradients = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  const trees: number[][] = [];
  for (let tree = 0; tree < settings.trees; tree += 1) {
    setGradients(choices, { right, scores, gradients, weights });
    trees.push(grow({ cuts, binned, gradients, weights, scores, settings }));
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
  cuts: readonly Float32Array[];
  binned: readonly Uint8Array[];
  gradients: Float64Array;
  weights: Float64Array;
  scores: Float64Array;
  settings: Settings;
};

function grow({ cuts, binned, gradients, weights, scores, settings }: Growth): number[] {
  const nodes: number[] = [-1, 0, 0, 0];
  const all = Uint32Array.from(scores, (_, row) => row);
  const search = (rows: Uint32Array): Split | null =>
    bestSplit(rows, { cuts, binned, gradients, weights, settings });
  const leaves: Leaf[] = [{ rows: all, node: 0, split: search(all) }];
  while (leaves.length < settings.leaves) {
    let best: Leaf | null = null;
    for (const leaf of leaves) {
      if (leaf.split !== null && leaf.split.gain > (best?.split?.gain ?? 1e-3)) best = leaf;
    }
    if (best?.split == null) break;
    const { column, bin } = best.split;
    const bins = binned[column] ?? new Uint8Array();
    const left = best.rows.filter((row) => (bins[row] ?? 0) <= bin);
    const rightRows = best.rows.filter((row) => (bins[row] ?? 0) > bin);
    const child = nodes.length / 4;
    nodes.splice(best.node * 4, 4, column, cuts[column]?.[bin] ?? 0, child, 0);
    nodes.push(-1, 0, 0, 0, -1, 0, 0, 0);
    leaves.splice(leaves.indexOf(best), 1);
    leaves.push({ rows: left, node: child, split: search(left) });
    leaves.push({ rows: rightRows, node: child + 1, split: search(rightRows) });
  }
  for (const { rows, node } of leaves) {
    let gradient = 0;
    let weight = 0;
    for (const row of rows) {
      gradient += gradients[row] ?? 0;
      weight += weights[row] ?? 0;
    }
    const value = Number(((settings.rate * gradient) / (weight + settings.ridge)).toFixed(4));
    nodes[node * 4 + 3] = value;
    for (const row of rows) scores[row] = (scores[row] ?? 0) + value;
  }
  return nodes;
}

function bestSplit(
  rows: Uint32Array,
  { cuts, binned, gradients, weights, settings }: Omit<Growth, 'scores'>,
): Split | null {
  let best: Split | null = null;
  const sums = new Float64Array(2 * (BINS + 1));
  for (const [column, bins] of binned.entries()) {
    const size = cuts[column]?.length ?? 0;
    if (size === 0) continue;
    sums.fill(0);
    let allGradient = 0;
    let allWeight = 0;
    for (const row of rows) {
      const bin = bins[row] ?? 0;
      const gradient = gradients[row] ?? 0;
      const weight = weights[row] ?? 0;
      sums[2 * bin] = (sums[2 * bin] ?? 0) + gradient;
      sums[2 * bin + 1] = (sums[2 * bin + 1] ?? 0) + weight;
      allGradient += gradient;
      allWeight += weight;
    }
    let gradient = 0;
    let weight = 0;
    const base = allGradient ** 2 / (allWeight + settings.ridge);
    for (let bin = 0; bin < size; bin += 1) {
      gradient += sums[2 * bin] ?? 0;
      weight += sums[2 * bin + 1] ?? 0;
      const other = allWeight - weight;
      if (weight < settings.minimumWeight || other < settings.minimumWeight) continue;
      const gain =
        gradient ** 2 / (weight + settings.ridge) +
        (allGradient - gradient) ** 2 / (other + settings.ridge) -
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
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
