import { z } from 'zod';
import { EDITOR_COLUMNS } from './editor-columns.ts';
import learned from './editor.weights.json' with { type: 'json' };

const Learned = z.object({ bias: z.number(), columns: z.record(z.string(), z.number()) });

/** What was learned of an editor's choices: a weight for each of the columns, in their order. */
export type EditorWeights = Readonly<{ bias: number; columns: readonly number[] }>;

/** Throws where a column has no weight or a weight has no column: then both are of different days. */
export function readEditor(value: unknown): EditorWeights {
  const { bias, columns } = Learned.parse(value);
  const known: ReadonlySet<string> = new Set(EDITOR_COLUMNS);
  const missing = EDITOR_COLUMNS.filter((name) => !(name in columns));
  const strange = Object.keys(columns).filter((name) => !known.has(name));
  if (missing.length > 0 || strange.length > 0) {
    throw new Error(
      `editor.weights.json has other columns than editor-columns.ts (missing: ` +
        `${missing.join('; ') || 'none'}, unknown: ${strange.join('; ') || 'none'}). ` +
        `Run tests/eval/train-editor.ts.`,
    );
  }
  return { bias, columns: EDITOR_COLUMNS.map((name) => columns[name] ?? 0) };
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
