import { enumerate, extensions, type Draft } from './drafts.ts';
import type { Choice } from './choices.ts';
import type { Field } from './gains.ts';
import { NO_TASTE, type Taste } from './taste.ts';

/** What the ranker learned (tests/eval/train/summary.ts). */
export type Weights = Readonly<{
  /** Of a choice's features. */
  features: ArrayLike<number>;
  /** Of a whole summary: how much of what matters it says, likeness of its parts, too long, too short. */
  coverage: number;
  likeness: number;
  long: number;
  short: number;
}>;

/**
 * Words of a reference summary of three sentences (measured: CNN and Daily Mail highlights have 51
 * on average), from how many on it is long, and the words that one column counts as 1. The weights
 * are trained on them.
 */
const REFERENCE_WORDS = 50;
const LONG_SUMMARY = 80;
const LENGTH_SCALE = 40;
const REFERENCE_SENTENCES = 3;
/**
 * Brings the coverage, which differs little between drafts, to the size of the other columns. Set by
 * hand before training.
 */
const COVERAGE_SCALE = 60;
/**
 * News says first what happened, and readers miss it where it is left out: the first choice stays
 * unless others are better by so much. By judgement: it costs 0.05 points of ROUGE-1, and spares a
 * third of the summaries that would open with another.
 */
const LEAD = 0.05;
/** Longer summaries than this grow from the best of these, made of the first choices. A bound on time. */
export const JUDGED_TOGETHER = { sentences: 3, choices: 14 };

/**
 * Coverage, likeness, too long, too short: what a draft is as a whole, about 0 to 1 but for the
 * first. Fills `columns`, of which there are four.
 */
export function fillWhole(
  { hits, words, likeness }: Draft,
  sentences: number,
  columns: Float64Array,
): void {
  const scale = sentences / REFERENCE_SENTENCES;
  columns[0] = (COVERAGE_SCALE * 2 * hits) / (words + REFERENCE_WORDS * scale);
  columns[1] = likeness / scale;
  columns[2] = Math.max(0, words / scale - LONG_SUMMARY) / LENGTH_SCALE;
  columns[3] = Math.max(0, REFERENCE_WORDS - words / scale) / LENGTH_SCALE;
}

/**
 * The best draft by the weights, among those with as much of what must be in it, and then with as
 * many sentences, as can be had; the earlier one of equals; `null` where there is no choice.
 */
export function chooseDraft(
  field: Field,
  ranker: Weights,
  sentences: number,
  taste: Taste = NO_TASTE,
): Draft | null {
  const judge = createJudge(field, ranker, sentences);
  const first = { ...field, choices: field.choices.slice(0, JUDGED_TOGETHER.choices) };
  let best = { wanted: 0, sentences: 0, score: -Infinity };
  let draft: Draft | null = null;
  enumerate(first, Math.min(sentences, JUDGED_TOGETHER.sentences), (next) => {
    if (next.units.some((unit) => taste.never.has(unit))) return;
    if (!isFair(next.units, first.choices)) return;
    const wanted = taste.must.filter((unit) => next.units.includes(unit)).length;
    if (wanted < best.wanted) return;
    if (wanted === best.wanted && next.sentences < best.sentences) return;
    const score = judge(next);
    const isMore = wanted > best.wanted || next.sentences > best.sentences;
    if (!isMore && score <= best.score) return;
    draft = next;
    best = { wanted, sentences: next.sentences, score };
  });
  return complete(field, draft, { judge, sentences, taste });
}

/** Whether nothing of these places is told without the choice that takes it back, if that is among the choices. */
export function isFair(places: readonly number[], choices: readonly Choice[]): boolean {
  return places.every((place) => {
    const by = choices[place]?.toldWith ?? -1;
    return by === -1 || by >= choices.length || places.includes(by);
  });
}

type Judge = (draft: Draft) => number;

/** Adds the best choice, again and again, until the draft has its sentences. */
function complete(
  field: Field,
  begun: Draft | null,
  { judge, sentences, taste }: { judge: Judge; sentences: number; taste: Taste },
): Draft | null {
  let draft = begun;
  while (draft !== null && draft.sentences < sentences) {
    const grown = extensions(field, draft, sentences).filter(
      ({ units }) => !units.some((unit) => taste.never.has(unit)),
    );
    if (grown.length === 0) break;
    const scores = grown.map(judge);
    draft = grown[scores.indexOf(Math.max(...scores))] ?? null;
  }
  return draft;
}

function createJudge({ choices }: Field, ranker: Weights, sentences: number): Judge {
  const own = choices.map(({ features }) => product(features, ranker.features));
  const whole = [ranker.coverage, ranker.likeness, ranker.long, ranker.short];
  const columns = new Float64Array(whole.length);
  return (draft) => {
    fillWhole(draft, sentences, columns);
    let score = product(columns, whole) + (draft.units[0] === 0 ? LEAD : 0);
    for (const at of draft.units) score += own[at] ?? 0;
    return score;
  };
}

function product(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let score = 0;
  for (let at = 0; at < weights.length; at += 1) score += (weights[at] ?? 0) * (values[at] ?? 0);
  return score;
}
