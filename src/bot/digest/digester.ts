import type { Article } from '../../articles/article.ts';
import { buildDigest, tellStory, type ToldStory } from '../../digest/build-digest.ts';
import type { Digest } from '../../digest/digest.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Log } from '../../log.ts';

/** Briefing → Digest. An article that did not change is not worked through again. */
export type Digester = Readonly<{ digest: (briefing: Briefing) => Digest }>;

export function createDigester({ log }: { log: Log }): Digester {
  // Sources hand out the same object as long as the file is the same.
  const known = new WeakMap<Article, Map<string, ToldStory>>();

  function tell(article: Article, length: Briefing['sentences']): readonly ToldStory[] {
    const stories = known.get(article) ?? new Map<string, ToldStory>();
    known.set(article, stories);
    const story = stories.get(length);
    if (story !== undefined) return [story];
    try {
      const told = tellStory(article, length);
      for (const { articleId, text, reason } of told.withheld) {
        log.error({ article: articleId, text, reason }, 'withheld from the digest');
      }
      stories.set(length, told);
      return [told];
    } catch (error) {
      log.error({ err: error, article: article.id }, 'could not work through the article');
      return [];
    }
  }

  return {
    digest({ slug, title, articles, sentences, files }) {
      const told = articles.flatMap((article) => tell(article, sentences));
      return buildDigest({ slug, title, failed: files - told.length }, told);
    },
  };
}
