import type { Article } from '../articles/article.ts';
import type { Quote, SummarySentence } from './digest.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { joinRunningOn } from './quotes/worth/run-on.ts';
import { withoutLooseTails } from './quotes/worth/ends/loose-tails.ts';
import { withoutLabels } from './quotes/worth/ends/without-labels.ts';
import { withoutTornEnds } from './quotes/worth/ends/torn-ends.ts';
import { chooseStanding } from './quotes/worth/standing/choose-standing.ts';
import { rankQuotes } from './quotes/worth/rank-quotes.ts';
import { readArticle, type Reading } from './reading/reading.ts';
import { summarise, type SummaryLength } from './summary/summarise.ts';

/** A story before its quotes are weighed against each other. */
export type Draft = Readonly<{
  reading: Reading;
  /** All quotes of the article. */
  found: readonly Quote[];
  summary: readonly SummarySentence[];
  /** Those worth showing, strongest first. */
  ranked: readonly Quote[];
  /** Of these, those that a reader of the title and the summary understands, each as it is shown. */
  standing: ReadonlyMap<Quote, Quote>;
}>;

export function draftStory(article: Article, length: SummaryLength): Draft {
  const reading = readArticle(article);
  const said = joinRunningOn(findQuotes(reading, { byName: true }), article);
  const found = withoutLabels(withoutLooseTails(withoutTornEnds(said, reading), reading), reading);
  const ranked = rankQuotes(found, reading);
  const summary = summarise(reading, length, {
    genre: article.genre,
    publisher: article.publisher,
    quotes: found,
    keyQuotes: ranked,
  });
  return { reading, found, summary, ranked, standing: chooseStanding(ranked, summary, reading) };
}
