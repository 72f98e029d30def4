import type { Kysely } from 'kysely';
import type { Delivery } from './delivery.ts';
import type { Claim } from './outbox.ts';
import { record } from './planning.ts';
import type { Tables } from '../schema.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { fromRow } from '../subscriptions/subscriptions.ts';

/** What a platform refused for good, how far it reaches, and what a person can do about it. */
export type Refusal = Readonly<{
  scope: 'channel' | 'workspace';
  reason: string;
  remedy: string;
}>;

export type Refusals = Readonly<{
  /**
   * Ends the delivery as failed, pauses every subscription that the refusal reaches, and records
   * one alert for each person who set one of them up. Resolves to the paused subscriptions;
   * `null` where the claim was lost.
   */
  refuse: (
    delivery: Delivery,
    refusal: Refusal,
    now: number,
  ) => Promise<readonly Subscription[] | null>;
}>;

/** More people than these are not told of the same trouble. */
const MOST_ALERTS = 5;

export function createRefusals(db: Kysely<Tables>): Refusals {
  return {
    refuse: (delivery, { scope, reason, remedy }, now) =>
      db.transaction().execute(async (trx) => {
        if (!(await fail(trx, delivery, reason, now))) return null;
        const { platform, workspace, channel } = delivery.channel;
        let reached = trx
          .updateTable('subscription')
          .set({ paused: 1, pause_reason: reason, pause_remedy: remedy, next_at: null })
          .where('platform', '=', platform)
          .where('workspace', '=', workspace)
          .where('paused', '=', 0);
        if (scope === 'channel') reached = reached.where('channel', '=', channel);
        const paused = (await reached.returningAll().execute()).map(fromRow);
        await record(trx, alerts(paused, now));
        return paused;
      }),
  };
}

async function fail(db: Kysely<Tables>, { id, attempt }: Claim, reason: string, now: number) {
  const { numUpdatedRows } = await db
    .updateTable('delivery')
    .set({ state: 'failed', due_at: null, lease_until: null, finished_at: now, reason })
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('due_at', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function alerts(paused: readonly Subscription[], now: number) {
  const first = new Map(paused.map((subscription) => [subscription.createdBy, subscription]));
  return [...first.values()].slice(0, MOST_ALERTS).map(({ id, channel, briefing }) => ({
    subscription: id,
    kind: 'alert' as const,
    channel,
    briefing,
    slot: now,
    dueAt: now,
    at: now,
    reason: null,
  }));
}
