import type { Article } from '../articles/article.ts';
import { readKnown, type KeptMemory } from '../articles/feed/changes/known-items.ts';
import type { FeedReading } from '../articles/feed/feed.ts';
import { readFeed } from '../articles/feed/read-feed.ts';
import { readNews, type FeedNews } from '../articles/feed/read-news.ts';
import {
  readListing,
  type Listing,
  type ListingOptions,
} from '../articles/feed/site/read-listing.ts';
import type { PageOptions, PageReading } from '../articles/page/page-reading.ts';
import { readPage } from '../articles/page/read-page.ts';
import type { ArticleFormat } from '../articles/formats/article-format.ts';
import { parseArticle, type ParsedArticle } from '../articles/parse-article.ts';
import { annotate, type Annotation, type PlainArticle } from '../digest/annotate.ts';
import { tellStory, type ToldStory } from '../digest/tell-story.ts';
import { compareArticles, type Comparison } from '../digest/stories/news/compare-articles.ts';
import { termsOf, type ArticleTerms } from '../digest/stories/group/words/article-terms.ts';
import type { SummaryLength } from '../digest/summary/summarise.ts';

/** What is known of a source is read in the thread as well: of a busy one that is some megabytes. */
type WithMemory<About> = Omit<About, 'known'> & Readonly<{ known: readonly KeptMemory[] }>;

/** What can be asked of a worker: everything that reads or works through foreign text. */
export type Job =
  | Readonly<{
      kind: 'parse';
      bytes: Uint8Array;
      about: Readonly<{ where: string; format: ArticleFormat; language: string | null }>;
    }>
  | Readonly<{ kind: 'feed'; bytes: Uint8Array; about: WithMemory<Parameters<typeof readNews>[1]> }>
  | Readonly<{ kind: 'listing'; bytes: Uint8Array; about: WithMemory<ListingOptions> }>
  | Readonly<{ kind: 'page'; bytes: Uint8Array; about: PageOptions }>
  | Readonly<{ kind: 'tell'; article: Article; length: SummaryLength }>
  | Readonly<{ kind: 'annotate'; article: PlainArticle; length: SummaryLength | number }>
  | Readonly<{ kind: 'feed-document'; bytes: Uint8Array; about: Parameters<typeof readFeed>[1] }>
  | Readonly<{ kind: 'compare'; old: Article; now: Article }>
  | Readonly<{ kind: 'terms'; articles: readonly Article[] }>;

/** What a job gives, of the job's own kind. */
export type Result =
  | Readonly<{ kind: 'parse'; value: ParsedArticle }>
  | Readonly<{ kind: 'feed'; value: FeedNews }>
  | Readonly<{ kind: 'listing'; value: Listing }>
  | Readonly<{ kind: 'page'; value: PageReading }>
  | Readonly<{ kind: 'tell'; value: ToldStory }>
  | Readonly<{ kind: 'annotate'; value: Annotation }>
  | Readonly<{ kind: 'feed-document'; value: FeedReading }>
  | Readonly<{ kind: 'compare'; value: Comparison }>
  | Readonly<{ kind: 'terms'; value: readonly ArticleTerms[] }>;

/** Does a job, on whatever thread this runs. */
export function doJob(job: Job): Result {
  const { kind } = job;
  switch (kind) {
    case 'parse':
      return { kind, value: parseArticle(job.bytes, { ...job.about, now: new Date() }) };
    case 'feed':
      return { kind, value: readNews(job.bytes, withKnown(job.about)) };
    case 'listing':
      return { kind, value: readListing(job.bytes, withKnown(job.about)) };
    case 'page':
      return { kind, value: readPage(job.bytes, job.about) };
    case 'tell':
      return { kind, value: tellStory(job.article, job.length) };
    case 'annotate':
      return { kind, value: annotate(job.article, job.length) };
    case 'feed-document':
      return { kind, value: readFeed(job.bytes, job.about) };
    case 'compare':
      return { kind, value: compareArticles(job.old, job.now) };
    case 'terms':
      return { kind, value: job.articles.map(termsOf) };
    default:
      return kind satisfies never;
  }
}

function withKnown<About extends WithMemory<unknown>>(about: About) {
  return { ...about, known: readKnown(about.known) };
}
