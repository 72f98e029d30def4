import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

/** Who said the last quotation of a German text, as it would be shown; `|` parts paragraphs. */
export function whoSaid(text: string): string | null {
  const reading = readParagraphs(text.split('|'), { title: null, date: null, language: 'de' });
  const speaker = findQuotes(reading).at(-1)?.speaker ?? null;
  return speaker === null ? null : (speaker.name ?? speaker.role ?? speaker.organisation);
}
