import { z } from 'zod';

/** How a file of weights says what was learned of columns by name. */
export const NamedWeights = z.object({
  bias: z.number(),
  columns: z.record(z.string(), z.number()),
});

/** A weight for each of the columns, in their order. */
export type Weights = Readonly<{ bias: number; columns: readonly number[] }>;

/**
 * The weights of the columns of `<name>-columns.ts`, which tests/eval/train/<name>.ts learned. Throws
 * where a column has no weight or a weight has no column: then both are of different days.
 */
export function inOrder(
  { bias, columns }: z.infer<typeof NamedWeights>,
  names: readonly string[],
  name: string,
): Weights {
  const known: ReadonlySet<string> = new Set(names);
  const missing = names.filter((column) => !(column in columns));
  const strange = Object.keys(columns).filter((column) => !known.has(column));
  if (missing.length > 0 || strange.length > 0) {
    throw new Error(
      `${name}.weights.json has other columns than ${name}-columns.ts (missing: ` +
        `${missing.join('; ') || 'none'}, unknown: ${strange.join('; ') || 'none'}). ` +
        `Run tests/eval/train/${name}.ts.`,
    );
  }
  return { bias, columns: names.map((column) => columns[column] ?? 0) };
}

/** How much what a row describes is wanted: the logarithm of the odds, 0 for one in two. */
export function wishOf(row: ArrayLike<number>, { bias, columns }: Weights): number {
  return columns.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), bias);
}

/** What a column says of something that is so, or not. */
export function yes(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}
