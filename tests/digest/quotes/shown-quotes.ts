import { tellStory } from '../../../src/digest/tell-story.ts';

/** The words of the quotes that the digest of a report shows, in order; `|` parts its paragraphs. */
export function shownQuotes(
  text: string,
  { title = null, date = null }: { title?: string | null; date?: string | null } = {},
): string[] {
  const article = {
    id: 'a',
    title,
    date,
    paragraphs: text.split('|').map((part) => part.trim()),
    publisher: null,
    author: null,
    url: null,
    language: 'en',
    dateline: null,
    leftOut: [],
    genre: 'report' as const,
  };
  return tellStory(article, 'medium').story.quotes.map((quote) => quote.text);
}
