import type { Kysely } from 'kysely';
import type { Delivery, DeliveryState } from './delivery.ts';
import { toDelivery } from './to-delivery.ts';
import type { Tables } from '../schema.ts';

/** What became of deliveries: for people who ask why something was not sent. */
export type DeliveryLog = Readonly<{
  /** The last ones of these subscriptions, the newest slot first. */
  of: (subscriptions: readonly string[], limit: number) => Promise<readonly Delivery[]>;
  /** The last ones of all that ended, the newest first. */
  recent: (limit: number) => Promise<readonly Delivery[]>;
  /** Those that are still to be sent, the longest due first. */
  waiting: (limit: number) => Promise<readonly Delivery[]>;
  /** The last slot whose digest was sent and told a story, be it in its thread. */
  lastDigest: (subscription: string) => Promise<LocalSlot | null>;
  /** Slots before `slot` that were missed or failed since a message was sent. */
  unsent: (subscription: string, slot: number) => Promise<number>;
  /** Of all that is not pruned yet. */
  count: () => Promise<ReadonlyMap<DeliveryState, number>>;
  /** Forgets at most `limit` that ended before that moment; resolves to how many. */
  prune: (before: number, limit: number) => Promise<number>;
}>;

/** A slot (epoch ms) and the zone in which it was a local time. */
export type LocalSlot = Readonly<{ slot: number; zone: string }>;

export function createDeliveryLog(db: Kysely<Tables>): DeliveryLog {
  return {
    async of(subscriptions, limit) {
      if (subscriptions.length === 0) return [];
      const rows = await db
        .selectFrom('delivery')
        .selectAll()
        .where('subscription', 'in', subscriptions)
        .orderBy('slot', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },
    async recent(limit) {
      const rows = await db
        .selectFrom('delivery')
        .selectAll()
        .where('finished_at', 'is not', null)
        .orderBy('finished_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },
    async waiting(limit) {
      const rows = await db
        .selectFrom('delivery')
        .selectAll()
        .where('due_at', 'is not', null)
        .orderBy('due_at')
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },
    async lastDigest(subscription) {
      const row = await db
        .selectFrom('delivery')
        .select(['slot', 'zone'])
        .where('subscription', '=', subscription)
        .where('kind', '=', 'digest')
        .where('state', '=', 'sent')
        .where((where) =>
          where.or([
            where('shows', '!=', '[]'),
            where.exists(
              where
                .selectFrom('delivery as told')
                .select('told.id')
                .where('told.subscription', '=', subscription)
                .where('told.kind', '=', 'thread')
                .whereRef('told.slot', '=', where('delivery.slot', '+', 1))
                .where('told.state', '=', 'sent'),
            ),
          ]),
        )
        .orderBy('slot', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined || row.zone === null) return null;
      return { slot: row.slot, zone: row.zone };
    },
    async unsent(subscription, slot) {
      const ofSubscription = db
        .selectFrom('delivery')
        .where('subscription', '=', subscription)
        .where('slot', '<', slot);
      const last = await ofSubscription
        .select(({ fn }) => fn.max('slot').as('slot'))
        .where('state', 'in', ['sent', 'silent'])
        .where('kind', '!=', 'alert')
        .executeTakeFirst();
      const { number } = await ofSubscription
        .select(({ fn }) => fn.countAll<number>().as('number'))
        .where('kind', '=', 'digest')
        .where('state', 'in', ['missed', 'failed'])
        .where('slot', '>', last?.slot ?? 0)
        .executeTakeFirstOrThrow();
      return number;
    },
    async count() {
      const rows = await db
        .selectFrom('delivery')
        .select(['state', ({ fn }) => fn.countAll<number>().as('number')])
        .groupBy('state')
        .execute();
      return new Map(rows.map(({ state, number }) => [state, number]));
    },
    async prune(before, limit) {
      const old = db
        .selectFrom('delivery')
        .select('id')
        .where('finished_at', '<', before)
        .orderBy('finished_at')
        .limit(limit);
      const { numDeletedRows } = await db
        .deleteFrom('delivery')
        .where('id', 'in', old)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
