/**
 * Boosted regression trees. Each tree is one flat list of nodes, four numbers a node: column,
 * threshold (values at or under it go left), index of the left node (the right one follows it),
 * and the value. A leaf has column -1.
 */
export type Trees = readonly (readonly number[])[];

/** Rows of `width` columns, one behind the other. */
export type Table = Readonly<{ width: number; values: Float32Array }>;

/** The same trees one behind the other, in typed arrays, which are read fastest. */
export type Forest = Readonly<{
  /** How many forests of equal size the trees are. */
  forests: number;
  roots: Int32Array;
  columns: Int16Array;
  thresholds: Float32Array;
  /** Index of the left node among all nodes. */
  lefts: Int32Array;
  values: Float32Array;
}>;

/** Numbers of a node, by the definition of `Trees`. */
const NODE = 4;

export function plant(trees: Trees, forests = 1): Forest {
  const size = trees.reduce((sum, nodes) => sum + nodes.length / NODE, 0);
  const forest = {
    forests,
    roots: new Int32Array(trees.length),
    columns: new Int16Array(size),
    thresholds: new Float32Array(size),
    lefts: new Int32Array(size),
    values: new Float32Array(size),
  };
  let root = 0;
  for (const [index, nodes] of trees.entries()) {
    forest.roots[index] = root;
    for (let at = 0; at < nodes.length / NODE; at += 1) {
      forest.columns[root + at] = nodes[NODE * at] ?? -1;
      forest.thresholds[root + at] = nodes[NODE * at + 1] ?? 0;
      forest.lefts[root + at] = root + (nodes[NODE * at + 2] ?? 0);
      forest.values[root + at] = nodes[NODE * at + 3] ?? 0;
    }
    root += nodes.length / NODE;
  }
  return forest;
}

/**
 * Each time after so many trees the hopeless rows are dropped: those that are so far behind. Set
 * by hand, to spare time.
 */
const STAGE = 20;
const HOPELESS = 2.5;

/**
 * The chance of each row to be the right one of a choice; they sum to one. Forest after forest is
 * asked until one row is left: most choices are plain after the first trees. A row's score is the
 * mean of the forests that were asked about it.
 */
export function weigh(forest: Forest, { width, values }: Table): number[] {
  const { roots, forests } = forest;
  const size = roots.length / forests;
  const scores = new Float64Array(values.length / width);
  let hopeful = Array.from(scores.keys());
  let asked = 1;
  for (let from = 0; from < roots.length && hopeful.length > 1; from += STAGE) {
    const trees = { from, to: Math.min(from + STAGE, roots.length) };
    asked = Math.ceil(trees.to / size);
    let top = -Infinity;
    for (const row of hopeful) {
      const score = (scores[row] ?? 0) + sum(forest, values, row * width, trees);
      scores[row] = score;
      top = Math.max(top, score);
    }
    const bar = top - HOPELESS * asked;
    hopeful = hopeful.filter((row) => {
      const score = scores[row] ?? 0;
      if (score >= bar) return true;
      scores[row] = score / asked - HOPELESS;
      return false;
    });
  }
  for (const row of hopeful) scores[row] = (scores[row] ?? 0) / asked;
  return softmax(scores);
}

function sum(
  forest: Forest,
  table: Float32Array,
  row: number,
  { from, to }: { from: number; to: number },
): number {
  const { roots, columns, thresholds, lefts, values } = forest;
  let total = 0;
  for (let tree = from; tree < to; tree += 1) {
    let at = roots[tree] ?? 0;
    for (let column = columns[at] ?? -1; column >= 0; column = columns[at] ?? -1) {
      const left = lefts[at] ?? 0;
      at = (table[row + column] ?? 0) <= (thresholds[at] ?? 0) ? left : left + 1;
    }
    total += values[at] ?? 0;
  }
  return total;
}

function softmax(scores: Float64Array): number[] {
  const top = Math.max(...scores);
  const weights = Array.from(scores, (score) => Math.exp(score - top));
  const mass = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / mass);
}
