import type { TermModel } from '../../../../src/digest/summary/choice/terms/term-chances.ts';
import { fillWhole, type Weights } from '../../../../src/digest/summary/choice/choose.ts';
import { enumerate, type Draft } from '../../../../src/digest/summary/choice/drafts.ts';
import { readField } from '../../../../src/digest/summary/choice/gains.ts';
import type { Case } from '../data/summary.ts';

const SENTENCES = 3;
/** How sharply the best draft is preferred while learning, in points of ROUGE. */
const SHARPNESS = 20;
const RIDGE = 0.03;
const ROUNDS = 80;
const RATE = 0.005;

/** Every summary that an article allows, as the ranker sees it, and how like the reference it is. */
type Lesson = Readonly<{ rows: readonly Float64Array[]; worth: Float64Array }>;

export function readLesson(one: Case, model: TermModel): Lesson {
  const drafts: Draft[] = [];
  const field = readField(one.choices, model);
  enumerate(field, SENTENCES, (draft) => drafts.push(draft));
  const most = Math.max(0, ...drafts.map(({ sentences }) => sentences));
  const fullest = drafts.filter(({ sentences }) => sentences === most);
  return {
    rows: fullest.map((draft) => columnsOf(one, draft)),
    worth: Float64Array.from(fullest, (draft) => worthOf(one, draft)),
  };
}

/** The features of its choices summed, and its columns as a whole. */
function columnsOf({ choices: { list } }: Case, draft: Draft): Float64Array {
  const width = list[0]?.features.length ?? 0;
  const columns = new Float64Array(width + 4);
  for (const at of draft.units) {
    const own = list[at]?.features;
    for (let column = 0; column < width; column += 1) {
      columns[column] = (columns[column] ?? 0) + (own?.[column] ?? 0);
    }
  }
  fillWhole(draft, SENTENCES, columns.subarray(width));
  return columns;
}

/** ROUGE-1 against the reference, on the summariser's own stems. */
function worthOf({ choices, model }: Case, draft: Draft): number {
  const counts = new Map<string, number>();
  let words = 0;
  for (const at of draft.units) {
    const { ids, counts: own } = choices.list[at]?.terms ?? { ids: [], counts: [] };
    for (const [place, term] of ids.entries()) {
      const count = own[place] ?? 0;
      const name = choices.terms.names[term] ?? '';
      counts.set(name, (counts.get(name) ?? 0) + count);
      words += count;
    }
  }
  let hits = 0;
  for (const [name, count] of counts) hits += Math.min(count, model.counts.get(name) ?? 0);
  return (2 * hits) / Math.max(1, words + model.words);
}

/**
 * Raises the expected worth of a draft that is drawn by its score (a softmax over the drafts of an
 * article), by gradient ascent (Adam). No chance: the same lessons give the same weights.
 */
export function trainRanker(lessons: readonly Lesson[]): Weights {
  const width = lessons.find(({ rows }) => rows.length > 0)?.rows[0]?.length ?? 0;
  const weights = new Float64Array(width);
  const first = width - 4;
  weights[first] = 0.05;
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = gradientOf(lessons, weights);
    for (let at = 0; at < width; at += 1) {
      const slope = (gradient[at] ?? 0) / lessons.length - RIDGE * (weights[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) + (RATE * step) / scale;
    }
  }
  return {
    features: Array.from(weights.subarray(0, first)),
    coverage: weights[first] ?? 0,
    likeness: weights[first + 1] ?? 0,
    long: weights[first + 2] ?? 0,
    short: weights[first + 3] ?? 0,
  };
}

function gradientOf(lessons: readonly Lesson[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { rows, worth } of lessons) {
    const scores = rows.map((row) => {
      let score = 0;
      for (let at = 0; at < row.length; at += 1) score += (row[at] ?? 0) * (weights[at] ?? 0);
      return score;
    });
    const top = Math.max(...scores);
    const chances = scores.map((score) => Math.exp((score - top) * SHARPNESS));
    const mass = chances.reduce((sum, chance) => sum + chance, 0);
    const expected = chances.reduce((sum, chance, at) => sum + chance * (worth[at] ?? 0), 0) / mass;
    for (const [at, row] of rows.entries()) {
      const pull = ((chances[at] ?? 0) / mass) * ((worth[at] ?? 0) - expected) * SHARPNESS;
      if (Math.abs(pull) < 1e-7) continue;
      for (let column = 0; column < row.length; column += 1) {
        gradient[column] = (gradient[column] ?? 0) + pull * (row[column] ?? 0);
      }
    }
  }
  return gradient;
}
