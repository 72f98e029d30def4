import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** What was taken up already, by whichever process: an event that a platform delivers twice. */
export type Seen = Readonly<{
  /** Whether nobody had taken it up before. `at`: epoch ms. */
  claim: (key: string, at: number) => Promise<boolean>;
  /** Forgets what was taken up before that moment. */
  prune: (before: number) => Promise<void>;
}>;

export function createSeen(db: Kysely<Tables>): Seen {
  return {
    async claim(key, at) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('seen')
        .values({ key, at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async prune(before) {
      await db.deleteFrom('seen').where('at', '<', before).execute();
    },
  };
}
