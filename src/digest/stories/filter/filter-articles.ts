import type { Article } from '../../../articles/article.ts';
import { judgeArticle, findInArticle, type Verdict } from './judge-article.ts';
import { nearestWords } from './nearest-words.ts';
import type { Filter } from './pattern.ts';

/** What a filter made of some articles. */
export type Filtered = Readonly<{
  /** In the order in which they came. */
  verdicts: readonly Readonly<{ article: Article; verdict: Verdict }>[];
  /** Lines of `about` of which no article has a word, with the nearest words that they have. */
  unmatched: readonly Readonly<{ line: string; nearest: readonly string[] }>[];
}>;

/** `judge`: for whoever remembers verdicts on articles that did not change. */
export function filterArticles(
  filter: Filter,
  articles: readonly Article[],
  judge: (article: Article) => Verdict = (article) => judgeArticle(filter, article),
): Filtered {
  const verdicts = articles.map((article) => ({ article, verdict: judge(article) }));
  const isAnyIn = verdicts.some(({ verdict }) => verdict.kind === 'in');
  const unmatched = isAnyIn
    ? []
    : filter.about
        .filter((line) => !articles.some((article) => findInArticle(line, article) !== null))
        .map((line) => ({ line: line.source, nearest: nearestWords(line, articles) }));
  return { verdicts, unmatched };
}
