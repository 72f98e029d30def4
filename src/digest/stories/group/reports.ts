import type { ArticleTerms } from './words/article-terms.ts';

/** An article and those that it is a copy of, or that are copies of it. */
export type Copied = Readonly<{ terms: ArticleTerms; copies: ReadonlySet<Copied> }>;

/**
 * Copies → reports: the first article stands for its report and takes its copies. A teaser that is
 * part of two long texts joins one of them and never makes them one.
 */
export function readReports<T extends Copied>(
  articles: readonly T[],
): ReadonlyMap<T, readonly T[]> {
  const reports = new Map<T, T[]>();
  const ranks = new Map<Copied, T>();
  for (const article of articles.toSorted(inOrder)) {
    const main = [...article.copies].flatMap((copy) => ranks.get(copy) ?? []).sort(inOrder)[0];
    if (main === undefined) {
      reports.set(article, []);
      ranks.set(article, article);
    } else reports.get(main)?.push(article);
  }
  return reports;
}

/**
 * Texts of about one length are in one step: of a wire report's copies, the earliest is its origin. Set
 * by hand; not tuned.
 */
const STEPS_PER_DOUBLING = 4;

function sizeOf({ length }: ArticleTerms): number {
  return Math.round(STEPS_PER_DOUBLING * Math.log2(1 + length));
}

/** The longest first, then the earliest, then by id. */
function inOrder({ terms: a }: Copied, { terms: b }: Copied): number {
  if (sizeOf(a) !== sizeOf(b)) return sizeOf(b) - sizeOf(a);
  const [x, y] = [a.at ?? Infinity, b.at ?? Infinity];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
