import type { Article } from '../../articles/article.ts';
import { buildDigest, type ToldStory } from '../../digest/build-digest.ts';
import type { Digest } from '../../digest/digest.ts';
import type { SummaryLength } from '../../digest/summary/summarise.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Log } from '../../log.ts';

/** Article → its story, away from the main thread. Rejects where it was given up. */
export type TellStory = (article: Article, length: SummaryLength) => Promise<ToldStory>;

/** Briefing → Digest. An article that did not change is not worked through again. */
export type Digester = Readonly<{ digest: (briefing: Briefing) => Promise<Digest> }>;

export function createDigester({ log, tell }: { log: Log; tell: TellStory }): Digester {
  // Sources hand out the same object as long as the file is the same.
  const known = new WeakMap<Article, Map<SummaryLength, Promise<ToldStory | null>>>();

  function toldOnce(article: Article, length: SummaryLength): Promise<ToldStory | null> {
    const stories = known.get(article) ?? new Map<SummaryLength, Promise<ToldStory | null>>();
    known.set(article, stories);
    const before = stories.get(length);
    if (before !== undefined) return before;
    const story = tellOrGiveUp(article, length);
    stories.set(length, story);
    return story;
  }

  async function tellOrGiveUp(article: Article, length: SummaryLength): Promise<ToldStory | null> {
    try {
      const told = await tell(article, length);
      for (const { articleId, text, reason } of told.withheld) {
        log.error({ article: articleId, text, reason }, 'withheld from the digest');
      }
      return told;
    } catch (error) {
      log.error({ err: error, article: article.id }, 'gave up working through the article');
      return null;
    }
  }

  return {
    async digest({ slug, title, articles, sentences, unreadable, unread }) {
      const told = await Promise.all(articles.map((article) => toldOnce(article, sentences)));
      const stories = told.filter((one) => one !== null);
      const failed = unreadable + told.length - stories.length;
      return buildDigest({ slug, title, failed, unread }, stories);
    },
  };
}
