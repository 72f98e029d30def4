import type { Kysely } from 'kysely';
import type { Article } from '../../articles/article.ts';
import type { Tables } from '../schema.ts';
import { readKeptArticle, type ArticleVersion, type ListedArticle } from './stored-article.ts';

/** What a source showed before, for whoever compares. */
export type StoredItem = Readonly<{ item: string; article: string | null; memory: string }>;

/** Kept articles. */
export type Articles = Readonly<{
  /** Those of a briefing's sources at `since` or later, each once, the newest first. */
  ofBriefing: (
    briefing: string,
    options: Readonly<{ since: number; limit: number }>,
  ) => Promise<readonly ListedArticle[]>;
  /** How many of those have a text, and of how many hosts. */
  countOfBriefing: (
    briefing: string,
    since: number,
  ) => Promise<Readonly<{ articles: number; hosts: number }>>;
  /** The texts by `textKey`; those that are gone are missing. */
  texts: (versions: readonly ArticleVersion[]) => Promise<ReadonlyMap<string, Article>>;
  /** The kept texts of one article, the present one first; none where it is gone. */
  everyText: (id: string) => Promise<readonly Article[]>;
  /** What a source showed, as far as it is remembered. */
  itemsOf: (source: string) => Promise<readonly StoredItem[]>;
  /** Forgets what sources have not shown since. */
  forgetItems: (before: number) => Promise<void>;
  /** Forgets articles from before that time, with all that hangs on them. */
  prune: (before: number, limit: number) => Promise<number>;
  count: () => Promise<number>;
}>;

/** Names one text of an article. */
export function textKey({ id, version }: ArticleVersion): string {
  return `${id} ${version}`;
}

/** What hangs on an article, and goes with it. */
const HANGING = ['article_version', 'work', 'article_key', 'source_article', 'shown_text'] as const;

/** Parameters in one statement: 32,766 are allowed; a text takes two. */
const MOST_TEXTS = 200;

export function createArticles(db: Kysely<Tables>): Articles {
  const within = (briefing: string, since: number) =>
    db
      .selectFrom('briefing_source')
      .innerJoin('source_article', 'source_article.source', 'briefing_source.source')
      .innerJoin('article', 'article.id', 'source_article.article')
      .where('briefing_source.briefing', '=', briefing)
      .where('source_article.at', '>=', since);
  return {
    async ofBriefing(briefing, { since, limit }) {
      const rows = await within(briefing, since)
        .select([
          'article.id',
          'article.version',
          'article.at',
          'article.first_seen_at',
          'article.changed_at',
          'article.note',
          'briefing_source.publisher',
          'briefing_source.source',
          'source_article.prominence',
        ])
        .orderBy('article.at', 'desc')
        .orderBy('article.id')
        .orderBy('briefing_source.position')
        .limit(limit)
        .execute();
      const once = new Map(rows.toReversed().map((row) => [row.id, row]));
      const prominence = new Map<string, number>();
      for (const row of rows) {
        if (row.prominence === null) continue;
        prominence.set(row.id, Math.max(row.prominence, prominence.get(row.id) ?? 0));
      }
      return [...once.values()].toReversed().map((row) => ({
        id: row.id,
        version: row.version,
        at: row.at,
        firstSeenAt: row.first_seen_at,
        changedAt: row.changed_at,
        note: row.note,
        publisher: row.publisher,
        source: row.source,
        prominence: prominence.get(row.id) ?? null,
      }));
    },
    async countOfBriefing(briefing, since) {
      const row = await within(briefing, since)
        .where('article.has_text', '=', 1)
        .select(({ fn }) => [
          fn.count('article.id').distinct().as('articles'),
          fn.count('article.host').distinct().as('hosts'),
        ])
        .executeTakeFirst();
      return { articles: Number(row?.articles ?? 0), hosts: Number(row?.hosts ?? 0) };
    },
    async texts(versions) {
      const found = new Map<string, Article>();
      for (let at = 0; at < versions.length; at += MOST_TEXTS) {
        const chunk = versions.slice(at, at + MOST_TEXTS);
        const rows = await db
          .selectFrom('article_version')
          .select(['article', 'version', 'body'])
          .where((where) =>
            where.eb(
              where.refTuple('article', 'version'),
              'in',
              chunk.map(({ id, version }) => where.tuple(id, version)),
            ),
          )
          .execute();
        for (const { article, version, body } of rows) {
          const kept = readKeptArticle(body);
          if (kept !== null) found.set(textKey({ id: article, version }), kept);
        }
      }
      return found;
    },
    async everyText(id) {
      const rows = await db
        .selectFrom('article_version')
        .select('body')
        .where('article', '=', id)
        .orderBy('version', 'desc')
        .execute();
      return rows.flatMap(({ body }) => {
        const text = readKeptArticle(body);
        return text === null ? [] : [{ ...text, id }];
      });
    },
    itemsOf: (source) =>
      db
        .selectFrom('source_item')
        .select(['item', 'article', 'memory'])
        .where('source', '=', source)
        .orderBy('item')
        .execute(),
    async forgetItems(before) {
      await db.deleteFrom('source_item').where('seen_at', '<', before).execute();
    },
    async prune(before, limit) {
      await db.deleteFrom('host_pause').where('until', '<', before).execute();
      // What is published under an old date may have been found only lately.
      const old = await db
        .selectFrom('article')
        .select('id')
        .where('at', '<', before)
        .where('first_seen_at', '<', before)
        .orderBy('at')
        .limit(limit)
        .execute();
      const ids = old.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await db.transaction().execute(async (trx) => {
        for (const table of HANGING) {
          await trx.deleteFrom(table).where('article', 'in', ids).execute();
        }
        await trx.deleteFrom('article').where('id', 'in', ids).execute();
      });
      return ids.length;
    },
    async count() {
      const row = await db
        .selectFrom('article')
        .select(({ fn }) => fn.countAll().as('number'))
        .executeTakeFirst();
      return Number(row?.number ?? 0);
    },
  };
}
