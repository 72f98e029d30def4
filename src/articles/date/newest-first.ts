import type { Article } from '../article.ts';
import { momentOf } from './time-of.ts';

/**
 * By date, the newest first; undated last; ties by id, so that the order never wavers. Each date is
 * read once: there may be 2,000.
 */
export function newestFirst(articles: readonly Article[]): Article[] {
  return (
    articles
      .map((article) => ({ article, at: momentOf(article.date) ?? -Infinity }))
      // of two without a date the difference is NaN, and their ids decide
      .toSorted((a, b) => b.at - a.at || (a.article.id < b.article.id ? -1 : 1))
      .map(({ article }) => article)
  );
}
