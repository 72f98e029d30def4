import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** What was found behind links, and what buttons stand for, for a while. */
export type Links = Readonly<{
  /** Replaces what was kept under that key. `scope`: whose it is; '' for what is everybody's. */
  save: (link: Readonly<{ key: string; scope: string; body: string; at: number }>) => Promise<void>;
  /** What was kept since that moment; `null` where nothing was, or it is somebody else's. */
  find: (key: string, scope: string, since: number) => Promise<string | null>;
  /** Forgets what was kept before that moment. */
  prune: (before: number) => Promise<void>;
}>;

export function createLinks(db: Kysely<Tables>): Links {
  return {
    async save({ key, scope, body, at }) {
      await db
        .insertInto('link')
        .values({ key, scope, body, at })
        .onConflict((conflict) => conflict.columns(['key', 'scope']).doUpdateSet({ body, at }))
        .execute();
    },
    async find(key, scope, since) {
      const row = await db
        .selectFrom('link')
        .select('body')
        .where('key', '=', key)
        .where('scope', '=', scope)
        .where('at', '>=', since)
        .executeTakeFirst();
      return row?.body ?? null;
    },
    async prune(before) {
      await db.deleteFrom('link').where('at', '<', before).execute();
    },
  };
}
