import { readParagraphs } from '../../../src/digest/reading/reading.ts';
import type { About } from '../../../src/digest/summary/choose-units.ts';
import { summarise, type SummaryLength } from '../../../src/digest/summary/summarise.ts';

type Telling = About & Readonly<{ title?: string; length?: SummaryLength; language?: string }>;

/** The summary of an article of these paragraphs. */
export function told(
  paragraphs: readonly string[],
  { title, length = 'medium', language = 'en', ...about }: Telling = {},
): string[] {
  const reading = readParagraphs(paragraphs, { title: title ?? null, date: null, language });
  return summarise(reading, length, about).map(({ text }) => text);
}
