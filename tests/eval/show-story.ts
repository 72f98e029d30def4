import type { Article } from '../../src/articles/article.ts';
import { composeDigest } from '../../src/bot/digest/compose/compose-digest.ts';
import { createDigester } from '../../src/bot/digest/digester.ts';
import type { StoryPart } from '../../src/chat/reply.ts';
import { catalogueFor } from '../../src/chat/words/catalogue.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { termsOf } from '../../src/digest/stories/group/words/article-terms.ts';
import { tellStory } from '../../src/digest/tell-story.ts';

export const words = catalogueFor('en');
const silent = (): void => {};
/** Digests as the bot makes them, in this thread and without a word in the log. */
export const digester = createDigester({
  log: { debug: silent, info: silent, warn: silent, error: silent },
  tell: async (article, length) => tellStory(article, length),
  countTerms: async (articles) => articles.map(termsOf),
});

/** A digest of one article, and its story as the bot shows it; `null` where it shows none. */
export async function showStory(
  article: Article,
  mostQuotes: number,
): Promise<Readonly<{ digest: Digest; story: StoryPart | null }>> {
  const digest = await digester.digest({
    slug: 'all',
    title: 'All',
    articles: [article],
    sentences: 'medium',
    unreadable: 0,
    unread: 0,
  });
  const parts = composeDigest(digest, { view: 'brief', mostQuotes, words });
  return { digest, story: parts.find((part) => part.kind === 'story') ?? null };
}
