import { z } from 'zod';
import { inOrder, NamedWeights, type Weights, wishOf } from '../choice/weights.ts';
import { EDITOR_COLUMNS } from './editor-columns.ts';
import learned from './editor.weights.json' with { type: 'json' };

const Learned = z.object({ lede: NamedWeights, others: NamedWeights });

/**
 * What was learned of an editor's choices: whether he takes the lede, and which of the others.
 * What makes a good second sentence (news of its own) is not what makes a lede.
 */
export type EditorWeights = Readonly<{ lede: Weights; others: Weights }>;

/** Throws where weights and columns are of different days. */
export function readEditor(value: unknown): EditorWeights {
  const { lede, others } = Learned.parse(value);
  return {
    lede: inOrder(lede, EDITOR_COLUMNS, 'editor'),
    others: inOrder(others, EDITOR_COLUMNS, 'editor'),
  };
}

/** What tests/eval/train/editor.ts learned and wrote. */
export const editor = readEditor(learned);

/**
 * How much an editor would want each choice: the logarithm of the odds, 0 for one in two. `lede`: the
 * place of the one that tells what happened.
 */
export function readWishes(
  rows: readonly ArrayLike<number>[],
  lede: number,
  weights: EditorWeights,
): number[] {
  return rows.map((row, at) => wishOf(row, at === lede ? weights.lede : weights.others));
}
