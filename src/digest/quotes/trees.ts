/**
 * Boosted regression trees. Each tree is one flat list of nodes, four numbers a node: column,
 * threshold (values at or under it go left), index of the left node (the right one follows it),
 * and the value. A leaf has column -1.
 */
export type Trees = readonly (readonly number[])[];

/** The sum of the leaves that a row of columns falls into. */
export function scoreRow(trees: Trees, row: Float32Array): number {
  let sum = 0;
  for (const nodes of trees) {
    let at = 0;
    for (let column = nodes[0] ?? -1; column >= 0; column = nodes[at] ?? -1) {
      const left = nodes[at + 2] ?? 0;
      at = 4 * ((row[column] ?? 0) <= (nodes[at + 1] ?? 0) ? left : left + 1);
    }
    sum += nodes[at + 3] ?? 0;
  }
  return sum;
}

/** Scores → probabilities that sum to one. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
