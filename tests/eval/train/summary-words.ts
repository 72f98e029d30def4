import {
  joinWords,
  type TermModel,
  type WordModel,
} from '../../../src/digest/summary/choice/terms/term-chances.ts';
import type { Choices } from '../../../src/digest/summary/choice/choices.ts';
import type { Case } from './data/summary.ts';
import { trainColumns } from './summary-terms.ts';

/** Holds a word's bias near 0, and its return near that of all: as if it came so often more. */
const BIAS_RIDGE = 6;
const AGAIN_RIDGE = 6;
/** Each article is two cases. */
const FEWEST_CASES = 8;
const ROUNDS = 3;

/** Learns which terms the reference summaries of the cases have, and which more than once. */
export function trainTerms(cases: readonly Case[]): TermModel {
  const columns = trainColumns(cases);
  const scores = cases.map((one) => one.columns.map((row) => dot(row, columns)));
  const { again, otherAgain } = trainAgain(cases);
  const words = joinWords(trainBias(cases, scores), again, otherAgain);
  return { columns, words, otherAgain };
}

/** What each word adds to the score of its columns: Newton's method, word by word. */
function trainBias(cases: readonly Case[], scores: readonly number[][]): Map<string, number> {
  let bias = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Map<string, { slope: number; curve: number; count: number }>();
    for (const [index, { choices, had }] of cases.entries()) {
      for (const [term, name] of choices.terms.names.entries()) {
        if (!isCommon(choices, term)) continue;
        const score = (scores[index]?.[term] ?? 0) + (bias.get(name) ?? 0);
        const chance = 1 / (1 + Math.exp(-score));
        const sum = sums.get(name) ?? { slope: 0, curve: 0, count: 0 };
        sum.slope += Math.min(1, had[term] ?? 0) - chance;
        sum.curve += chance * (1 - chance);
        sum.count += 1;
        sums.set(name, sum);
      }
    }
    const next = new Map<string, number>();
    for (const [name, { slope, curve, count }] of sums) {
      if (count < FEWEST_CASES) continue;
      const before = bias.get(name) ?? 0;
      next.set(name, before + (slope - BIAS_RIDGE * before) / (curve + BIAS_RIDGE));
    }
    bias = next;
  }
  return bias;
}

/** Names are of these articles alone, so nothing is learned of them. */
function isCommon({ terms }: Choices, term: number): boolean {
  return terms.isName[term] !== true;
}

/** How often a reference that has a word once has it twice, where the article has it twice. */
function trainAgain(cases: readonly Case[]): {
  again: Map<string, number>;
  otherAgain: number;
} {
  const words = new Map<string, { once: number; twice: number }>();
  const all = { once: 0, twice: 0 };
  for (const { choices, had } of cases) {
    for (const [term, name] of choices.terms.names.entries()) {
      const count = had[term] ?? 0;
      if (count === 0 || (choices.terms.total[term] ?? 0) < 2) continue;
      const word = words.get(name) ?? { once: 0, twice: 0 };
      if (isCommon(choices, term)) words.set(name, word);
      for (const sum of [word, all]) {
        sum.once += 1;
        if (count > 1) sum.twice += 1;
      }
    }
  }
  const otherAgain = all.twice / Math.max(1, all.once);
  const again = new Map<string, number>();
  for (const [name, { once, twice }] of words) {
    again.set(name, (twice + AGAIN_RIDGE * otherAgain) / (once + AGAIN_RIDGE));
  }
  return { again, otherAgain };
}

function dot(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (row[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Words by their value in steps, as the weights file has them; those of value `usual` left out. */
export function groupByValue(
  words: ReadonlyMap<string, WordModel>,
  key: keyof WordModel,
  { step, usual }: { step: number; usual: number },
): Record<string, string> {
  const round = (value: number): string => (Math.round(value / step) * step).toFixed(2);
  const groups = new Map<string, string[]>();
  for (const [word, { [key]: exact }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const value = round(exact);
    if (value !== round(usual)) groups.set(value, [...(groups.get(value) ?? []), word]);
  }
  const sorted = [...groups].sort(([a], [b]) => Number(a) - Number(b));
  return Object.fromEntries(sorted.map(([value, group]) => [value, group.join(' ')]));
}
