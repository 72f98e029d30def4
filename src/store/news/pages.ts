import type { Kysely } from 'kysely';
import type { Article } from '../../articles/article.ts';
import { lightTransaction } from '../database/light-transaction.ts';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';
import { isAfterFeeds, isFree, isNext } from './is-free.ts';
import { oneAtATime } from '../database/one-at-a-time.ts';
import { addVersion, hasText } from './add-version.ts';
import { readKeptArticle } from './stored-article.ts';

/** An article whose page is to be read. */
export type PageClaim = Readonly<{
  id: string;
  attempt: number;
  tries: number;
  url: string;
  /** What its source gave. */
  article: Article;
  version: number;
}>;

/** What reading a page came to. */
export type PageEnd =
  /** The page's text is the fuller one. `note`: why even that is not the whole. */
  | Readonly<{ kind: 'text'; article: Article; note: string | null }>
  /** What the source gave stays, and why. */
  | Readonly<{ kind: 'left'; note: string | null }>
  /** To be tried again. */
  | Readonly<{ kind: 'later'; at: number }>;

/** Pages of articles that are to be read. Whoever claims one holds it until its lease ends. */
export type Pages = Readonly<{
  /**
   * At most `limit` that are due; at most one of a host, and none of one that is to be left alone or
   * of which a feed is due. `busyHosts`: hosts that this process is asking for something else.
   */
  claim: (
    options: Readonly<{
      now: number;
      leaseMs: number;
      limit: number;
      except: readonly string[];
      busyHosts: readonly string[];
    }>,
  ) => Promise<readonly PageClaim[]>;
  /** `false` where the claim is lost. */
  end: (claim: PageClaim, end: PageEnd, now: number) => Promise<boolean>;
  /** Pages of a briefing's articles that are still to be read. */
  waiting: (briefings: readonly string[]) => Promise<number>;
  nextDue: () => Promise<number | null>;
}>;

export function createPages(db: Kysely<Tables>, engine: Engine): Pages {
  return {
    claim: ({ now, leaseMs, limit, except, busyHosts }) =>
      oneAtATime(db, engine, 'pages', async (trx) => {
        const chosen = trx
          .selectFrom('article')
          .select('id')
          .where(isNext('article', { now, leaseMs, except }))
          .where(isFree('article', { now, leaseMs }))
          .where(isAfterFeeds({ now, leaseMs }))
          .$if(except.length > 0, (query) => query.where('id', 'not in', except))
          .$if(busyHosts.length > 0, (query) => query.where('host', 'not in', busyHosts))
          .orderBy('at', 'desc')
          .orderBy('id')
          .limit(limit);
        const rows = await trx
          .updateTable('article')
          .set(({ eb }) => ({
            page_attempt: eb('page_attempt', '+', 1),
            page_lease_until: now + leaseMs,
          }))
          .where('id', 'in', chosen)
          .returning(['id', 'url', 'version', 'page_attempt', 'page_tries'])
          .execute();
        const claims: PageClaim[] = [];
        for (const { id, url, version, page_attempt, page_tries } of rows) {
          const text = await trx
            .selectFrom('article_version')
            .select('body')
            .where('article', '=', id)
            .where('version', '=', version)
            .executeTakeFirst();
          const article = text === undefined ? null : readKeptArticle(text.body);
          if (article === null || url === null) continue;
          claims.push({ id, url, version, attempt: page_attempt, tries: page_tries, article });
        }
        return claims;
      }),
    end: ({ id, attempt, version }, end, now) =>
      lightTransaction(db, engine, async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('article')
          .set((set) => ({
            page_lease_until: null,
            page_tries: set.eb('page_tries', '+', 1),
            page_at: end.kind === 'later' ? end.at : null,
            ...(end.kind === 'later' ? {} : { note: end.note }),
            ...(end.kind === 'text'
              ? { version: version + 1, changed_at: now, has_text: hasText(end.article) }
              : {}),
          }))
          .where('id', '=', id)
          .where('page_attempt', '=', attempt)
          .where('version', '=', version)
          .where('page_at', 'is not', null)
          .executeTakeFirst();
        if (numUpdatedRows !== 1n) return false;
        if (end.kind === 'text') {
          const next = { article: id, version: version + 1, cause: 'page', at: now } as const;
          await addVersion(trx, { ...next, body: end.article });
        }
        return true;
      }),
    async waiting(briefings) {
      if (briefings.length === 0) return 0;
      const row = await db
        .selectFrom('article')
        .select(({ fn }) => fn.count('id').as('number'))
        .where('page_at', 'is not', null)
        .where('id', 'in', (where) =>
          where
            .selectFrom('source_article')
            .innerJoin('briefing_source', 'briefing_source.source', 'source_article.source')
            .select('source_article.article')
            .where('briefing_source.briefing', 'in', briefings),
        )
        .executeTakeFirst();
      return Number(row?.number ?? 0);
    },
    async nextDue() {
      const row = await db
        .selectFrom('article')
        .select('page_at')
        .where('page_at', 'is not', null)
        .where('page_lease_until', 'is', null)
        .orderBy('page_at')
        .limit(1)
        .executeTakeFirst();
      return row?.page_at ?? null;
    },
  };
}
