import type { Choice } from './choices.ts';

/** What the ranker learned (tests/eval/train-summary.ts). */
export type Weights = Readonly<{
  /** Of a choice's features. */
  features: readonly number[];
  /** Of a whole summary: how much of what matters it says, likeness of its parts, too long, too short. */
  coverage: number;
  likeness: number;
  long: number;
  short: number;
}>;

/** Words of a reference summary of three sentences (CNN and Daily Mail highlights: 51 on average). */
const REFERENCE_WORDS = 50;
const LONG_SUMMARY = 80;
const REFERENCE_SENTENCES = 3;
/** A term that comes again adds this part of what it added first. */
const AGAIN = 0.1;
/** Brings the coverage, which differs little between drafts, to the size of the other columns. */
const COVERAGE_SCALE = 60;

/** A summary in the making. `units` are places in the list of choices, ascending. */
export type Draft = Readonly<{
  units: readonly number[];
  sentences: number;
  /** Expected words in common with a reference summary (ROUGE-1), and own words. */
  hits: number;
  words: number;
  likeness: number;
}>;

export type Field = Readonly<{
  choices: readonly Choice[];
  chances: Float64Array;
  /** Cosine of each two choices. */
  likeness: readonly Float64Array[];
}>;

export function prepare(
  choices: readonly Choice[],
  chances: Float64Array,
  rarity: readonly number[],
): Field {
  const vectors = choices.map(({ terms: { ids, counts } }) => {
    const weights = ids.map((id, at) => (1 + Math.log(counts[at] ?? 1)) * (rarity[id] ?? 0));
    const length = Math.hypot(...weights) || 1;
    return { ids, weights: weights.map((weight) => weight / length) };
  });
  const dense = new Float64Array(rarity.length);
  const likeness = vectors.map(({ ids, weights }) => {
    for (const [at, id] of ids.entries()) dense[id] = weights[at] ?? 0;
    const row = Float64Array.from(vectors, (other) => dot(other, dense));
    for (const id of ids) dense[id] = 0;
    return row;
  });
  return { choices, chances, likeness };
}

function dot(
  { ids, weights }: { ids: readonly number[]; weights: readonly number[] },
  dense: Float64Array,
): number {
  let product = 0;
  for (let at = 0; at < ids.length; at += 1) {
    product += (weights[at] ?? 0) * (dense[ids[at] ?? 0] ?? 0);
  }
  return product;
}

const EMPTY: Draft = { units: [], sentences: 0, hits: 0, words: 0, likeness: 0 };

/**
 * All drafts of at most `sentences` sentences that use as many of them as can be, in which nothing
 * lacks what it leans on. Each opens with the first choice: news says there what happened.
 */
export function enumerate(field: Field, sentences: number): Draft[] {
  const drafts: Draft[] = [];
  const covered = new Int32Array(field.chances.length);
  const extend = (draft: Draft, from: number): void => {
    const last = from === 0 ? 1 : field.choices.length;
    for (let at = from; at < last; at += 1) {
      const grown = add(field, draft, at, covered);
      if (grown === null || grown.sentences > sentences) continue;
      drafts.push(grown);
      for (const term of field.choices[at]?.terms.ids ?? [])
        covered[term] = (covered[term] ?? 0) + 1;
      extend(grown, at + 1);
      for (const term of field.choices[at]?.terms.ids ?? [])
        covered[term] = (covered[term] ?? 0) - 1;
    }
  };
  extend(EMPTY, 0);
  const most = drafts.reduce((best, draft) => Math.max(best, draft.sentences), 0);
  return drafts.filter((draft) => draft.sentences === most);
}

/** The drafts that have one choice more, or one with what it leans on, within `sentences`. */
export function extensions(field: Field, draft: Draft, sentences: number): Draft[] {
  return field.choices.flatMap(({ leansOn }, at) => {
    if (draft.units.includes(at)) return [];
    const more = leansOn === -1 || draft.units.includes(leansOn) ? [at] : [leansOn, at];
    const units = [...draft.units, ...more].sort((a, b) => a - b);
    const grown = draw(field, units);
    return grown === null || grown.sentences > sentences ? [] : grown;
  });
}

function draw(field: Field, units: readonly number[]): Draft | null {
  const covered = new Int32Array(field.chances.length);
  let draft: Draft | null = EMPTY;
  for (const at of units) {
    draft = draft === null ? null : add(field, draft, at, covered);
    for (const term of field.choices[at]?.terms.ids ?? []) covered[term] = (covered[term] ?? 0) + 1;
  }
  return draft;
}

/** A draft with one more choice; null where the choice leans on one that is missing. */
function add(field: Field, draft: Draft, at: number, covered: Int32Array): Draft | null {
  const choice = field.choices[at];
  if (choice === undefined) return null;
  if (choice.leansOn !== -1 && !draft.units.includes(choice.leansOn)) return null;
  let { hits, likeness } = draft;
  const { ids, counts } = choice.terms;
  for (let place = 0; place < ids.length; place += 1) {
    const term = ids[place] ?? 0;
    const count = counts[place] ?? 0;
    const chance = field.chances[term] ?? 0;
    hits += chance * (1 + AGAIN * (count - 1));
    if ((covered[term] ?? 0) > 0) hits -= chance * (1 - AGAIN);
  }
  for (const other of draft.units) likeness += field.likeness[at]?.[other] ?? 0;
  return {
    units: [...draft.units, at],
    sentences: draft.sentences + choice.unit.sentences,
    hits,
    words: draft.words + choice.words,
    likeness,
  };
}

/** The columns that a draft is judged by: features summed, then those of `Weights`. */
export function draftColumns({ choices }: Field, draft: Draft, sentences: number): Float64Array {
  const features = choices[0]?.features.length ?? 0;
  const columns = new Float64Array(features + 4);
  for (const at of draft.units) {
    const own = choices[at]?.features;
    for (let column = 0; column < features; column += 1) {
      columns[column] = (columns[column] ?? 0) + (own?.[column] ?? 0);
    }
  }
  const scale = sentences / REFERENCE_SENTENCES;
  const { hits, words, likeness } = draft;
  columns[features] = (COVERAGE_SCALE * 2 * hits) / (words + REFERENCE_WORDS * scale);
  columns[features + 1] = likeness / scale;
  columns[features + 2] = Math.max(0, words / scale - LONG_SUMMARY) / 40;
  columns[features + 3] = Math.max(0, REFERENCE_WORDS - words / scale) / 40;
  return columns;
}

/** The weights in the order of the columns. */
export function weightsOf({ features, coverage, likeness, long, short }: Weights): Float64Array {
  return Float64Array.of(...features, coverage, likeness, long, short);
}

export function judge(columns: Float64Array, weights: Float64Array): number {
  let score = 0;
  for (let at = 0; at < weights.length; at += 1) score += (weights[at] ?? 0) * (columns[at] ?? 0);
  return score;
}
