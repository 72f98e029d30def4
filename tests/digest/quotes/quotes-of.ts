import type { Quote } from '../../../src/digest/digest.ts';
import { findQuotes } from '../../../src/digest/quotes/find-quotes.ts';
import { rankQuotes } from '../../../src/digest/quotes/worth/rank-quotes.ts';
import { readParagraphs } from '../../../src/digest/reading/reading.ts';

/** A quote as tests look at it: its words, and who is shown to have said them. */
export type Said = Readonly<{ text: string; who: string | null; rule: string }>;

function said({ text, speaker, rule }: Quote): Said {
  return { text, who: speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null, rule };
}

/** All quotes of an English text; `|` parts its paragraphs. */
export function quotesOf(text: string): Said[] {
  return findQuotes(readingOf(text)).map(said);
}

/** Those that a digest shows, in order. */
export function keyQuotesOf(text: string): Said[] {
  const reading = readingOf(text);
  return rankQuotes(findQuotes(reading), reading).map(said);
}

function readingOf(text: string) {
  const paragraphs = text.split('|').map((part) => part.trim());
  return readParagraphs(paragraphs, { title: null, date: null, language: 'en' });
}
