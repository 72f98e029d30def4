import { z } from 'zod';
import { EDITOR_COLUMNS } from './editor-columns.ts';
import learned from './editor.weights.json' with { type: 'json' };

const Learned = z.object({ bias: z.number(), columns: z.record(z.string(), z.number()) });

/** What was learned of an editor's choices: a weight for each of the columns, in their order. */
export type EditorWeights = Readonly<{ bias: number; columns: readonly number[] }>;

/** Throws where a column has no weight or a weight has no column: then both are of different days. */
export function readEditor(value: unknown): EditorWeights {
  return readWeights(value, EDITOR_COLUMNS, 'editor');
}

/** The same of the columns of `<name>-columns.ts`, learned by tests/eval/train-<name>.ts. */
export function readWeights(value: unknown, names: readonly string[], name: string): EditorWeights {
  const { bias, columns } = Learned.parse(value);
  const known: ReadonlySet<string> = new Set(names);
  const missing = names.filter((column) => !(column in columns));
  const strange = Object.keys(columns).filter((column) => !known.has(column));
  if (missing.length > 0 || strange.length > 0) {
    throw new Error(
      `${name}.weights.json has other columns than ${name}-columns.ts (missing: ` +
        `${missing.join('; ') || 'none'}, unknown: ${strange.join('; ') || 'none'}). ` +
        `Run tests/eval/train-${name}.ts.`,
    );
  }
  return { bias, columns: names.map((column) => columns[column] ?? 0) };
}

/** What tests/eval/train-editor.ts learned and wrote. */
export const editor = readEditor(learned);

/** How much an editor would want each choice: the logarithm of the odds, 0 for one in two. */
export function readWishes(
  rows: readonly Float64Array[],
  { bias, columns }: EditorWeights,
): number[] {
  return rows.map((row) =>
    columns.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), bias),
  );
}
