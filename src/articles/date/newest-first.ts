import type { Article } from '../article.ts';
import { momentOf } from './time-of.ts';

/**
 * By date, the newest first; undated last; ties by id, so that the order never wavers. Each date is
 * read once: there may be 2,000.
 */
export function newestFirst(articles: readonly Article[]): Article[] {
  return articles
    .map((article) => ({ article, at: momentOf(article.date) ?? -Infinity }))
    .toSorted((a, b) =>
      a.at === b.at ? (a.article.id < b.article.id ? -1 : 1) : a.at < b.at ? 1 : -1,
    )
    .map(({ article }) => article);
}
