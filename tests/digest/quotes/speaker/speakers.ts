import type { Speaker } from '../../../../src/digest/digest.ts';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

/** Of each quotation of a text whom the words beside it name, in order; `|` parts its paragraphs. */
export function speakersIn(language: string, text: string): (Speaker | null)[] {
  return findQuotes(readingOf(language, text)).map(({ speaker }) => speaker);
}

/** Of each quotation of a text whom a digest shows, in order; `|` parts its paragraphs. */
export function shownSpeakers(
  text: string,
  { language = 'en', title = null }: { language?: string; title?: string | null } = {},
): (Speaker | null)[] {
  const reading = readingOf(language, text, title);
  return findQuotes(reading, { byName: true }).map(({ speaker }) => speaker);
}

/** What somebody is called first: by name, or else by role or body. */
export function calledBy(speaker: Speaker | null | undefined): string | null {
  return speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null;
}

/** The name, and behind a comma the role or else the body. */
export function nameAndRole(speaker: Speaker | null): string {
  const parts = [speaker?.name, speaker?.role ?? speaker?.organisation];
  return parts.filter((part) => part != null).join(', ');
}

function readingOf(language: string, text: string, title: string | null = null) {
  const paragraphs = text.split('|').map((part) => part.trim());
  return readParagraphs(paragraphs, { title, date: null, language });
}
