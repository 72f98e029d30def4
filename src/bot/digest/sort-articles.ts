import type { Article } from '../../articles/article.ts';
import type { Digest } from '../../digest/digest.ts';
import { filterArticles } from '../../digest/stories/filter/filter-articles.ts';
import type { Found } from '../../digest/stories/filter/judge-article.ts';
import { readFilter } from '../../digest/stories/filter/read-filter.ts';
import { termsOf, type ArticleTerms } from '../../digest/stories/group/article-terms.ts';
import { createGroups, type Groups } from '../../digest/stories/group/create-groups.ts';
import { planStories, type StoryPlan } from '../../digest/stories/plan-stories.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Log } from '../../log.ts';

/** The stories of a briefing's articles in order of weight, before they are told. */
export type Sorted = Readonly<{
  plans: readonly StoryPlan[];
  /** Articles that are about something else. */
  elsewhere: number;
  unmatched: Digest['unmatched'];
}>;

/** Briefings of which the groups are kept: every one that is asked for daily, and some links. */
const MOST_KEPT = 200;

/** What is asked of a briefing when its stories are planned. */
export type Asked = Pick<Briefing, 'slug' | 'title' | 'articles' | 'about' | 'not'>;

/**
 * Articles → stories. What grouping needs is computed once an article, and a briefing's groups are
 * kept: what did not change is not grouped again. Sources hand out the same object as long as an
 * article is the same.
 */
export function createSortArticles(log: Log): (briefing: Asked) => Sorted {
  const terms = new WeakMap<Article, ArticleTerms>();
  const kept = new Map<string, { topic: string; groups: Groups; articles: Map<string, Article> }>();

  const termsOnce = (article: Article): ArticleTerms => {
    const known = terms.get(article) ?? termsOf(article);
    terms.set(article, known);
    return known;
  };

  function groupsOf(slug: string, topic: string, wanted: ReadonlyMap<string, Article>): Groups {
    const before = kept.get(slug);
    const { groups, articles } =
      before?.topic === topic
        ? before
        : { groups: createGroups({ topic }), articles: new Map<string, Article>() };
    // The one asked for last is let go last.
    kept.delete(slug);
    kept.set(slug, { topic, groups, articles });
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    for (const id of articles.keys()) {
      if (wanted.has(id)) continue;
      groups.remove(id);
      articles.delete(id);
    }
    for (const [id, article] of wanted) {
      if (articles.get(id) === article) continue;
      groups.add(termsOnce(article));
      articles.set(id, article);
    }
    return groups;
  }

  return ({ slug, title, articles, about, not }) => {
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
    return {
      plans: planStories(groupsOf(slug, topic, wanted).read(), found),
      elsewhere: articles.length - found.size,
      unmatched,
    };
  };
}
