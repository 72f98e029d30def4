import type { Rule } from '../rule.ts';
import weights from './speaker.weights.json' with { type: 'json' };

/** How sure the ranker's chances are, measured on articles that it was not trained on. */
export type Calibration = Readonly<{
  /** [chance, measured precision], both rising. */
  knots: readonly (readonly number[])[];
  /** By rule: how much more or less often it is right than its chances say. */
  shifts: Readonly<Record<string, number>>;
}>;

/** Nothing is surer, whatever was measured. By judgement. */
const SUREST = 0.99;

/** How often a choice of that chance, found by that rule, is right (0–1). */
export function confidenceOf(
  rule: Rule,
  chance: number,
  { knots, shifts }: Calibration = weights.calibration,
): number {
  const above = knots.findIndex(([at]) => (at ?? 0) >= chance);
  const [right, high] = knots[above < 0 ? knots.length - 1 : above] ?? [1, chance];
  const [left, low] = above > 0 ? (knots[above - 1] ?? [0, 0]) : [0, 0];
  const width = (right ?? 1) - (left ?? 0);
  const share = width > 0 ? Math.min(1, (chance - (left ?? 0)) / width) : 1;
  const measured = (low ?? 0) + share * ((high ?? 0) - (low ?? 0));
  return Math.min(SUREST, Math.max(0, measured + (shifts[rule] ?? 0)));
}
