import type { Found, Where } from '../filter/judge-article.ts';

/** How much a word's place says about what an article is about, 0 to 1. By judgement. */
const WORTH: Readonly<Record<Where, number>> = {
  title: 1,
  opening: 0.8,
  repeated: 0.5,
  mentioned: 0,
};

/** How close an article is to a briefing, by where each line of its filter was found; null without lines. */
export function closenessOf(found: readonly Found[]): number | null {
  if (found.length === 0) return null;
  return found.reduce((sum, { where }) => sum + WORTH[where], 0) / found.length;
}
