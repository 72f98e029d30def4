import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** What a platform gave when the bot was installed somewhere, as JSON that it alone reads. */
export type Installations = Readonly<{
  /** Replaces what was saved under that id. `at`: epoch ms. */
  save: (id: string, body: string, at: number) => Promise<void>;
  find: (id: string) => Promise<string | null>;
  remove: (id: string) => Promise<void>;
}>;

export function createInstallations(db: Kysely<Tables>): Installations {
  return {
    async save(id, body, at) {
      await db
        .insertInto('installation')
        .values({ id, body, saved_at: at })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ body, saved_at: at }))
        .execute();
    },
    async find(id) {
      const row = await db
        .selectFrom('installation')
        .select('body')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.body ?? null;
    },
    async remove(id) {
      await db.deleteFrom('installation').where('id', '=', id).execute();
    },
  };
}
