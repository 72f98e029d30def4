import { tellStory } from '../../../src/digest/tell-story.ts';
import { article } from '../article.ts';

/** The words of the quotes that the digest of a report shows, in order; `|` parts its paragraphs. */
export function shownQuotes(
  text: string,
  { title = null, date = null }: { title?: string | null; date?: string | null } = {},
): string[] {
  const paragraphs = text.split('|').map((part) => part.trim());
  return tellStory(article('a', title, paragraphs, { date }), 'medium').story.quotes.map(
    (quote) => quote.text,
  );
}
