import type { Compared } from './compared.ts';

/** Openings less alike than this (cosine) never tell one event: looked for without comparing all. */
const LEAST_LIKE = 0.03;

/** Finds those among many articles that may tell the same event as another, by their openings. */
export type Candidates = Readonly<{
  add: (at: number, article: Compared) => void;
  remove: (at: number, article: Compared) => void;
  /** Numbers of the articles whose openings are like this one's, ascending. */
  like: (article: Compared) => number[];
}>;

function eachTerm(
  { terms, lead, norms }: Compared,
  use: (term: number, weight: number) => void,
): void {
  for (let at = 0; at < terms.length; at += 1) {
    const weight = lead[at] ?? 0;
    if (weight > 0) use(terms[at] ?? 0, weight / norms.lead);
  }
}

/** An index from each term to the articles whose opening has it, and how much it weighs there. */
export function createCandidates(): Candidates {
  const postings = new Map<number, Map<number, number>>();
  return {
    add: (at, article) => {
      eachTerm(article, (term, weight) => {
        const known = postings.get(term);
        if (known === undefined) postings.set(term, new Map([[at, weight]]));
        else known.set(at, weight);
      });
    },
    remove: (at, article) => {
      eachTerm(article, (term) => {
        postings.get(term)?.delete(at);
      });
    },
    like: (article) => {
      const sums = new Map<number, number>();
      eachTerm(article, (term, weight) => {
        for (const [other, theirs] of postings.get(term) ?? []) {
          sums.set(other, (sums.get(other) ?? 0) + weight * theirs);
        }
      });
      return [...sums]
        .filter(([, likeness]) => likeness >= LEAST_LIKE)
        .map(([other]) => other)
        .sort((a, b) => a - b);
    },
  };
}
