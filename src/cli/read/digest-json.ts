import type { Briefing } from '../../briefings/briefing.ts';
import type { Digest, StorySource } from '../../digest/digest.ts';
import { english } from '../../chat/words/en.ts';

/**
 * A digest as JSON that can be followed: articles have their paths below the briefings folder, and those
 * of the stories are there with the paragraphs that places count in.
 */
export function digestJson(digest: Digest, { folder, articles }: Briefing): string {
  const root = folder.slice(0, Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\')) + 1);
  const below = (id: string): string => (id.startsWith(root) ? id.slice(root.length) : id);
  const shown = new Set(digest.stories.map(({ source }) => source.articleId));
  const source = (from: StorySource): StorySource => ({
    ...from,
    articleId: below(from.articleId),
  });
  const followed = {
    ...digest,
    stories: digest.stories.map((story) => ({
      ...story,
      source: source(story.source),
      rank: { ...story.rank, line: english.rank(story.rank) },
    })),
    withheld: digest.withheld.map((one) => ({ ...one, articleId: below(one.articleId) })),
    articles: articles
      .filter(({ id }) => shown.has(id))
      .map(({ id, title, paragraphs }) => ({ id: below(id), title, paragraphs })),
  };
  return `${JSON.stringify(followed, null, 2)}\n`;
}
