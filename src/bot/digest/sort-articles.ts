import type { Article } from '../../articles/article.ts';
import type { Digest } from '../../digest/digest.ts';
import { filterArticles } from '../../digest/stories/filter/filter-articles.ts';
import {
  judgeArticle,
  type Found,
  type Verdict,
} from '../../digest/stories/filter/judge-article.ts';
import type { Filter } from '../../digest/stories/filter/pattern.ts';
import { readFilter } from '../../digest/stories/filter/read-filter.ts';
import { createGroups, type Groups } from '../../digest/stories/group/create-groups.ts';
import type { Group } from '../../digest/stories/group/group.ts';
import {
  orderOnce,
  planStories,
  type Counted,
  type KnownOrders,
  type PlannedReport,
  type StoryPlan,
} from '../../digest/stories/plan-stories.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Log } from '../../log.ts';
import type { CountTerms } from './terms/count-terms.ts';
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

/** How far up its outlet has an article, 0 to 1, by its id. */
type Prominence = ReadonlyMap<string, number>;
const NONE: Prominence = new Map();

/** Articles that join their groups in one turn: some 10 ms where 2,000 are there. */
const AT_ONCE = 25;

/** Articles that are judged in one turn: some 5 ms. */
const JUDGED_AT_ONCE = 200;

type Kept = {
  readonly topic: string;
  readonly groups: Groups;
  readonly articles: Map<string, Counted>;
  readonly orders: KnownOrders;
  readonly verdicts: WeakMap<Article, Verdict>;
  /** What came of these articles, where none was given up. */
  last: Readonly<{ articles: readonly Article[]; prominence: Prominence; sorted: Sorted }> | null;
};

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

  function keptOf({ slug, title, about, not }: Asked): Kept {
    const words = [slug, title, ...about].join('\n');
    const topic = JSON.stringify([words, not]);
    const before = kept.get(slug);
    const one: Kept =
      before?.topic === topic
        ? before
        : {
            topic,
            groups: createGroups({ topic: words }),
            articles: new Map<string, Counted>(),
            orders: new WeakMap<Group, readonly PlannedReport[]>(),
            verdicts: new WeakMap<Article, Verdict>(),
            last: null,
          };
    // The one asked for last is let go last.
    kept.delete(slug);
    kept.set(slug, one);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return one;
  }

  async function group(
    { groups, articles }: Kept,
    wanted: ReadonlyMap<string, Article>,
  ): Promise<void> {
    for (const id of articles.keys()) {
      if (wanted.has(id)) continue;
      groups.remove(id);
      articles.delete(id);
    }
    const changed = [...wanted.values()].filter(
      (article) => articles.get(article.id)?.article !== article,
    );
    const counted = await countTerms(changed);
    for (const [at, article] of changed.entries()) {
      const terms = counted.get(article);
      // The old text of one that was given up is not its text any more.
      if (terms === undefined) groups.remove(article.id);
      else groups.add(terms);
      if (terms === undefined) articles.delete(article.id);
      else articles.set(article.id, { article, terms });
      if (at % AT_ONCE === AT_ONCE - 1) await giveWay();
    }
  }

  /** As `judgeArticle`, each article once as long as it and the filter are the same. */
  async function judge(
    { verdicts }: Kept,
    filter: Filter,
    articles: readonly Article[],
  ): Promise<(article: Article) => Verdict> {
    const verdictOn = (article: Article): Verdict => {
      const verdict = verdicts.get(article) ?? judgeArticle(filter, article);
      verdicts.set(article, verdict);
      return verdict;
    };
    const unjudged = articles.filter((article) => !verdicts.has(article));
    for (const [at, article] of unjudged.entries()) {
      verdictOn(article);
      if (at % JUDGED_AT_ONCE === JUDGED_AT_ONCE - 1) await giveWay();
    }
    return verdictOn;
  }

  async function sort(asked: Asked): Promise<Sorted> {
    const { slug, articles, about, not, prominence = NONE } = asked;
    const one = keptOf(asked);
    if (
      one.last !== null &&
      isSame(one.last.articles, articles) &&
      isSamePlace(one.last.prominence, prominence)
    ) {
      return one.last.sorted;
    }
    const read = readFilter({ about, not });
    if (read.kind === 'broken') {
      // `check` says so as well; a line that cannot be read keeps nothing out.
      log.warn({ briefing: slug, problems: read.problems }, 'a filter could not be read');
    }
    const filter = read.kind === 'filter' ? read.filter : { about: [], not: [] };
    const judged = await judge(one, filter, articles);
    const { verdicts, unmatched } = filterArticles(filter, articles, judged);
    const found = new Map<string, Readonly<{ article: Article; found: readonly Found[] }>>();
    for (const { article, verdict } of verdicts) {
      if (verdict.kind === 'in') found.set(article.id, { article, found: verdict.found });
    }
    await group(one, new Map([...found].map(([id, { article }]) => [id, article])));
    const groups = one.groups.read();
    for (const [at, each] of groups.entries()) {
      orderOnce(each, one.articles, one.orders);
      if (at % AT_ONCE === AT_ONCE - 1) await giveWay();
    }
    const counted = Array.from(one.articles, ([id, each]) => {
      const matching = found.get(id)?.found ?? [];
      return [id, { ...each, found: matching }] as const;
    });
    const sorted = {
      plans: planStories(groups, new Map(counted), { orders: one.orders, prominence }),
      elsewhere: articles.length - found.size,
      givenUp: found.size - one.articles.size,
      unmatched,
    };
    one.last = sorted.givenUp === 0 ? { articles, prominence, sorted } : null;
    return sorted;
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

  return (asked) => inTurn(asked.slug, () => sort(asked));
}

function isSame(before: readonly Article[], now: readonly Article[]): boolean {
  return before.length === now.length && now.every((article, at) => article === before[at]);
}

function isSamePlace(before: Prominence, now: Prominence): boolean {
  return before.size === now.size && [...now].every(([id, place]) => before.get(id) === place);
}
