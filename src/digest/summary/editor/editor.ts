import { z } from 'zod';
import { EDITOR_COLUMNS } from './editor-columns.ts';
import learned from './editor.weights.json' with { type: 'json' };

const Part = z.object({ bias: z.number(), columns: z.record(z.string(), z.number()) });
const Learned = z.object({ lede: Part, others: Part });

/** A weight for each of the columns, in their order. */
export type Weights = Readonly<{ bias: number; columns: readonly number[] }>;
/**
 * What was learned of an editor's choices: whether he takes the lede, and which of the others.
 * What makes a good second sentence (news of its own) is not what makes a lede.
 */
export type EditorWeights = Readonly<{ lede: Weights; others: Weights }>;

/** Throws where a column has no weight or a weight has no column: then both are of different days. */
export function readEditor(value: unknown): EditorWeights {
  const { lede, others } = Learned.parse(value);
  return { lede: inOrder(lede), others: inOrder(others) };
}

function inOrder({ bias, columns }: z.infer<typeof Part>): Weights {
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

/**
 * How much an editor would want each choice: the logarithm of the odds, 0 for one in two. `lede`: the
 * place of the one that tells what happened.
 */
export function readWishes(
  rows: readonly Float64Array[],
  lede: number,
  weights: EditorWeights,
): number[] {
  return rows.map((row, at) => {
    const { bias, columns } = at === lede ? weights.lede : weights.others;
    return columns.reduce((sum, weight, column) => sum + weight * (row[column] ?? 0), bias);
  });
}
