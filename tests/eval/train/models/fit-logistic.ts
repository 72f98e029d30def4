export type Example = Readonly<{ row: readonly number[]; label: 0 | 1; weight: number }>;

const MOST_ROUNDS = 25;
const CLOSE_ENOUGH = 1e-4;

/**
 * Logistic regression with a ridge on columns of equal spread, by Newton's method. The first column
 * of each row is 1. Gives one weight a column, for rows as they are.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const columns = examples[0]?.row.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const each = Array.from({ length: columns }, (_, at) => at);
  const mean = each.map((at) =>
    at === 0
      ? 0
      : examples.reduce((sum, { row, weight }) => sum + weight * (row[at] ?? 0), 0) / total,
  );
  const spread = each.map((at) => {
    if (at === 0) return 1;
    const squares = examples.reduce(
      (sum, { row, weight }) => sum + weight * ((row[at] ?? 0) - (mean[at] ?? 0)) ** 2,
      0,
    );
    return Math.sqrt(squares / total) || 1;
  });
  const rows = examples.map(({ row }) =>
    Float64Array.from(row, (value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)),
  );
  const weights = new Float64Array(columns);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = newtonStep(rows, examples, { weights, total, ridge });
    let most = 0;
    for (const at of each) {
      weights[at] = (weights[at] ?? 0) - (step[at] ?? 0);
      most = Math.max(most, Math.abs(step[at] ?? 0));
    }
    if (most < CLOSE_ENOUGH) break;
  }
  const plain = each.map((at) => (weights[at] ?? 0) / (spread[at] ?? 1));
  const shift = each.slice(1).reduce((sum, at) => sum + (plain[at] ?? 0) * (mean[at] ?? 0), 0);
  plain[0] = (plain[0] ?? 0) - shift;
  return plain;
}

function newtonStep(
  rows: readonly Float64Array[],
  examples: readonly Example[],
  { weights, total, ridge }: { weights: Float64Array; total: number; ridge: number },
): number[] {
  const columns = weights.length;
  const system = Array.from({ length: columns }, () => new Float64Array(columns + 1));
  for (const [index, row] of rows.entries()) {
    const example = examples[index];
    if (example === undefined) continue;
    let score = 0;
    for (let at = 0; at < columns; at += 1) score += (weights[at] ?? 0) * (row[at] ?? 0);
    const chance = 1 / (1 + Math.exp(-score));
    const slope = ((chance - example.label) * example.weight) / total;
    const curve = (chance * (1 - chance) * example.weight) / total;
    for (let i = 0; i < columns; i += 1) {
      const line = system[i];
      if (line === undefined) continue;
      const x = row[i] ?? 0;
      line[columns] = (line[columns] ?? 0) + slope * x;
      for (let j = 0; j < columns; j += 1) line[j] = (line[j] ?? 0) + curve * x * (row[j] ?? 0);
    }
  }
  for (const [at, line] of system.entries()) {
    const held = at === 0 ? 1e-9 : ridge;
    line[at] = (line[at] ?? 0) + held;
    line[columns] = (line[columns] ?? 0) + (at === 0 ? 0 : ridge * (weights[at] ?? 0));
  }
  return solve(system);
}

/** Gauss and Jordan: the last column of each line is the right side. */
function solve(system: Float64Array[]): number[] {
  const size = system.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let line = column; line < size; line += 1) {
      if (Math.abs(system[line]?.[column] ?? 0) > Math.abs(system[pivot]?.[column] ?? 0))
        pivot = line;
    }
    const [a, b] = [system[column], system[pivot]];
    if (a === undefined || b === undefined) continue;
    system[column] = b;
    system[pivot] = a;
    for (const [index, line] of system.entries()) {
      if (index === column) continue;
      const share = (line[column] ?? 0) / (b[column] || 1e-12);
      for (let at = column; at <= size; at += 1) line[at] = (line[at] ?? 0) - share * (b[at] ?? 0);
    }
  }
  return system.map((line, at) => (line[size] ?? 0) / (line[at] || 1e-12));
}
