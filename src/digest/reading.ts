import type { Article } from '../articles/article.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** An article with its sentences found: what quotes and summary work on. */
export type Reading = Readonly<{
  title: string | null;
  date: string | null;
  publisher: string | null;
  language: string;
  paragraphs: readonly Paragraph[];
}>;

export type Paragraph = Readonly<{ text: string; sentences: readonly Span[] }>;

export function readArticle(
  article: Pick<Article, 'title' | 'date' | 'publisher' | 'language' | 'paragraphs'>,
): Reading {
  const { title, date, publisher, language } = article;
  const paragraphs = article.paragraphs.map((text) => ({
    text,
    sentences: splitSentences(text, language),
  }));
  return { title, date, publisher, language, paragraphs };
}
