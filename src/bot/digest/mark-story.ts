import type { Story } from '../../digest/digest.ts';
import { hash } from '../../digest/stories/group/words/hash.ts';

/**
 * A short name of an article, or of a source, for buttons, which have no room for an address:
 * "=1z141z3". A number would mean another one as soon as the list changes.
 */
export function markOf(id: string): string {
  return `=${(hash(id) >>> 0).toString(36)}`;
}

/** The story that the article of a mark belongs to now; the first of them where marks are alike. */
export function findMarked(stories: readonly Story[], mark: string): Story | undefined {
  return stories.find(({ reports }) =>
    reports.some(({ source, copies }) =>
      [source, ...copies].some(({ articleId }) => markOf(articleId) === mark),
    ),
  );
}
