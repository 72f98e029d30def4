import type { Article } from '../../articles/article.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { ChooseBriefings, Library } from '../../briefings/library.ts';
import type { Log } from '../../log.ts';
import { textKey } from '../../store/news/articles.ts';
import type { ArticleVersion, ListedArticle } from '../../store/news/stored-article.ts';
import type { Store } from '../../store/store.ts';
import { readFetches } from '../status/read-source-status.ts';
import { newestFirst } from '../../articles/date/newest-first.ts';

/** Articles of one briefing that are taken from the store, the newest: of several busy agencies. */
const MOST_STORED = 2000;

/**
 * The briefings with what came in for them: the articles of their folders, and those of their
 * sources that lie within their windows. A text that did not change is the same object each time,
 * so that what was made of it still holds. Without the store there are the folders alone.
 */
export function createStockedLibrary({
  library,
  store,
  log,
  versions = new WeakMap(),
}: {
  library: Library;
  store: Pick<Store, 'articles' | 'sources' | 'now' | 'explain'>;
  log: Log;
  /** Is told which kept text each article is, so that what is made of it can be kept as well. */
  versions?: Pick<WeakMap<Article, ArticleVersion>, 'set'>;
}): Library {
  /** The articles of each briefing, by name. */
  const known = new Map<string, ReadonlyMap<string, Article>>();

  async function stockAll(
    briefings: readonly Briefing[],
    articlesOf: ChooseBriefings | undefined,
  ): Promise<readonly Briefing[]> {
    const wanted = articlesOf === undefined ? null : new Set(articlesOf(briefings));
    const chosen = wanted === null ? briefings : briefings.filter(({ slug }) => wanted.has(slug));
    const present = new Set(briefings.map(({ slug }) => slug));
    for (const slug of known.keys()) if (!present.has(slug)) known.delete(slug);
    const stocked = new Map((await stock(chosen)).map((briefing) => [briefing.slug, briefing]));
    return briefings.map((briefing) => stocked.get(briefing.slug) ?? briefing);
  }

  async function stock(briefings: readonly Briefing[]): Promise<readonly Briefing[]> {
    if (briefings.every(({ sources }) => sources.length === 0)) return briefings;
    const now = await store.now();
    const lists = await Promise.all(
      briefings.map(async ({ slug, sources, windowMs }) =>
        sources.length === 0
          ? []
          : store.articles.ofBriefing(slug, { since: now - windowMs, limit: MOST_STORED }),
      ),
    );
    const read = await readTexts(lists.flat());
    // What a briefing shows no more is let go.
    for (const [at, { slug }] of briefings.entries()) {
      const names = (lists[at] ?? []).map(nameOf);
      known.set(slug, new Map(names.flatMap((name) => pair(name, read.get(name)))));
    }
    const fetches = await Promise.all(
      briefings.map(async ({ slug, sources }) =>
        sources.length === 0 ? NO_FETCHES : readFetches(store, slug),
      ),
    );
    return briefings.map((briefing, at) => {
      if (briefing.sources.length === 0) return briefing;
      const listed = lists[at] ?? [];
      const stored = listed.flatMap((one) => read.get(nameOf(one)) ?? []);
      const stock = {
        since: now - briefing.windowMs,
        bare: stored.filter(({ paragraphs }) => paragraphs.length === 0).length,
        ...(fetches[at] ?? NO_FETCHES),
      };
      const prominence = new Map(
        listed.flatMap((one) =>
          one.prominence === null ? [] : [[one.id, one.prominence] as const],
        ),
      );
      return stored.length === 0
        ? { ...briefing, stock }
        : { ...withArticles(briefing, stored), stock, prominence };
    });
  }

  async function readTexts(
    listed: readonly ListedArticle[],
  ): Promise<ReadonlyMap<string, Article>> {
    const named = new Map(listed.map((one) => [nameOf(one), one]));
    const read = new Map<string, Article>();
    // What several briefings show is one object for all of them.
    for (const articles of known.values()) {
      for (const [name, article] of articles) if (named.has(name)) read.set(name, article);
    }
    const missing = [...named].filter(([name]) => !read.has(name));
    const texts = await store.articles.texts(missing.map(([, one]) => one));
    for (const [name, one] of missing) {
      const text = texts.get(textKey(one));
      if (text === undefined) continue;
      const article = toArticle(text, one);
      versions.set(article, { id: one.id, version: one.version });
      read.set(name, article);
    }
    return read;
  }

  async function countAll(briefings: readonly Briefing[]): Promise<readonly Briefing[]> {
    const now = await store.now();
    return Promise.all(
      briefings.map(async (briefing) => {
        const { slug, sources, windowMs } = briefing;
        if (sources.length === 0) return briefing;
        const { articles } = await store.articles.countOfBriefing(slug, now - windowMs);
        return { ...briefing, counted: Math.min(articles, MOST_STORED) };
      }),
    );
  }

  return {
    async read(options) {
      const shelf = await library.read(options);
      try {
        const { briefings } = shelf;
        if (options?.stored === 'counted') {
          return { ...shelf, briefings: await countAll(briefings) };
        }
        return { ...shelf, briefings: await stockAll(briefings, options?.articlesOf) };
      } catch (error) {
        log.error({ err: store.explain(error) ?? error }, 'could not read the kept articles');
        const problem = {
          where: 'store',
          line: null,
          message: 'The articles that came in could not be read.',
          remedy: 'Look at the log; articles in folders are shown meanwhile.',
        };
        return { ...shelf, problems: [...shelf.problems, problem] };
      }
    },
  };
}

const NO_FETCHES = { isFetched: false, failing: [] } as const;

function pair(name: string, article: Article | undefined): readonly (readonly [string, Article])[] {
  return article === undefined ? [] : [[name, article]];
}

/** The same text under another publisher's name, or with another note, is another article. */
function nameOf(listed: ListedArticle): string {
  return JSON.stringify([textKey(listed), listed.publisher, listed.note]);
}

/** The kept id is the article's, since an address may stand for several of them. */
function toArticle(text: Article, { id, publisher, note }: ListedArticle): Article {
  const article = { ...text, id, publisher: publisher ?? text.publisher };
  return note === null ? article : { ...article, note };
}

function withArticles(briefing: Briefing, stored: readonly Article[]): Briefing {
  // A page that was not read yet has a headline alone, which is no story.
  const whole = stored.filter(({ paragraphs }) => paragraphs.length > 0);
  return { ...briefing, articles: newestFirst([...briefing.articles, ...whole]) };
}
