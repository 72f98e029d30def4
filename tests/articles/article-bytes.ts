import type { ArticleFormat } from '../../src/articles/formats/article-format.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';

/** Parses a text (UTF-8) or bytes as an article file. */
export function parse(file: string | Uint8Array, format: ArticleFormat = 'text') {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return parseArticle(bytes, { where: `briefings/topic/file.${format}`, format, language: null });
}
