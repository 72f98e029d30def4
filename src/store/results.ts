import { sql, type Kysely } from 'kysely';
import { lightTransaction } from './database/light-transaction.ts';
import type { Engine } from './database/engine.ts';
import type { Tables } from './schema.ts';

/** How much may be kept: rows, and UTF-16 code units of all bodies together. */
export type ResultLimits = Readonly<{ rows: number; size: number }>;

/**
 * What was worked out once and would come to the same again, such as a parsed file: JSON of whoever
 * works it out, under a key that changes with what it depends on. What is lost here costs only time.
 */
export type Results = Readonly<{
  /** By key; what is not kept is missing. `at`: epoch ms; what is found counts as used then. */
  get: (keys: readonly string[], at: number) => Promise<ReadonlyMap<string, string>>;
  /** Replaces what was kept under these keys. */
  put: (results: readonly Readonly<{ key: string; body: string }>[], at: number) => Promise<void>;
  /** Forgets what was used longest ago, as long as more is kept than that. */
  trim: (limits: ResultLimits) => Promise<void>;
  /** Forgets what was not used since that moment. */
  prune: (before: number) => Promise<void>;
}>;

/** Use is noted once a day, so that reading seldom writes. */
const NOTED_EVERY_MS = 86_400_000;

/** Rows deleted in one statement, which takes a few milliseconds. */
const TRIMMED_AT_ONCE = 200;

export function createResults(db: Kysely<Tables>, engine: Engine): Results {
  async function kept(): Promise<ResultLimits> {
    return db
      .selectFrom('result')
      .select(({ fn }) => [
        fn.countAll<number>().as('rows'),
        // A sum of bigint is a numeric in Postgres, which would come as a text.
        sql<number>`cast(coalesce(sum(size), 0) as bigint)`.as('size'),
      ])
      .executeTakeFirstOrThrow();
  }

  return {
    async get(keys, at) {
      if (keys.length === 0) return new Map();
      const rows = await db
        .selectFrom('result')
        .select(['key', 'body', 'used_at'])
        .where('key', 'in', keys)
        .execute();
      const aged = rows.filter(({ used_at: used }) => Math.abs(at - used) > NOTED_EVERY_MS);
      if (aged.length > 0) {
        await lightTransaction(db, engine, async (trx) => {
          const names = aged.map(({ key }) => key);
          await trx.updateTable('result').set({ used_at: at }).where('key', 'in', names).execute();
        });
      }
      return new Map(rows.map(({ key, body }) => [key, body]));
    },
    async put(results, at) {
      if (results.length === 0) return;
      // One order for all processes, so that two of them never wait for each other's rows.
      const rows = results
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ key, body }) => ({ key, body, size: body.length, used_at: at }));
      await lightTransaction(db, engine, async (trx) => {
        await trx
          .insertInto('result')
          .values(rows)
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet((set) => ({
              body: set.ref('excluded.body'),
              size: set.ref('excluded.size'),
              used_at: set.ref('excluded.used_at'),
            })),
          )
          .execute();
      });
    },
    async trim(limits) {
      for (;;) {
        const { rows, size } = await kept();
        if (rows <= limits.rows && size <= limits.size) return;
        const over = rows > limits.rows ? rows - limits.rows : TRIMMED_AT_ONCE;
        // A twentieth at once at most, so that a few large ones do not take the small ones along.
        const count = Math.max(1, Math.min(over, TRIMMED_AT_ONCE, Math.ceil(rows / 20)));
        const oldest = db
          .selectFrom('result')
          .select('key')
          .orderBy('used_at')
          .orderBy('key')
          .limit(count);
        await db.deleteFrom('result').where('key', 'in', oldest).execute();
      }
    },
    async prune(before) {
      await db.deleteFrom('result').where('used_at', '<', before).execute();
    },
  };
}
