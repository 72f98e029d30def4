import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** A message of the local chat. `body` is JSON that it alone reads. */
export type StoredMessage = Readonly<{
  /** Grows with time. */
  id: number;
  channel: string;
  /** Marks a delivery, so that it can be looked up. */
  key: string | null;
  /** ISO 8601, UTC. */
  at: string;
  body: string;
}>;

/** The history of the local chat. */
export type Messages = Readonly<{
  /** Resolves to the new message's id. */
  append: (message: Omit<StoredMessage, 'id'>) => Promise<number>;
  /** The last `limit` messages of a channel before the id `before`, oldest first. */
  before: (
    channel: string,
    before: number | null,
    limit: number,
  ) => Promise<readonly StoredMessage[]>;
  /** The first `limit` messages of a channel after the id `after`, oldest first. */
  after: (channel: string, after: number, limit: number) => Promise<readonly StoredMessage[]>;
  /** Forgets all but the last `keep` of each channel. */
  prune: (keep: number) => Promise<void>;
  /** The id of the channel's message with that key, kept at `since` (ISO 8601) or later. */
  find: (channel: string, key: string, since: string) => Promise<number | null>;
}>;

export function createMessages(db: Kysely<Tables>): Messages {
  return {
    async append(message) {
      const { id } = await db
        .insertInto('message')
        .values(message)
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },
    async before(channel, before, limit) {
      let rows = db.selectFrom('message').selectAll().where('channel', '=', channel);
      if (before !== null) rows = rows.where('id', '<', before);
      return (await rows.orderBy('id', 'desc').limit(limit).execute()).toReversed();
    },
    after: (channel, after, limit) =>
      db
        .selectFrom('message')
        .selectAll()
        .where('channel', '=', channel)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute(),
    async prune(keep) {
      const channels = await db.selectFrom('message').select('channel').distinct().execute();
      for (const { channel } of channels) {
        const oldest = await db
          .selectFrom('message')
          .select('id')
          .where('channel', '=', channel)
          .orderBy('id', 'desc')
          .offset(keep)
          .limit(1)
          .executeTakeFirst();
        if (oldest === undefined) continue;
        await db
          .deleteFrom('message')
          .where('channel', '=', channel)
          .where('id', '<=', oldest.id)
          .execute();
      }
    },
    async find(channel, key, since) {
      const row = await db
        .selectFrom('message')
        .select('id')
        .where('channel', '=', channel)
        .where('key', '=', key)
        .where('at', '>=', since)
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      return row?.id ?? null;
    },
  };
}
