import type { Article } from '../../../articles/article.ts';
import type { Kept } from '../../../briefings/files/kept.ts';
import type { ArticleTerms } from '../../../digest/stories/group/words/article-terms.ts';
import type { CountTermsOptions, Versions } from './count-terms.ts';
import { readTerms } from './read-terms.ts';

type Count = CountTermsOptions['count'];

/**
 * Counts the words of each file of a folder once, over restarts too: its name is all that its terms
 * depend on. What has a version is kept beside its text (`createCountTerms`).
 */
export function keepCounting(count: Count, kept: Kept, versions: Versions = NONE): Count {
  async function before(article: Article): Promise<ArticleTerms | null> {
    return versions.get(article) === undefined ? readTerms(await kept.get(nameOf(article))) : null;
  }

  return async (articles) => {
    const known = await Promise.all(articles.map(before));
    const missing = articles.filter((_, at) => known[at] === null);
    const counted = missing.length === 0 ? [] : await count(missing);
    const fresh = new Map(missing.map((article, at) => [article, counted[at]]));
    return articles.flatMap((article, at) => {
      const read = known[at];
      if (read !== null && read !== undefined) return [read];
      const terms = fresh.get(article);
      if (terms === undefined) return [];
      if (versions.get(article) === undefined) kept.put(nameOf(article), terms);
      return [terms];
    });
  };
}

const NONE: Versions = { get: () => undefined };

function nameOf(article: Article): string {
  return `terms\n${JSON.stringify(article)}`;
}
