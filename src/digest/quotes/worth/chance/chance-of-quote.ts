import type { Quote } from '../../../digest.ts';
import { COLUMNS, describeQuote, type Row } from './describe-quote.ts';
import type { Setting } from './setting.ts';
import trained from './worth.weights.json' with { type: 'json' };

/** A weight for each column, by its name, and what stands for all. */
export type Weights = Readonly<{ base: number; columns: Readonly<Record<string, number>> }>;

type Column = keyof Row;

const weights = weightsOf(trained);

/**
 * How likely (0–1) an editor is to post an English quote as it is shown: strong, understood from
 * the title, the summary and its own words, by somebody of whom a reader knows who he is. Learned
 * from what editors said of the quotes of 700 articles (tests/eval/train/worth.ts has the figures).
 */
export function chanceOfQuote(quote: Quote, setting: Setting): number {
  const row = describeQuote(quote, setting);
  let score = weights.base;
  for (const [column, weight] of weights.columns) score += weight * row[column];
  return 1 / (1 + Math.exp(-score));
}

/**
 * The weights in the order of the columns that are filled here. Throws where they are others than
 * those that were learned: every number would be weighed as another.
 */
export function weightsOf({ base, columns }: Weights): {
  base: number;
  columns: readonly (readonly [Column, number])[];
} {
  const strange = Object.keys(columns).find((name) => !COLUMNS.some((column) => column === name));
  if (strange !== undefined) throw new Error(complaint(strange, 'nothing fills'));
  return {
    base,
    columns: COLUMNS.map((column) => {
      const weight = columns[column];
      if (weight === undefined) throw new Error(complaint(column, 'it lacks'));
      return [column, weight] as const;
    }),
  };
}

function complaint(column: string, what: string): string {
  return `worth.weights.json: ${what} “${column}”. Learn it again: node tests/eval/train/worth.ts`;
}
