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
  const [main] = reports;
  return {
    id,
    headline: main?.article.title ?? null,
    summary: chooseSentences(telling),
    quotes: mergeQuotes(telling),
    source: sourceOf(reports[0].article),
    reports: reports.map(({ article, copies }) => ({
      source: sourceOf(article),
      copies: copies.map(sourceOf),
    })),
    isRoundUp,
    rank,
  };
}
