import type { Compared } from './compared.ts';

/**
 * Openings less alike than this (cosine) are not compared any further. Of pairs that tell one event
 * in measured sets, 1 in 100 is less alike; of the others, more than 9 in 10 are.
 */
const LEAST_LIKE = 0.08;

/** Finds those among many articles that may tell the same event as another, by their openings. */
export type Candidates = Readonly<{
  add: (at: number, article: Compared) => void;
  remove: (at: number, article: Compared) => void;
  /** Numbers of the articles whose openings are like this one's, ascending. */
  like: (article: Compared) => number[];
}>;

/** Articles for which there is room at first; it doubles. Set by hand; not tuned. */
const FIRST_ROOM = 1024;

/** An index from each term to the articles whose opening has it, and how much it weighs there. */
export function createCandidates(): Candidates {
  const postings = new Map<number, Posting>();
  let sums = new Float64Array(FIRST_ROOM);
  /** Those of whom `sums` has something. */
  let touched = new Uint32Array(FIRST_ROOM);
  return {
    add: (at, article) => {
      if (at >= sums.length) {
        sums = new Float64Array(2 * at);
        touched = new Uint32Array(2 * at);
      }
      eachTerm(article, (term, weight) => {
        const posting = postings.get(term);
        if (posting === undefined) postings.set(term, { articles: [at], weights: [weight] });
        else {
          posting.articles.push(at);
          posting.weights.push(weight);
        }
      });
    },
    remove: (at, article) => {
      eachTerm(article, (term) => {
        const posting = postings.get(term);
        const place = posting?.articles.indexOf(at) ?? -1;
        if (posting === undefined || place < 0) return;
        posting.articles.splice(place, 1);
        posting.weights.splice(place, 1);
      });
    },
    like: ({ terms, lead, norms }) => {
      // It is asked of each article that comes in: no list grows here but that of what is found
      let count = 0;
      for (let term = 0; term < terms.length; term += 1) {
        const weight = (lead[term] ?? 0) / norms.lead;
        const posting = weight > 0 ? postings.get(terms[term] ?? 0) : undefined;
        if (posting === undefined) continue;
        const { articles, weights } = posting;
        for (let index = 0; index < articles.length; index += 1) {
          const at = articles[index] ?? 0;
          const sum = sums[at] ?? 0;
          if (sum === 0) {
            touched[count] = at;
            count += 1;
          }
          sums[at] = sum + weight * (weights[index] ?? 0);
        }
      }
      const found: number[] = [];
      for (let place = 0; place < count; place += 1) {
        const at = touched[place] ?? 0;
        if ((sums[at] ?? 0) >= LEAST_LIKE) found.push(at);
        sums[at] = 0;
      }
      return found.sort((a, b) => a - b);
    },
  };
}

type Posting = Readonly<{ articles: number[]; weights: number[] }>;

function eachTerm(
  { terms, lead, norms }: Compared,
  use: (term: number, weight: number) => void,
): void {
  for (let at = 0; at < terms.length; at += 1) {
    const weight = lead[at] ?? 0;
    if (weight > 0) use(terms[at] ?? 0, weight / norms.lead);
  }
}
