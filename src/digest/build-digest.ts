import type { Article } from '../articles/article.ts';
import type { Digest, Quote, Story, Withheld } from './digest.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { rankQuotes } from './quotes/worth/rank-quotes.ts';
import { readArticle } from './reading/reading.ts';
import { summarise, type SummaryLength } from './summary/summarise.ts';
import { verify } from './verify.ts';

/** What one article gives: its story, and what was found but is not shown. */
export type ToldStory = Readonly<{
  story: Story;
  withheld: readonly Withheld[];
  /** Quotes that say too little to be shown. */
  passedOver: readonly Quote[];
}>;

/** One article → its story, verified sentence by sentence and quote by quote. */
export function tellStory(article: Article, length: SummaryLength): ToldStory {
  const reading = readArticle(article);
  const found = findQuotes(reading);
  const quotes = rankQuotes(found, reading);
  const ranked = new Set(quotes);
  const {
    summary,
    quotes: verified,
    withheld,
  } = verify(article, {
    summary: summarise(reading, length, { quotes }),
    quotes,
  });
  const { id, publisher, author, date, url, language, dateline } = article;
  const source = { articleId: id, publisher, author, date, url, language, dateline };
  return {
    story: { headline: article.title, summary, quotes: verified, source },
    withheld,
    passedOver: found.filter((quote) => !ranked.has(quote)),
  };
}

/** Stories → what a briefing shows. Stories without a sentence or quote are left out and said so. */
export function buildDigest(
  {
    slug,
    title,
    failed,
    unread,
  }: Readonly<{ slug: string; title: string; failed: number; unread: number }>,
  told: readonly ToldStory[],
): Digest {
  const stories = told
    .map(({ story }) => story)
    .filter(({ summary, quotes }) => summary.length > 0 || quotes.length > 0);
  const dates = stories.flatMap(({ source }) => source.date ?? []).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    slug,
    title,
    stories,
    coverage: { read: told.length, failed, unread },
    period: from === undefined || to === undefined ? null : { from, to },
    withheld: told.flatMap(({ withheld }) => withheld),
  };
}
