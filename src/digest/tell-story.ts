import type { Article } from '../articles/article.ts';
import type { ArticleStory, Quote, Withheld } from './digest.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { joinRunningOn } from './quotes/worth/run-on.ts';
import { chooseStanding } from './quotes/worth/standing/choose-standing.ts';
import { rankQuotes } from './quotes/worth/rank-quotes.ts';
import { readArticle } from './reading/reading.ts';
import { summarise, type SummaryLength } from './summary/summarise.ts';
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
  const reading = readArticle(article);
  const found = joinRunningOn(findQuotes(reading, { byName: true }), article);
  const ranked = rankQuotes(found, reading);
  const sentences = summarise(reading, length, {
    genre: article.genre,
    quotes: found,
    keyQuotes: ranked,
  });
  const standing = chooseStanding(ranked, sentences, reading);
  const {
    summary,
    quotes: verified,
    withheld,
  } = verify(article, { summary: sentences, quotes: [...standing.values()] });
  return {
    story: { headline: article.title, summary, quotes: verified, source: sourceOf(article) },
    withheld,
    passedOver: found.filter((quote) => !standing.has(quote)),
  };
}
