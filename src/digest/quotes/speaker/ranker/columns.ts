/** The numbers of one row by the names of their columns. */
export type Row<Column extends string> = Readonly<Record<Column, number>>;

/** Writes a row into a table from `at` on, each number into its column's place. */
export function layOut<Column extends string>(
  columns: readonly Column[],
  row: Row<Column>,
  values: Float32Array,
  at = 0,
): Float32Array {
  let place = at;
  for (const column of columns) {
    values[place] = row[column];
    place += 1;
  }
  return values;
}

/**
 * Throws where the columns that the weights were trained on are not those that the code fills, in
 * order: every tree would look at the wrong numbers, and nothing else would tell.
 */
export function checkColumns(trained: readonly string[], filled: readonly string[]): void {
  const length = Math.max(trained.length, filled.length);
  for (let at = 0; at < length; at += 1) {
    if (trained[at] === filled[at]) continue;
    throw new Error(
      `speaker.weights.json has ${trained[at] ?? 'no column'} where the code fills ` +
        `${filled[at] ?? 'none'} (column ${at}). Train it again: node tests/eval/train-quotes.ts`,
    );
  }
}
