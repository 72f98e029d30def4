import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../../articles/article.ts';
import { lengthOf } from '../../articles/length-of.ts';
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
  /** `false` where the claim is lost, or the feed changed its text meanwhile. */
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
          const article = await textOf(trx, id, version);
          if (article === null || url === null) continue;
          claims.push({ id, url, version, attempt: page_attempt, tries: page_tries, article });
        }
        return claims;
      }),
    end: (claim, end, now) =>
      lightTransaction(db, engine, async (trx) => {
        const { id, attempt } = claim;
        const held = await trx
          .updateTable('article')
          .set(({ eb }) => ({
            page_lease_until: null,
            page_tries: eb('page_tries', '+', 1),
            ...(end.kind === 'later' ? { page_at: end.at } : {}),
          }))
          .where('id', '=', id)
          .where('page_attempt', '=', attempt)
          .where('page_at', 'is not', null)
          .returning('version')
          .executeTakeFirst();
        if (held === undefined) return false;
        if (end.kind === 'later') return true;
        const { version } = held;
        const isFilled = version !== claim.version;
        // Its feed has another text since, and the page may have, too: it is read again.
        if (isFilled && hasText(claim.article) === 1) return false;
        const isKept =
          end.kind === 'text' &&
          (!isFilled || isAsFull(end.article, await textOf(trx, id, version)));
        await trx
          .updateTable('article')
          .set({
            page_at: null,
            // What another source brought for a headline alone has its own note.
            ...(isFilled && !isKept ? {} : { note: end.note }),
            ...(isKept
              ? { version: version + 1, changed_at: now, has_text: hasText(end.article) }
              : {}),
          })
          .where('id', '=', id)
          .execute();
        if (isKept) {
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

/** The text of a version; `null` where it is gone, or in a form that is not known any more. */
async function textOf(
  trx: Transaction<Tables>,
  article: string,
  version: number,
): Promise<Article | null> {
  const row = await trx
    .selectFrom('article_version')
    .select('body')
    .where('article', '=', article)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : readKeptArticle(row.body);
}

/** Whether a text has no less than the one that is kept. */
function isAsFull(text: Article, kept: Article | null): boolean {
  return kept === null || lengthOf(text.paragraphs) >= lengthOf(kept.paragraphs);
}
