import type { Article } from '../../articles/article.ts';
import { buildDigest } from '../../digest/build-digest.ts';
import type { ToldStory } from '../../digest/tell-story.ts';
import type { Digest, Story } from '../../digest/digest.ts';
import type { StoryPlan } from '../../digest/stories/plan-stories.ts';
import { mergeStory } from '../../digest/stories/tell/merge-story.ts';
import { outletOf } from '../../digest/stories/tell/source-of.ts';
import type { SummaryLength } from '../../digest/summary/summarise.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Log } from '../../log.ts';
import { createCountTerms, type CountTermsOptions } from './terms/count-terms.ts';
import { createSortArticles, type Sorted } from './sort-articles.ts';
import { createTries } from './tries.ts';

/** Article → its story, away from the main thread. Rejects where it was given up. */
export type TellStory = (article: Article, length: SummaryLength) => Promise<ToldStory>;

/**
 * How much of what came in is worked through for a digest: the stories that anybody reads, and so
 * many of their reports that no outlet's words are missed. What lies behind has a headline and its
 * outlets.
 */
const MOST_TOLD = { stories: 25, reports: 8 } as const;

/** Briefing → Digest. An article that did not change is not worked through again. */
export type Digester = Readonly<{
  digest: (
    briefing: Pick<
      Briefing,
      'slug' | 'title' | 'articles' | 'sentences' | 'unreadable' | 'unread'
    > &
      Partial<Pick<Briefing, 'about' | 'not' | 'stock' | 'prominence'>>,
  ) => Promise<Digest>;
}>;

export function createDigester({
  log,
  tell,
  countTerms: count,
  kept = null,
}: Readonly<{
  log: Log;
  tell: TellStory;
  countTerms: CountTermsOptions['count'];
  kept?: CountTermsOptions['kept'];
}>): Digester {
  const sortArticles = createSortArticles({
    log,
    countTerms: createCountTerms({ count, log, kept }),
  });
  const tries = createTries<Article>();
  // Sources hand out the same object as long as the file is the same.
  const known = new WeakMap<Article, Map<SummaryLength, Promise<ToldStory | null>>>();

  const merged = new WeakMap<
    Sorted,
    Readonly<{ told: ReadonlyMap<string, ToldStory>; stories: readonly Story[] }>
  >();

  function toldOnce(article: Article, length: SummaryLength): Promise<ToldStory | null> {
    const stories = known.get(article) ?? new Map<SummaryLength, Promise<ToldStory | null>>();
    known.set(article, stories);
    const before = stories.get(length);
    if (before !== undefined) return before;
    const story = tellOrGiveUp(article, length, () => stories.delete(length));
    stories.set(length, story);
    return story;
  }

  async function tellOrGiveUp(
    article: Article,
    length: SummaryLength,
    tryAgain: () => void,
  ): Promise<ToldStory | null> {
    try {
      const told = await tell(article, length);
      for (const { articleId, text, reason } of told.withheld) {
        log.error({ article: articleId, text, reason }, 'withheld from the digest');
      }
      return told;
    } catch (error) {
      log.error({ err: error, article: article.id }, 'gave up working through the article');
      tries.failed(article);
      if (tries.mayTry(article)) tryAgain();
      return null;
    }
  }

  /** The same plans told in the same words come to the same stories. */
  function mergeOnce(
    sorted: Sorted,
    plans: readonly StoryPlan[],
    told: ReadonlyMap<string, ToldStory>,
  ): readonly Story[] {
    const before = merged.get(sorted);
    const isSame =
      before !== undefined &&
      before.told.size === told.size &&
      [...told].every(([id, one]) => before.told.get(id) === one);
    if (isSame) return before.stories;
    const stories = plans.map((plan) => mergeStory(plan, (id) => told.get(id)?.story ?? null));
    merged.set(sorted, { told, stories });
    return stories;
  }

  return {
    async digest(briefing) {
      const {
        slug,
        title,
        articles,
        about = [],
        not = [],
        sentences,
        unreadable,
        unread,
        stock,
        prominence = new Map(),
      } = briefing;
      const sorted = await sortArticles({ slug, title, articles, about, not, prominence });
      const { elsewhere, unmatched } = sorted;
      // What tells many events comes behind what tells one.
      const plans = sorted.plans.toSorted((a, b) => Number(a.isRoundUp) - Number(b.isRoundUp));
      const mains = plans.flatMap(({ reports }, at) =>
        at < MOST_TOLD.stories ? reports.slice(0, MOST_TOLD.reports) : [],
      );
      const told = new Map<string, ToldStory>();
      let { givenUp } = sorted;
      await Promise.all(
        mains.map(async ({ article }) => {
          const one = await toldOnce(article, sentences);
          if (one === null) givenUp += 1;
          else told.set(article.id, one);
        }),
      );
      const stories = mergeOnce(sorted, plans, told);
      // A story that was told and has nothing to show is none; one that was not told has a headline.
      const shown = stories.filter(
        ({ summary, quotes }, at) =>
          at >= MOST_TOLD.stories || summary.length > 0 || quotes.length > 0,
      );
      const read = articles.length - elsewhere - givenUp;
      const counts = { read, failed: unreadable + givenUp, unread, elsewhere };
      const coverage =
        stock === undefined
          ? counts
          : { ...counts, followed: { ...stock, outlets: countOutlets(stories) } };
      const withheld = [...told.values()].flatMap((one) => one.withheld);
      return buildDigest({ slug, title, coverage, unmatched }, shown, withheld);
    },
  };
}

function countOutlets(stories: readonly Story[]): number {
  const sources = stories.flatMap(({ reports }) =>
    reports.flatMap(({ source, copies }) => [source, ...copies]),
  );
  return new Set(sources.map(outletOf)).size;
}
