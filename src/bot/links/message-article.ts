import type { Article } from '../../articles/article.ts';
import { guessLanguage } from '../../text/language.ts';

/** Less text says nothing that reading it would not say as fast. */
const SHORTEST_TEXT = 400;
const LONGEST_PARAGRAPHS = 200;

/** A text as an article without anything around it; `null` where it is too short to brief. */
export function articleOf(text: string, title: string): Article | null {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (paragraphs.join(' ').length < SHORTEST_TEXT) return null;
  return {
    id: 'message',
    title,
    dateline: null,
    paragraphs: paragraphs.slice(0, LONGEST_PARAGRAPHS),
    leftOut: [],
    date: null,
    publisher: null,
    author: null,
    url: null,
    language: guessLanguage(paragraphs.join('\n')),
    genre: 'report',
  };
}
