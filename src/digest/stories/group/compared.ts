import type { ArticleTerms } from './words/article-terms.ts';

/** An article's terms as they are compared fastest: typed, with their sums. */
export type Compared = Readonly<{
  language: string;
  /** Words of title and text. */
  length: number;
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

/** See `size`. Set by hand; the weights of a pair are trained on it (tests/eval/train/stories.ts). */
const USUAL_SIZE = 5;

/** What all articles of a topic have counts so much of what it would count elsewhere. By judgement. */
const MUTED = 0.5;

/** `muted`: hashes of the words of the topic. */
export function compared(source: ArticleTerms, muted: ReadonlySet<number> = NONE): Compared {
  const { length, language } = source;
  const terms = new Int32Array(source.terms);
  // One block an article: many small ones keep the garbage collector busy.
  const block = new Float64Array(LISTS * terms.length);
  let free = 0;
  const place = (values: readonly number[]): Float64Array => {
    const list = block.subarray(free, free + terms.length);
    list.set(values);
    free += terms.length;
    return list;
  };
  const weights = place(source.weights);
  const names = place(source.names);
  const lead = place(source.lead);
  const first = place(source.first);
  mute(block, terms, muted);
  return {
    language,
    length,
    terms,
    weights,
    names,
    lead,
    first,
    kinds: new Uint8Array(source.kinds),
    norms: { weights: normOf(weights), names: normOf(names), lead: normOf(lead) },
    sums: { lead: sumOf(lead), first: sumOf(first) },
    size: Math.log(1 + length) - USUAL_SIZE,
  };
}

const NONE: ReadonlySet<number> = new Set();
/** `weights`, `names`, `lead` and `first`. By definition. */
const LISTS = 4;

/** `block`: so many values as there are terms, list after list. */
function mute(block: Float64Array, terms: Int32Array, muted: ReadonlySet<number>): void {
  if (muted.size === 0) return;
  for (let term = 0; term < terms.length; term += 1) {
    if (!muted.has(terms[term] ?? 0)) continue;
    for (let at = term; at < block.length; at += terms.length) block[at] = MUTED * (block[at] ?? 0);
  }
}

function normOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) ** 2;
  return Math.sqrt(sum) || 1;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum || 1;
}
