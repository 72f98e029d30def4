import type { Article } from '../../articles/article.ts';
import type { Digest } from '../../digest/digest.ts';
import { filterArticles } from '../../digest/stories/filter/filter-articles.ts';
import type { Found } from '../../digest/stories/filter/judge-article.ts';
import { readFilter } from '../../digest/stories/filter/read-filter.ts';
import { createGroups, type Groups } from '../../digest/stories/group/create-groups.ts';
import { planStories, type StoryPlan } from '../../digest/stories/plan-stories.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Log } from '../../log.ts';
import type { CountTerms } from './count-terms.ts';
import { giveWay } from './give-way.ts';

/** The stories of a briefing's articles in order of weight, before they are told. */
export type Sorted = Readonly<{
  plans: readonly StoryPlan[];
  /** Articles that are about something else. */
  elsewhere: number;
  /** Articles whose words could not be counted in time. */
  givenUp: number;
  unmatched: Digest['unmatched'];
}>;

/** Briefings of which the groups are kept: every one that is asked for daily, and some links. */
const MOST_KEPT = 200;

/** What is asked of a briefing when its stories are planned. */
export type Asked = Pick<Briefing, 'slug' | 'title' | 'articles' | 'about' | 'not'> &
  Partial<Pick<Briefing, 'prominence'>>;

/** Articles that join their groups in one turn: some 10 ms where 2,000 are there. */
const AT_ONCE = 25;

type Kept = Readonly<{ topic: string; groups: Groups; articles: Map<string, Article> }>;

/**
 * Articles → stories. What grouping needs is computed once an article, away from the main thread,
 * and a briefing's groups are kept: what did not change is not grouped again. Sources hand out the
 * same object as long as an article is the same.
 */
export function createSortArticles({
  log,
  countTerms,
}: {
  log: Log;
  countTerms: CountTerms;
}): (briefing: Asked) => Promise<Sorted> {
  const kept = new Map<string, Kept>();
  /** A briefing's groups are changed by one reader after the other. */
  const turns = new Map<string, Promise<unknown>>();

  function keptOf(slug: string, topic: string): Kept {
    const before = kept.get(slug);
    const one =
      before?.topic === topic
        ? before
        : { topic, groups: createGroups({ topic }), articles: new Map<string, Article>() };
    // The one asked for last is let go last.
    kept.delete(slug);
    kept.set(slug, one);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return one;
  }

  async function groupsOf(
    slug: string,
    topic: string,
    wanted: ReadonlyMap<string, Article>,
  ): Promise<Kept> {
    const one = keptOf(slug, topic);
    const { groups, articles } = one;
    for (const id of articles.keys()) {
      if (wanted.has(id)) continue;
      groups.remove(id);
      articles.delete(id);
    }
    const changed = [...wanted.values()].filter((article) => articles.get(article.id) !== article);
    const counted = await countTerms(changed);
    for (const [at, article] of changed.entries()) {
      const terms = counted.get(article);
      // The old text of one that was given up is not its text any more.
      if (terms === undefined) groups.remove(article.id);
      else groups.add(terms);
      if (terms === undefined) articles.delete(article.id);
      else articles.set(article.id, article);
      if (at % AT_ONCE === AT_ONCE - 1) await giveWay();
    }
    return one;
  }

  async function inTurn<T>(slug: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(slug) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => {});
    turns.set(slug, settled);
    try {
      return await turn;
    } finally {
      if (turns.get(slug) === settled) turns.delete(slug);
    }
  }

  return ({ slug, title, articles, about, not, prominence }) => {
    const read = readFilter({ about, not });
    if (read.kind === 'broken') {
      // `check` says so as well; a line that cannot be read keeps nothing out.
      log.warn({ briefing: slug, problems: read.problems }, 'a filter could not be read');
    }
    const filter = read.kind === 'filter' ? read.filter : { about: [], not: [] };
    const { verdicts, unmatched } = filterArticles(filter, articles);
    const found = new Map<string, Readonly<{ article: Article; found: readonly Found[] }>>();
    for (const { article, verdict } of verdicts) {
      if (verdict.kind === 'in') found.set(article.id, { article, found: verdict.found });
    }
    const topic = [slug, title, ...about].join('\n');
    const wanted = new Map([...found].map(([id, { article }]) => [id, article]));
    return inTurn(slug, async () => {
      const { groups, articles: grouped } = await groupsOf(slug, topic, wanted);
      return {
        plans: planStories(groups.read(), found, prominence),
        elsewhere: articles.length - found.size,
        givenUp: found.size - grouped.size,
        unmatched,
      };
    });
  };
}
