import type { Article } from '../../../articles/article.ts';
import {
  TERMS_VERSION,
  type ArticleTerms,
} from '../../../digest/stories/group/words/article-terms.ts';
import type { Log } from '../../../log.ts';
import { textKey } from '../../../store/news/articles.ts';
import type { ArticleVersion } from '../../../store/news/stored-article.ts';
import type { Work } from '../../../store/news/work.ts';
import { readTerms } from './read-terms.ts';
import { createTries } from '../tries.ts';
import { giveWay } from '../give-way.ts';

/** Which kept text an article is; missing for the files of folders (`keepCounting`) and for links. */
export type Versions = Pick<WeakMap<Article, ArticleVersion>, 'get'>;

/** Where counted terms are kept, so that they are there after a restart. */
export type KeptTerms = Readonly<{ work: Work; versions: Versions }>;

export type CountTermsOptions = Readonly<{
  /** Counts away from the main thread; rejects where a text of them takes too long. */
  count: (articles: readonly Article[]) => Promise<readonly ArticleTerms[]>;
  log: Log;
  kept?: KeptTerms | null;
}>;

/** Articles → what grouping needs to know of each. Those that were given up are missing. */
export type CountTerms = (
  articles: readonly Article[],
) => Promise<ReadonlyMap<Article, ArticleTerms>>;

/**
 * Articles in one message to a worker: some 30 ms of counting, so that others get their turn and
 * 2,000 articles cost 50 messages.
 */
const BATCH = 40;
/** Another way of counting is another kind, so that nothing old is compared. */
const KIND = `terms-${TERMS_VERSION}`;

/** What was counted once is not counted again: neither for the next digest nor after a restart. */
export function createCountTerms({ count, log, kept = null }: CountTermsOptions): CountTerms {
  const known = new WeakMap<Article, ArticleTerms>();
  const tries = createTries<Article>();

  return async (articles) => {
    const found = new Map<Article, ArticleTerms>();
    const missing: Article[] = [];
    for (const article of articles) {
      const terms = known.get(article);
      if (terms !== undefined) found.set(article, terms);
      else if (tries.mayTry(article)) missing.push(article);
    }
    const batches = chunksOf(missing);
    // Batches wait in the workers' own queue, behind which the next are only begun in their turn.
    for (const batch of batches) {
      for (const [article, terms] of await readOrCount(batch)) {
        known.set(article, terms);
        found.set(article, terms);
      }
      await giveWay();
    }
    return found;
  };

  async function readOrCount(batch: readonly Article[]): Promise<Map<Article, ArticleTerms>> {
    const read = await readKept(batch);
    const uncounted = batch.filter((article) => !read.has(article));
    const counted = await countAll(uncounted);
    await keep(counted);
    return new Map([...read, ...counted]);
  }

  async function countAll(articles: readonly Article[]): Promise<Map<Article, ArticleTerms>> {
    if (articles.length === 0) return new Map();
    try {
      return inPairs(articles, await count(articles));
    } catch (error) {
      const [only] = articles;
      if (articles.length === 1 && only !== undefined) {
        tries.failed(only);
        log.error({ err: error, article: only.id }, 'gave up counting the words of the article');
        return new Map();
      }
      // One text may hold up its whole batch: halves find it in a few messages.
      const middle = Math.ceil(articles.length / 2);
      const first = await countAll(articles.slice(0, middle));
      return new Map([...first, ...(await countAll(articles.slice(middle)))]);
    }
  }

  async function readKept(articles: readonly Article[]): Promise<Map<Article, ArticleTerms>> {
    const read = new Map<Article, ArticleTerms>();
    if (kept === null) return read;
    const versions = articles.flatMap((article) => kept.versions.get(article) ?? []);
    if (versions.length === 0) return read;
    try {
      const bodies = await kept.work.get(KIND, versions);
      for (const article of articles) {
        const version = kept.versions.get(article);
        const body = version === undefined ? undefined : bodies.get(textKey(version));
        const terms = body === undefined ? null : parseTerms(body);
        if (terms !== null && terms.id === article.id) read.set(article, terms);
      }
    } catch (error) {
      log.warn({ err: error }, 'could not read what was counted before; it is counted again');
    }
    return read;
  }

  async function keep(counted: ReadonlyMap<Article, ArticleTerms>): Promise<void> {
    if (kept === null) return;
    const done = [...counted].flatMap(([article, terms]) => {
      const version = kept.versions.get(article);
      return version === undefined ? [] : [{ ...version, body: JSON.stringify(terms) }];
    });
    if (done.length === 0) return;
    try {
      await kept.work.put(KIND, done);
    } catch (error) {
      log.warn({ err: error }, 'could not keep what was counted; it is counted again next time');
    }
  }
}

function parseTerms(body: string): ArticleTerms | null {
  try {
    return readTerms(JSON.parse(body));
  } catch {
    return null;
  }
}

function inPairs(
  articles: readonly Article[],
  counted: readonly ArticleTerms[],
): Map<Article, ArticleTerms> {
  return new Map(
    articles.flatMap((article, at) => {
      const terms = counted[at];
      return terms === undefined ? [] : [[article, terms] as const];
    }),
  );
}

function chunksOf(articles: readonly Article[]): readonly (readonly Article[])[] {
  return Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, at) =>
    articles.slice(at * BATCH, (at + 1) * BATCH),
  );
}
