import type { Article } from '../../articles/article.ts';
import type { Found } from './filter/judge-article.ts';
import type { ArticleTerms } from './group/words/article-terms.ts';
import type { Group } from './group/group.ts';
import { languageOfTag } from '../../languages/language-of.ts';
import { isRoundUp } from './group/round-up.ts';
import { hash } from './group/words/hash.ts';
import { closenessOf } from './rank/closeness.ts';
import { isAside } from './rank/is-aside.ts';
import { rankStories, type Rank } from './rank/rank-stories.ts';
import { termSetOf } from './tell/term-set.ts';
import { outletOf } from './tell/source-of.ts';
import { momentOf } from '../../articles/date/time-of.ts';

/** A report of a planned story: the article that stands for it, and its copies. */
export type PlannedReport = Readonly<{
  article: Article;
  copies: readonly Article[];
  at: number | null;
  isAside: boolean;
}>;

/** A story before it is told: who reports it, and where it stands. */
export type StoryPlan = Readonly<{
  /** The least id of its articles. */
  id: string;
  /** The one that tells it best first, then the newest first; never empty. */
  reports: readonly [PlannedReport, ...PlannedReport[]];
  rank: Rank;
  /** A live blog, a round-up, a newsletter: it tells many events, and is listed. */
  isRoundUp: boolean;
}>;

/** An article with its counted terms. */
export type Counted = Readonly<{ article: Article; terms: ArticleTerms }>;

/** Reports of groups in their order, as long as a group is the same object with the same articles. */
export type KnownOrders = WeakMap<Group, readonly PlannedReport[]>;

/** The reports of a group, that which tells it best first: a millisecond where they are many. */
export function orderOnce(
  group: Group,
  articles: ReadonlyMap<string, Counted>,
  known: KnownOrders,
): readonly PlannedReport[] {
  const ordered = known.get(group) ?? orderReports(readReports(group, articles), articles);
  known.set(group, ordered);
  return ordered;
}

/**
 * Groups of articles → stories in the order in which an editor would tell them. `prominence`: how far
 * up its outlet has an article, 0 to 1, by the article's id.
 */
export function planStories(
  groups: readonly Group[],
  articles: ReadonlyMap<string, Counted & Readonly<{ found: readonly Found[] }>>,
  {
    orders = new WeakMap(),
    prominence = new Map(),
  }: { orders?: KnownOrders; prominence?: ReadonlyMap<string, number> } = {},
): readonly StoryPlan[] {
  const plans = groups.flatMap((group): readonly Omit<StoryPlan, 'rank'>[] => {
    const [first, ...others] = orderOnce(group, articles, orders);
    if (first === undefined) return [];
    const { article } = first;
    return [
      {
        id: group.articles[0] ?? '',
        reports: [first, ...others],
        isRoundUp: isRoundUp(article),
      },
    ];
  });
  const times = plans.flatMap(({ reports }) => reports.flatMap(({ at }) => at ?? []));
  // Ages only matter beside each other: the newest article is as good a "now" as the clock.
  const now = times.reduce((newest, at) => Math.max(newest, at), 0);
  const ranks = rankStories(
    plans.map(({ id, reports, isRoundUp: roundUp }) => ({
      id,
      novelty: null,
      reports: reports.map(({ article, copies, at, isAside: aside }) => ({
        outlet: outletOf(article) ?? article.id,
        at,
        isAside: aside || roundUp,
        prominence: highest([article, ...copies], prominence),
        closeness: closenessOf(articles.get(article.id)?.found ?? []),
      })),
    })),
    now,
  );
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return ranks.flatMap((rank): readonly StoryPlan[] => {
    const plan = byId.get(rank.id);
    return plan === undefined ? [] : [{ ...plan, rank }];
  });
}

/** The best place of a report and its copies. */
function highest(
  articles: readonly Article[],
  prominence: ReadonlyMap<string, number>,
): number | null {
  const known = articles.flatMap(({ id }) => prominence.get(id) ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

function readReports(
  group: Group,
  articles: ReadonlyMap<string, Readonly<{ article: Article }>>,
): PlannedReport[] {
  return group.reports.flatMap(({ main, copies }): readonly PlannedReport[] => {
    const article = articles.get(main)?.article;
    if (article === undefined) return [];
    return [
      {
        article,
        copies: copies.flatMap((id) => articles.get(id)?.article ?? []),
        at: momentOf(article.date),
        isAside: isAside(article),
      },
    ];
  });
}

/** How much of a headline the others of its story tell as well, over all of them. These weights are by judgement. */
const AGREEMENT = 1;
/** The newest headline has the last figure: worth as much as agreement of one outlet in three. */
const NEWEST = 0.34;
/** What several outlets print word for word is the event itself, each time it doubles. */
const CARRIED = 0.3;
/** A report of some length tells more than a teaser. */
const WHOLE_LENGTH = 600;
/** A comment tells the story only where nothing else does: more than all others together. */
const ASIDE = 10;

/** The report that tells the story best first: its headline is what all are about, news, and new. */
function orderReports(
  reports: readonly PlannedReport[],
  articles: ReadonlyMap<string, Counted>,
): readonly PlannedReport[] {
  const newestFirst = reports.toSorted(
    (a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.article.id < b.article.id ? -1 : 1),
  );
  if (newestFirst.length < 2) return newestFirst;
  const texts = newestFirst.map(({ article }) => articles.get(article.id)?.terms.terms ?? []);
  const worths = newestFirst.map((report, at) => {
    const { article } = report;
    const title = readTitle(article);
    const shares = texts.filter((_, other) => other !== at).map((text) => shareIn(title, text));
    const agreement = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const length = article.paragraphs.reduce((sum, text) => sum + text.length, 0);
    return (
      AGREEMENT * agreement +
      NEWEST * (1 - at / newestFirst.length) +
      CARRIED * Math.log2(1 + report.copies.length) +
      Math.min(1, length / WHOLE_LENGTH) -
      (report.isAside ? ASIDE : 0)
    );
  });
  const best = worths.indexOf(Math.max(...worths));
  const main = newestFirst[best];
  return main === undefined ? newestFirst : [main, ...newestFirst.toSpliced(best, 1)];
}

/** The telling terms of a title by their hashes, and how much each tells. */
type Title = readonly (readonly [term: number, worth: number])[];

function readTitle({ title, language }: Article): Title {
  const terms = termSetOf(title ?? '', language, languageOfTag(language));
  return Array.from(terms, ([term, worth]) => [hash(term), worth]);
}

/** How much of what a title tells a text tells as well, 0 to 1. `text`: hashes of its terms, ascending. */
function shareIn(title: Title, text: readonly number[]): number {
  let shared = 0;
  let all = 0;
  for (const [term, worth] of title) {
    all += worth;
    if (has(text, term)) shared += worth;
  }
  return all === 0 ? 0 : shared / all;
}

/** Whether a number is in an ascending list. */
function has(list: readonly number[], wanted: number): boolean {
  let start = 0;
  let end = list.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((list[middle] ?? 0) < wanted) start = middle + 1;
    else end = middle;
  }
  return list[start] === wanted;
}
