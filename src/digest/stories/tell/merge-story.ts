import type { ArticleStory, Story } from '../../digest.ts';
import type { StoryPlan } from '../plan-stories.ts';
import { chooseSentences } from './choose-sentences.ts';
import { mergeQuotes } from './merge-quotes.ts';
import { sourceOf } from './source-of.ts';
import { termSetOf } from './term-set.ts';
import type { ToldReport } from './told-report.ts';

const NOTHING: Pick<ArticleStory, 'summary' | 'quotes'> = { summary: [], quotes: [] };

/**
 * A planned story with what its articles gave. `told` has nothing for an article that was not
 * worked through: then its report is named, and says nothing.
 */
export function mergeStory(
  { id, rank, reports, isRoundUp }: StoryPlan,
  told: (articleId: string) => ArticleStory | null,
): Story {
  // What was not worked through is named, and its words need not be counted.
  if (reports.every(({ article }) => told(article.id) === null)) {
    return { ...named({ id, rank, reports, isRoundUp }), summary: [], quotes: [] };
  }
  const all = reports.map(({ article, copies, at, isAside }) => ({
    isAside,
    report: {
      article,
      copies,
      at,
      told: told(article.id) ?? NOTHING,
      terms: termSetOf([article.title ?? '', ...article.paragraphs].join('\n'), article.language),
    } satisfies ToldReport,
  }));
  // Opinion on an event is listed with it and does not tell it.
  const news = all.filter(({ isAside }) => !isAside);
  const telling = (news.length === 0 ? all : news).map(({ report }) => report);
  return {
    ...named({ id, rank, reports, isRoundUp }),
    summary: chooseSentences(telling),
    quotes: mergeQuotes(telling),
  };
}

/** What can be said of a story before anybody has read it. */
function named({ id, rank, reports, isRoundUp }: StoryPlan): Omit<Story, 'summary' | 'quotes'> {
  const [{ article: main }] = reports;
  return {
    id,
    headline: main.title,
    source: sourceOf(main),
    reports: reports.map(({ article, copies }) => ({
      source: sourceOf(article),
      copies: copies.map(sourceOf),
    })),
    isRoundUp,
    rank,
  };
}
