import type { Article } from '../../../../src/articles/article.ts';
import { termSetOf } from '../../../../src/digest/stories/tell/term-set.ts';
import type { ToldReport } from '../../../../src/digest/stories/tell/told-report.ts';
import { tellStory } from '../../../../src/digest/tell-story.ts';

/** Articles on one event as reports of one story, the first its own, each told as the bot tells it alone. */
export function toldReports(articles: readonly Article[]): readonly ToldReport[] {
  return articles.map((article) => ({
    article,
    copies: [],
    told: tellStory(article, 'medium').story,
    at: article.date === null ? null : Date.parse(article.date),
    terms: termSetOf([article.title ?? '', ...article.paragraphs].join('\n'), article.language),
  }));
}
