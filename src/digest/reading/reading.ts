import type { Article } from '../../articles/article.ts';
import { copyOf } from '../../text/copy-of.ts';
import { findQuotations, type Quotation } from '../../text/quotations.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** An article with its sentences and quotations found: what quotes and summary work on. */
export type Reading = Readonly<{
  title: string | null;
  date: string | null;
  language: string;
  paragraphs: readonly Paragraph[];
  /** In order. */
  quotations: readonly Quotation[];
}>;

export type Paragraph = Readonly<{ text: string; sentences: readonly Span[] }>;

export function readArticle({
  paragraphs,
  title,
  date,
  language,
}: Pick<Article, 'paragraphs' | 'title' | 'date' | 'language'>): Reading {
  return readParagraphs(paragraphs, { title, date, language });
}

/** Finds the sentences and quotations of each paragraph. */
export function readParagraphs(
  paragraphs: readonly string[],
  about: Omit<Reading, 'paragraphs' | 'quotations'>,
): Reading {
  const { title, language } = about;
  const texts = paragraphs.map(copyOf);
  return {
    ...about,
    title: title === null ? null : copyOf(title),
    paragraphs: texts.map((text) => ({ text, sentences: splitSentences(text, language) })),
    quotations: findQuotations(texts, language),
  };
}
