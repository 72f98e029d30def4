import type { Article } from '../../../articles/article.ts';
import type { ArticleStory } from '../../digest.ts';
import type { TermSet } from './term-set.ts';

/** A report with what its main article gave. */
export type ToldReport = Readonly<{
  article: Article;
  copies: readonly Article[];
  told: Pick<ArticleStory, 'summary' | 'quotes'>;
  /** Milliseconds since 1970; null without a date. */
  at: number | null;
  /** The telling terms of the whole article. */
  terms: TermSet;
}>;
