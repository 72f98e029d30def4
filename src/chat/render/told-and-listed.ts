import type { StoryPart, SummaryLine } from '../reply.ts';

/** A summary's sentences, which run on, and the things that its article lists, which stand line by line. */
export function toldAndListed(
  summary: StoryPart['summary'],
): Readonly<{ told: readonly SummaryLine[]; listed: readonly SummaryLine[] }> {
  return {
    told: summary.filter(({ isItem }) => isItem !== true),
    listed: summary.filter(({ isItem }) => isItem === true),
  };
}
