import {
  rememberChange,
  type FeedChanges,
} from '../../../src/articles/feed/changes/compare-fetch.ts';
import type { RememberedItem } from '../../../src/articles/feed/changes/remembered-item.ts';

/** What to remember after a fetch, from what was remembered before: the newest first. */
export function rememberFetch<Known extends RememberedItem>(
  known: readonly Known[],
  { changes }: FeedChanges<Known>,
): readonly RememberedItem[] {
  const seen = new Set<RememberedItem>();
  const now = changes.flatMap((change): RememberedItem[] => {
    if (change.kind === 'repeat') return [];
    if (change.kind !== 'new') seen.add(change.known);
    return [rememberChange(change)];
  });
  return [...now, ...known.filter((item) => !seen.has(item))];
}
