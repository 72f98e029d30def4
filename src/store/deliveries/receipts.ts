import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** Which messages a platform has confirmed, by the key that they were posted with. */
export type Receipts = Readonly<{
  /** Replaces what was saved under that key. `at`: epoch ms. */
  save: (key: string, messageId: string, at: number) => Promise<void>;
  find: (key: string) => Promise<string | null>;
  /** Forgets what was saved before, the oldest first, at most `limit`. */
  prune: (before: number, limit: number) => Promise<number>;
}>;

export function createReceipts(db: Kysely<Tables>): Receipts {
  return {
    async save(key, messageId, at) {
      const message = { message_id: messageId, at };
      await db
        .insertInto('receipt')
        .values({ key, ...message })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(message))
        .execute();
    },
    async find(key) {
      const row = await db
        .selectFrom('receipt')
        .select('message_id')
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.message_id ?? null;
    },
    async prune(before, limit) {
      const old = db
        .selectFrom('receipt')
        .select('key')
        .where('at', '<', before)
        .orderBy('at')
        .limit(limit);
      const { numDeletedRows } = await db
        .deleteFrom('receipt')
        .where('key', 'in', old)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
