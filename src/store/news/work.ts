import type { Kysely } from 'kysely';
import { lightTransaction } from '../database/light-transaction.ts';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';
import { textKey } from './articles.ts';
import type { ArticleVersion } from './stored-article.ts';

/**
 * Results of work that is done once for a text: JSON of whoever does it, under a name of theirs
 * that changes with its form (`reading-1`). They go with the text.
 */
export type Work = Readonly<{
  /** By `textKey`; what was not done yet is missing. */
  get: (kind: string, versions: readonly ArticleVersion[]) => Promise<ReadonlyMap<string, string>>;
  put: (
    kind: string,
    done: readonly (ArticleVersion & Readonly<{ body: string }>)[],
  ) => Promise<void>;
}>;

/** Rows that one statement names: two parameters each, and far below what the databases allow. */
const MOST_ROWS = 200;

export function createWork(db: Kysely<Tables>, engine: Engine): Work {
  return {
    async get(kind, versions) {
      const found = new Map<string, string>();
      for (let at = 0; at < versions.length; at += MOST_ROWS) {
        const rows = await db
          .selectFrom('work')
          .select(['article', 'version', 'body'])
          .where('kind', '=', kind)
          .where((where) =>
            where.eb(
              where.refTuple('article', 'version'),
              'in',
              versions.slice(at, at + MOST_ROWS).map(({ id, version }) => where.tuple(id, version)),
            ),
          )
          .execute();
        for (const { article, version, body } of rows) {
          found.set(textKey({ id: article, version }), body);
        }
      }
      return found;
    },
    async put(kind, done) {
      if (done.length === 0) return;
      await lightTransaction(db, engine, async (trx) => {
        for (let at = 0; at < done.length; at += MOST_ROWS) {
          await trx
            .insertInto('work')
            .values(
              done
                .slice(at, at + MOST_ROWS)
                .map(({ id, version, body }) => ({ article: id, version, kind, body })),
            )
            .onConflict((conflict) =>
              conflict
                .columns(['article', 'version', 'kind'])
                .doUpdateSet((set) => ({ body: set.ref('excluded.body') })),
            )
            .execute();
        }
      });
    },
  };
}
