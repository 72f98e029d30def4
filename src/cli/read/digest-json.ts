import type { Briefing } from '../../briefings/briefing.ts';
import type { Digest } from '../../digest/digest.ts';
import { english } from '../../chat/words/en.ts';

/**
 * A digest as JSON that can be followed: articles have their paths below the briefings folder, and those
 * of the stories are there with the paragraphs that places count in.
 */
export function digestJson(digest: Digest, { folder, articles }: Briefing): string {
  const root = folder.slice(0, Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\')) + 1);
  const below = (id: string): string => (id.startsWith(root) ? id.slice(root.length) : id);
  const shown = new Set(digest.stories.map(({ source }) => source.articleId));
  const followed = {
    ...digest,
    stories: digest.stories.map((story) => ({
      ...story,
      rank: { ...story.rank, line: english.rank(story.rank) },
    })),
    articles: articles
      .filter(({ id }) => shown.has(id))
      .map(({ id, title, paragraphs }) => ({ id, title, paragraphs })),
  };
  const named = (name: string, value: unknown): unknown =>
    (name === 'articleId' || name === 'id') && typeof value === 'string' ? below(value) : value;
  return `${JSON.stringify(followed, named, 2)}\n`;
}
