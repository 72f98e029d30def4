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
  /** Where each tree begins among the nodes. */
  roots: Int32Array;
  /**
   * Four numbers a node, so that it lies within one line of the processor's cache: column,
   * threshold, place of the left node, value. Columns and places are read from `whole`, the others
   * from `real`, which is the same memory.
   */
  whole: Int32Array;
  real: Float32Array;
}>;

/** Numbers of a node, by the definition of `Trees`. */
const SIZE = 4;

export function plant(trees: Trees, forests = 1): Forest {
  const roots = new Int32Array(trees.length);
  const whole = new Int32Array(trees.reduce((sum, tree) => sum + tree.length, 0));
  const real = new Float32Array(whole.buffer);
  let root = 0;
  for (const [index, tree] of trees.entries()) {
    roots[index] = root;
    for (let at = 0; at < tree.length; at += SIZE) {
      whole[root + at] = tree[at] ?? -1;
      real[root + at + 1] = tree[at + 1] ?? 0;
      whole[root + at + 2] = root + SIZE * (tree[at + 2] ?? 0);
      real[root + at + 3] = tree[at + 3] ?? 0;
    }
    root += tree.length;
  }
  return { forests, roots, whole, real };
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
  { roots, whole, real }: Forest,
  table: Float32Array,
  row: number,
  { from, to }: { from: number; to: number },
): number {
  let total = 0;
  for (let tree = from; tree < to; tree += 1) {
    let at = roots[tree] ?? 0;
    for (let column = whole[at] ?? -1; column >= 0; column = whole[at] ?? -1) {
      const left = whole[at + 2] ?? 0;
      at = (table[row + column] ?? 0) <= (real[at + 1] ?? 0) ? left : left + SIZE;
    }
    total += real[at + 3] ?? 0;
  }
  return total;
}

function softmax(scores: Float64Array): number[] {
  const top = Math.max(...scores);
  const weights: number[] = [];
  let mass = 0;
  for (const score of scores) {
    const weight = Math.exp(score - top);
    weights.push(weight);
    mass += weight;
  }
  return weights.map((weight) => weight / mass);
}
