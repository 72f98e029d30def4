import type { Article } from '../../src/articles/article.ts';

/** An article of a test: a title and paragraphs, the rest as it mostly is. */
export function article(
  id: string,
  title: string | null,
  paragraphs: readonly string[],
  more: Partial<Article> = {},
): Article {
  return {
    id,
    title,
    dateline: null,
    paragraphs,
    leftOut: [],
    date: '2026-03-02T08:00:00Z',
    publisher: null,
    author: null,
    url: null,
    language: 'en',
    genre: 'report',
    ...more,
  };
}
