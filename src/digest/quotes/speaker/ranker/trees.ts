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
  /** Where each tree begins among the nodes; trees of 0 fill up the last four. */
  roots: Int32Array;
  /** How many trees there are. */
  trees: number;
  /**
   * Two numbers a node, so that it lies within one line of the processor's cache. The first, read from
   * `whole`: where its left node is, its column, and whether it has nodes at all. The second, read
   * from `real`, which is the same memory: its threshold, or the value of a leaf.
   */
  whole: Int32Array;
  real: Float32Array;
}>;

/** Numbers of a node of `Trees` and of a `Forest`, by definition. */
const PRINTED = 4;
const SIZE = 2;
/** Bits of a node's first number that hold more than its place: 127 columns. By definition. */
const COLUMN_BITS = 7;
const PLACE_FROM = COLUMN_BITS + 1;
const MOST_COLUMNS = 2 ** COLUMN_BITS - 1;
/**
 * So many trees are walked at a time, so that the processor never waits for one: a bound on time. Measured:
 * a third faster than one after the other. A stage has to be a multiple of it.
 */
const ABREAST = 4;

/** Throws where a tree asks for a column beyond 127. */
export function plant(trees: Trees, forests = 1): Forest {
  const roots = new Int32Array(Math.ceil(trees.length / ABREAST) * ABREAST);
  const nodes = trees.reduce((sum, tree) => sum + tree.length / PRINTED, 0);
  // Behind the last tree is a leaf of 0
  const whole = new Int32Array(SIZE * (nodes + 1));
  const real = new Float32Array(whole.buffer);
  let root = 0;
  for (const [index, tree] of trees.entries()) {
    roots[index] = root;
    for (let at = 0; at < tree.length; at += PRINTED) {
      const [column = -1, threshold = 0, left = 0, value = 0] = tree.slice(at, at + PRINTED);
      if (column > MOST_COLUMNS) throw new Error(`A tree asks for column ${column}: too many.`);
      const isLeaf = column < 0;
      const place = root + SIZE * (isLeaf ? at / PRINTED : left);
      const node = root + SIZE * (at / PRINTED);
      whole[node] = (place << PLACE_FROM) | (isLeaf ? 0 : (column << 1) | 1);
      real[node + 1] = isLeaf ? value : threshold;
    }
    root += SIZE * (tree.length / PRINTED);
  }
  whole[root] = root << PLACE_FROM;
  roots.fill(root, trees.length);
  return { forests, roots, trees: trees.length, whole, real };
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
  const { trees: all, forests } = forest;
  const size = all / forests;
  const scores = new Float64Array(values.length / width);
  const hopeful: number[] = [];
  for (let row = 0; row < scores.length; row += 1) hopeful.push(row);
  let asked = 1;
  for (let from = 0; from < all && hopeful.length > 1; from += STAGE) {
    const to = Math.min(from + STAGE, all);
    asked = Math.ceil(to / size);
    let top = -Infinity;
    for (const row of hopeful) {
      const score = (scores[row] ?? 0) + sum(forest, values, row * width, from, to);
      scores[row] = score;
      top = Math.max(top, score);
    }
    const bar = top - HOPELESS * asked;
    let kept = 0;
    for (const row of hopeful) {
      const score = scores[row] ?? 0;
      if (score >= bar) {
        hopeful[kept] = row;
        kept += 1;
      } else scores[row] = score / asked - HOPELESS;
    }
    hopeful.length = kept;
  }
  for (const row of hopeful) scores[row] = (scores[row] ?? 0) / asked;
  return softmax(scores);
}

function sum(
  { roots, whole, real }: Forest,
  table: Float32Array,
  row: number,
  from: number,
  to: number,
): number {
  /** The node below one: a leaf is below itself. No branch here: no processor would guess it. */
  const below = (at: number): number => {
    const node = whole[at] ?? 0;
    const value = table[row + ((node >> 1) & MOST_COLUMNS)] ?? 0;
    const isRight = Number(value > (real[at + 1] ?? 0));
    return (node >> PLACE_FROM) + SIZE * (node & isRight);
  };
  let total = 0;
  for (let tree = from; tree < to; tree += ABREAST) {
    let first = roots[tree] ?? 0;
    let second = roots[tree + 1] ?? 0;
    let third = roots[tree + 2] ?? 0;
    let fourth = roots[tree + 3] ?? 0;
    for (let moves = 1; moves !== 0;) {
      const a = below(first);
      const b = below(second);
      const c = below(third);
      const d = below(fourth);
      moves = (a ^ first) | (b ^ second) | (c ^ third) | (d ^ fourth);
      first = a;
      second = b;
      third = c;
      fourth = d;
    }
    total += real[first + 1] ?? 0;
    total += real[second + 1] ?? 0;
    total += real[third + 1] ?? 0;
    total += real[fourth + 1] ?? 0;
  }
  return total;
}

function softmax(scores: Float64Array): number[] {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  const weights: number[] = [];
  let mass = 0;
  for (const score of scores) {
    const weight = Math.exp(score - top);
    weights.push(weight);
    mass += weight;
  }
  return weights.map((weight) => weight / mass);
}
