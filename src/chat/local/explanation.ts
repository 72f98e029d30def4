import type { Article } from '../../articles/article.ts';
import type { Quote, SummarySentence } from '../../digest/digest.ts';

/** An article with what was taken from it, for whoever wants to check. */
export type Explanation = Readonly<{
  article: Article;
  summary: readonly SummarySentence[];
  /** Every quote that was found and verified, shown or not. */
  quotes: readonly Quote[];
  /** What was found or read and is not shown, and why, each in one sentence. */
  leftOut: readonly Readonly<{ text: string; reason: string }>[];
}>;

/**
 * The article in the text that `passage` stands in, where that is kept. Resolves to `null` for an
 * article that is not, or no longer, there.
 */
export type Explain = (articleId: string, passage: string | null) => Promise<Explanation | null>;
