import { contradict, figuresOf } from './figures.ts';
import { sameness, termSetOf } from './term-set.ts';
import { findNews, type Changed } from '../news/find-news.ts';
import { isWithin, wordsOf } from './same-words.ts';

/** A passage that tells so much of what another told says it again, if in other words. Set by hand; not tuned. */
const SAID_AGAIN = 0.75;

/** Whether somebody who read the `shown` passages learns nothing from this one. */
export function isToldBefore(passage: string, shown: readonly string[], language: string): boolean {
  const key = wordsOf(passage);
  const terms = termSetOf(passage, language);
  const figures = figuresOf(passage);
  return shown.some((before) => {
    if (isWithin(key, wordsOf(before))) return true;
    const news = findNews([before], [passage], language);
    if (news.changed.length > 0) return false;
    if (news.added.length === 0) return true;
    return (
      sameness(terms, termSetOf(before, language)) >= SAID_AGAIN &&
      !contradict(figures, figuresOf(before))
    );
  });
}

/**
 * How an article prints a passage by now that it printed differently before: null where it stands
 * there as it was, or not at all any more. `before` is what it says now, `after` what it said.
 */
export function correctionOf(
  passage: string,
  paragraphs: readonly string[],
  language: string,
): Changed | null {
  const key = wordsOf(passage);
  if (paragraphs.some((paragraph) => isWithin(key, wordsOf(paragraph)))) return null;
  return findNews(paragraphs, [passage], language).changed[0] ?? null;
}
