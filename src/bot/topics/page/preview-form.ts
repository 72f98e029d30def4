import type { Article } from '../../../articles/article.ts';
import type { TopicForm, TopicPreview } from '../../../chat/local/topic-keeper.ts';
import { english } from '../../../chat/words/en.ts';
import { filterArticles } from '../../../digest/stories/filter/filter-articles.ts';
import { readFilter } from '../../../digest/stories/filter/read-filter.ts';
import { outletOf } from '../../../digest/stories/tell/source-of.ts';
import { sayVerdict } from '../../filter/compose-filter.ts';

/** Articles that are judged while somebody types, and those of them that are listed. */
const MOST_JUDGED = 300;
const MOST_LISTED = 60;

/** The newest articles, each once: an address may have been looked at and be kept as well. */
export function recentOnes(articles: readonly Article[]): readonly Article[] {
  const unique = new Map(articles.map((article) => [article.url ?? article.id, article]));
  return [...unique.values()]
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, MOST_JUDGED);
}

/** What the words of a form make of these articles. */
export function previewForm(
  { about, not }: Pick<TopicForm, 'about' | 'not'>,
  articles: readonly Article[],
): Pick<TopicPreview, 'inside' | 'all' | 'verdicts' | 'unmatched'> {
  const read = readFilter({ about, not });
  if (read.kind === 'broken') {
    return { inside: 0, all: articles.length, verdicts: [], unmatched: [] };
  }
  const { verdicts, unmatched } = filterArticles(read.filter, articles);
  return {
    inside: verdicts.filter(({ verdict }) => verdict.kind === 'in').length,
    all: articles.length,
    verdicts: verdicts.slice(0, MOST_LISTED).map(({ article, verdict }) => ({
      title: article.title ?? english.untitled,
      url: article.url,
      outlet: outletOf(article),
      isIn: verdict.kind === 'in',
      why: sayVerdict(verdict, english),
    })),
    unmatched: unmatched.map(({ line, nearest }) => english.nobodyMatched(line, nearest)),
  };
}
