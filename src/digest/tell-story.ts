import type { Article } from '../articles/article.ts';
import type { ArticleStory, Quote, Withheld } from './digest.ts';
import { draftStory } from './draft-story.ts';
import { chooseWorth } from './quotes/worth/chance/choose-worth.ts';
import { withLeads } from './quotes/worth/lead/with-leads.ts';
import { withMatter } from './quotes/worth/matter/matter-of.ts';
import type { SummaryLength } from './summary/summarise.ts';
import { sourceOf } from './stories/tell/source-of.ts';
import { verify } from './verify.ts';

/** What one article gives: its story, and what was found but is not shown. */
export type ToldStory = Readonly<{
  story: ArticleStory;
  withheld: readonly Withheld[];
  /** Quotes that say too little to be shown. */
  passedOver: readonly Quote[];
}>;

/** One article → its story, verified sentence by sentence and quote by quote. */
export function tellStory(article: Article, length: SummaryLength): ToldStory {
  const draft = draftStory(article, length);
  const worth = withLeads(chooseWorth(draft.standing, draft), draft);
  const {
    summary,
    quotes: verified,
    withheld,
  } = verify(article, {
    summary: draft.summary,
    quotes: [...worth.values()].map((quote) => withMatter(quote, draft.reading)),
  });
  return {
    story: { headline: article.title, summary, quotes: verified, source: sourceOf(article) },
    withheld,
    passedOver: draft.found.filter((quote) => !worth.has(quote)),
  };
}
