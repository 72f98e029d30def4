import type { Kysely, Transaction } from 'kysely';
import { lightTransaction } from '../database/light-transaction.ts';
import type { Engine } from '../database/engine.ts';
import { newDeliveryRow, type NewDelivery } from './new-delivery.ts';
import type { Tables } from '../schema.ts';
import { topicKey } from '../topics/topic.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { fromRow } from '../subscriptions/subscriptions.ts';
import { unpackDays, type When } from '../subscriptions/when.ts';

/** What becomes of a subscription whose slot has come. */
export type Planned = Readonly<{ deliveries: readonly NewDelivery[]; nextAt: number }>;

export type Planning = Readonly<{
  /**
   * Plans at most `limit` subscriptions whose slot is at `now` or earlier, in one transaction:
   * their deliveries are recorded, each once, and their next slot is set. Other processes plan
   * others meanwhile. Resolves to how many there were.
   */
  planDue: (
    now: number,
    limit: number,
    plan: (subscription: Subscription) => Planned,
  ) => Promise<number>;
  /**
   * Sets slots that lie more than two rounds ahead of `now` back to the next one, as after a clock
   * that was ahead; a clock that was put back by a few hours changes nothing, so that no slot is
   * planned again. Resolves to how many subscriptions that were.
   */
  pullBack: (now: number, nextSlot: (when: When, after: number) => number) => Promise<number>;
  /** The briefings of which a digest is due by then, epoch ms, each once. */
  upcoming: (until: number) => Promise<readonly string[]>;
  /** Records a delivery; `false` where it is recorded already. */
  add: (delivery: NewDelivery) => Promise<boolean>;
}>;

/** Rows in one statement: each takes a dozen parameters, of which 32,766 are allowed. */
const MOST_ROWS = 500;

export function createPlanning(db: Kysely<Tables>, engine: Engine): Planning {
  return {
    planDue: (now, limit, plan) =>
      lightTransaction(db, engine, async (trx) => {
        const due = trx
          .selectFrom('subscription')
          .selectAll()
          .where('next_at', '<=', now)
          .orderBy('next_at')
          .limit(limit);
        const locked = engine === 'postgres' ? due.forUpdate().skipLocked() : due;
        const subscriptions = (await locked.execute()).map(fromRow);
        const planned = subscriptions.map((subscription) => ({
          id: subscription.id,
          ...plan(subscription),
        }));
        await record(
          trx,
          planned.flatMap(({ deliveries }) => deliveries),
        );
        for (const [nextAt, same] of Map.groupBy(planned, (one) => one.nextAt)) {
          await trx
            .updateTable('subscription')
            .set({ next_at: nextAt })
            .where(
              'id',
              'in',
              same.map(({ id }) => id),
            )
            .execute();
        }
        return planned.length;
      }),
    async pullBack(now, nextSlot) {
      const rhythms = await db
        .selectFrom('subscription')
        .select(['days', 'minute', 'zone'])
        .where('next_at', '>', now)
        .distinct()
        .execute();
      let pulled = 0;
      for (const { days, minute, zone } of rhythms) {
        const when = { days: unpackDays(days), minute, zone };
        const next = nextSlot(when, now);
        const { numUpdatedRows } = await db
          .updateTable('subscription')
          .set({ next_at: next })
          .where('days', '=', days)
          .where('minute', '=', minute)
          .where('zone', '=', zone)
          .where('next_at', '>', nextSlot(when, next))
          .executeTakeFirst();
        pulled += Number(numUpdatedRows);
      }
      return pulled;
    },
    async upcoming(until) {
      const rows = await db
        .selectFrom('subscription')
        .select(['briefing', 'platform', 'workspace'])
        .distinct()
        .where('next_at', '<=', until)
        .execute();
      // Whether it is everybody's or the workspace's own topic, its name tells.
      const names = rows.flatMap(({ briefing: slug, platform, workspace }) => [
        slug,
        topicKey({ platform, workspace, slug }),
      ]);
      return [...new Set(names)];
    },
    async add(delivery) {
      return (await record(db, [delivery])) === 1;
    },
  };
}

/** Records deliveries that are not recorded yet; resolves to how many. */
export async function record(
  db: Kysely<Tables> | Transaction<Tables>,
  deliveries: readonly NewDelivery[],
): Promise<number> {
  let added = 0;
  for (let at = 0; at < deliveries.length; at += MOST_ROWS) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('delivery')
      .values(deliveries.slice(at, at + MOST_ROWS).map(newDeliveryRow))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    added += Number(numInsertedOrUpdatedRows ?? 0n);
  }
  return added;
}
