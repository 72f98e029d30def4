import { storiesIn, type Part } from '../../chat/reply.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { FreshStory } from './freshness/freshness.ts';

/** Says of each story whether it is new to the channel; of the first digest all are. */
export function labelStories(
  parts: readonly Part[],
  wanted: readonly FreshStory[],
  { first, words }: { first: boolean; words: Catalogue },
): Readonly<{ parts: readonly Part[]; has: (story: string) => boolean }> {
  const freshness = new Map(wanted.map((one) => [one.story.id, one.freshness]));
  const shown = new Set(storiesIn({ audience: 'channel', parts, actions: [] }));
  const labelled = parts.map((part): Part => {
    const state = part.kind === 'story' ? (freshness.get(part.id) ?? 'same') : 'same';
    if (part.kind !== 'story' || first || state === 'same') return part;
    const text = words.subscriptions[state];
    return { ...part, byline: [{ kind: 'strong', text }, ' · ', ...part.byline] };
  });
  return { parts: labelled, has: (story) => shown.has(story) };
}
