import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import type { Seal } from './seal.ts';

/** What a platform gave when the bot was installed somewhere, as JSON that it alone reads. */
export type Installations = Readonly<{
  /** Replaces what was saved under that id. `at`: epoch ms. */
  save: (id: string, body: string, at: number) => Promise<void>;
  find: (id: string) => Promise<string | null>;
  remove: (id: string) => Promise<void>;
}>;

export function createInstallations(db: Kysely<Tables>, seal: Seal): Installations {
  return {
    async save(id, plain, at) {
      const body = seal.close(plain, id);
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
      return row === undefined ? null : seal.open(row.body, id);
    },
    async remove(id) {
      await db.deleteFrom('installation').where('id', '=', id).execute();
    },
  };
}
