/** Columns by name with their places in a row, which are 0, 1, 2 in their order. */
export type Places<Column extends string = string> = Readonly<Record<Column, number>>;

/**
 * The names of columns in order. Throws where a place is not the next one: two columns would be written
 * over each other.
 */
export function inOrder(places: Places): readonly string[] {
  const names = Object.keys(places);
  for (const [at, name] of names.entries()) {
    if (places[name] !== at)
      throw new Error(
        `The place of column ${name} is ${places[name]}: make it ${at}, the next one.`,
      );
  }
  return names;
}

/** Copies the `width` numbers at `from` to another place: no built-in does so as fast for so few. */
export function copyRow(
  source: Float32Array,
  from: number,
  { target, at, width }: Readonly<{ target: Float32Array; at: number; width: number }>,
): void {
  for (let place = 0; place < width; place += 1) target[at + place] = source[from + place] ?? 0;
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
        `${filled[at] ?? 'none'} (column ${at}). Train it again: node tests/eval/train/quotes.ts`,
    );
  }
}
