import type { Article } from '../articles/article.ts';
import type { Briefing } from '../briefings/briefing.ts';
import type { Library } from '../briefings/library.ts';
import type { Log } from '../log.ts';
import { textKey } from '../store/news/articles.ts';
import type { ArticleVersion, ListedArticle } from '../store/news/stored-article.ts';
import type { Store } from '../store/store.ts';
import { readFailing } from './status/read-sources.ts';

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
  let known: ReadonlyMap<string, Article> = new Map();

  async function stock(briefings: readonly Briefing[]): Promise<readonly Briefing[]> {
    const now = await store.now();
    const lists = await Promise.all(
      briefings.map(async ({ slug, sources, windowMs }) =>
        sources.length === 0
          ? []
          : store.articles.ofBriefing(slug, { since: now - windowMs, limit: MOST_STORED }),
      ),
    );
    const read = await readTexts(lists.flat());
    const failing = await Promise.all(
      briefings.map(async ({ slug, sources }) =>
        sources.length === 0 ? [] : readFailing(store, slug),
      ),
    );
    return briefings.map((briefing, at) => {
      if (briefing.sources.length === 0) return briefing;
      const stock = { since: now - briefing.windowMs, failing: failing[at] ?? [] };
      const stored = (lists[at] ?? []).flatMap((listed) => read.get(nameOf(listed)) ?? []);
      return stored.length === 0
        ? { ...briefing, stock }
        : { ...withArticles(briefing, stored), stock };
    });
  }

  async function readTexts(
    listed: readonly ListedArticle[],
  ): Promise<ReadonlyMap<string, Article>> {
    const missing = listed.filter((one) => !known.has(nameOf(one)));
    const texts = await store.articles.texts(missing);
    const read = new Map<string, Article>();
    for (const one of listed) {
      const name = nameOf(one);
      const text = texts.get(textKey(one));
      const article = known.get(name) ?? (text === undefined ? null : toArticle(text, one));
      if (article === null) continue;
      versions.set(article, { id: one.id, version: one.version });
      read.set(name, article);
    }
    // What no briefing shows any more is let go.
    known = read;
    return read;
  }

  return {
    async read(options) {
      const shelf = await library.read(options);
      try {
        return { ...shelf, briefings: await stock(shelf.briefings) };
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
  return { ...briefing, articles: [...briefing.articles, ...whole].toSorted(newestFirst) };
}

/** The newest first; undated last; ties by id, so that the order never wavers. */
function newestFirst(a: Article, b: Article): number {
  const [left, right] = [momentOf(a), momentOf(b)];
  return left === right ? (a.id < b.id ? -1 : 1) : right - left;
}

function momentOf({ date }: Article): number {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? 0 : at;
}
