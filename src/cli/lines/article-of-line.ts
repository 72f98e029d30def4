import type { Article } from '../../articles/article.ts';
import { guessLanguage } from '../../text/language.ts';

/** An article as another program gives it: its text, a paragraph a line, and what it knows of it. */
export function articleOfLine(
  id: string,
  {
    title = null,
    text,
    date = null,
    url = null,
    publisher = null,
  }: Readonly<{
    title?: string | null | undefined;
    text: string;
    date?: string | null | undefined;
    url?: string | null | undefined;
    publisher?: string | null | undefined;
  }>,
): Article {
  return {
    id,
    title,
    dateline: null,
    paragraphs: text.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    leftOut: [],
    genre: 'report',
    date,
    publisher,
    author: null,
    url,
    language: guessLanguage(`${title ?? ''}\n${text}`),
  };
}
