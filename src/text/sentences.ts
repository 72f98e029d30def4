import type { Span } from './span.ts';

/**
 * Finds the sentences of one paragraph, in order, without surrounding white space.
 * `language` is a BCP 47 tag.
 */
export function splitSentences(paragraph: string, language: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, {
    granularity: 'sentence',
  }).segment(paragraph)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
