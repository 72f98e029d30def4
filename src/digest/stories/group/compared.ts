import type { ArticleTerms } from './words/article-terms.ts';

/** An article's terms as they are compared fastest: typed, with their sums. */
export type Compared = Readonly<{
  source: ArticleTerms;
  terms: Int32Array;
  weights: Float64Array;
  names: Float64Array;
  lead: Float64Array;
  first: Float64Array;
  kinds: Uint8Array;
  /** Lengths of the vectors, and sums of the openings' weights. */
  norms: Readonly<{ weights: number; names: number; lead: number }>;
  sums: Readonly<{ lead: number; first: number }>;
  /** Natural logarithm of the length in words, less 5: 0 for some 150 words. */
  size: number;
}>;

/** See `size`. Set by hand; the weights of a pair are trained on it (tests/eval/train-stories.ts). */
const USUAL_SIZE = 5;

/** What all articles of a topic have counts so much of what it would count elsewhere. By judgement. */
const MUTED = 0.5;

/** `muted`: hashes of the words of the topic. */
export function compared(all: ArticleTerms, muted: ReadonlySet<number> = NONE): Compared {
  const source = muted.size === 0 ? all : mute(all, muted);
  return {
    source,
    terms: Int32Array.from(source.terms),
    weights: Float64Array.from(source.weights),
    names: Float64Array.from(source.names),
    lead: Float64Array.from(source.lead),
    first: Float64Array.from(source.first),
    kinds: Uint8Array.from(source.kinds),
    norms: {
      weights: normOf(source.weights),
      names: normOf(source.names),
      lead: normOf(source.lead),
    },
    sums: { lead: sumOf(source.lead), first: sumOf(source.first) },
    size: Math.log(1 + source.length) - USUAL_SIZE,
  };
}

const NONE: ReadonlySet<number> = new Set();

function mute(all: ArticleTerms, muted: ReadonlySet<number>): ArticleTerms {
  const quiet = (values: readonly number[]): readonly number[] =>
    values.map((value, at) => (muted.has(all.terms[at] ?? 0) ? MUTED * value : value));
  return {
    ...all,
    weights: quiet(all.weights),
    names: quiet(all.names),
    lead: quiet(all.lead),
    first: quiet(all.first),
  };
}

function normOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) || 1;
}
