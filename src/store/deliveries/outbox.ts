import { type Kysely, sql } from 'kysely';
import type { Delivery, ShownStory, Thread } from './delivery.ts';
import { lightTransaction } from '../database/light-transaction.ts';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';
import { nextInThread, packThread } from './kept-thread.ts';
import { record } from './planning.ts';
import { rememberShown } from './remember-shown.ts';
import { toDelivery } from './to-delivery.ts';

/** A delivery as whoever claimed it knows it. */
export type Claim = Readonly<{ id: string; attempt: number }>;

/** How a delivery ends for good. */
export type End =
  /** `shown`: the stories that it shows, of those that it was begun with; `null` or missing: all. */
  | Readonly<{ state: 'sent'; messageId: string; shown?: readonly string[] | null }>
  | Readonly<{ state: 'silent' | 'missed' | 'failed'; reason: string }>;

/**
 * Deliveries under way. Whoever claims one holds it until its lease ends; a claim whose `attempt`
 * is no longer the delivery's has lost it, and every change under it resolves to `false`.
 */
export type Outbox = Readonly<{
  /**
   * Claims at most `limit` deliveries that are due and not leased, the longest due first. `except`:
   * those that this process has in hand, whatever a clock that jumped says about their lease.
   */
  claim: (
    options: Readonly<{
      now: number;
      leaseMs: number;
      limit: number;
      except: readonly string[];
    }>,
  ) => Promise<readonly Delivery[]>;
  /**
   * To be committed before the call to the platform. Renews the lease. `thread`: what is said below
   * it, if anything; missing for a message of a thread, which keeps what follows it.
   */
  begin: (
    claim: Claim,
    options: Readonly<{
      now: number;
      leaseMs: number;
      shows: readonly ShownStory[];
      thread?: Thread | null;
    }>,
  ) => Promise<boolean>;
  /**
   * When the message was sent: counts what it shows as shown, and records the next message of its
   * thread as due.
   */
  end: (claim: Claim, end: End, now: number) => Promise<boolean>;
  /** After a try: `pending` when it was surely not posted, `sending` when that is not known. */
  postpone: (
    claim: Claim,
    options: Readonly<{ state: 'pending' | 'sending'; dueAt: number; reason: string }>,
  ) => Promise<boolean>;
  /** Gives back what is not begun, all at once, to be claimed again at `dueAt` (epoch ms). */
  giveBack: (deliveries: readonly Readonly<{ claim: Claim; dueAt: number }>[]) => Promise<void>;
  /** When the next delivery that nobody holds is due, epoch ms. */
  nextDue: () => Promise<number | null>;
}>;

export function createOutbox(db: Kysely<Tables>, engine: Engine): Outbox {
  return {
    async claim({ now, leaseMs, limit, except }) {
      let due = db
        .selectFrom('delivery')
        .select('id')
        .where('due_at', '<=', now)
        .where((where) =>
          where.or([
            where.eb('lease_until', 'is', null),
            where.eb('lease_until', '<=', now),
            // No lease is that long: the clock was set back.
            where.eb('lease_until', '>', now + 2 * leaseMs),
          ]),
        )
        .orderBy('due_at')
        .orderBy('id')
        .limit(limit);
      if (except.length > 0) due = due.where('id', 'not in', except);
      if (engine === 'postgres') due = due.forUpdate().skipLocked();
      const rows = await db
        .updateTable('delivery')
        .set(({ eb }) => ({ attempt: eb('attempt', '+', 1), lease_until: now + leaseMs }))
        .where('id', 'in', due)
        .returningAll()
        .execute();
      return rows.map(toDelivery).toSorted((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
    },
    async begin({ id, attempt }, { now, leaseMs, shows, thread }) {
      const { numUpdatedRows } = await db
        .updateTable('delivery')
        .set((set) => ({
          state: 'sending',
          begun: set.eb('begun', '+', 1),
          started_at: set.fn.coalesce('started_at', set.val(now)),
          lease_until: now + leaseMs,
          shows: JSON.stringify(shows),
          ...(thread === undefined ? {} : { thread: thread && packThread(thread) }),
        }))
        .where('id', '=', id)
        .where('attempt', '=', attempt)
        .where('due_at', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    end: ({ id, attempt }, end, now) =>
      db.transaction().execute(async (trx) => {
        const row = await trx
          .updateTable('delivery')
          .set({
            state: end.state,
            due_at: null,
            lease_until: null,
            finished_at: now,
            message_id: end.state === 'sent' ? end.messageId : null,
            reason: end.state === 'sent' ? null : end.reason,
          })
          .where('id', '=', id)
          .where('attempt', '=', attempt)
          .where('due_at', 'is not', null)
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return false;
        if (end.state === 'sent') {
          // It may have got another name while it was sent.
          const present = trx
            .selectFrom('subscription')
            .select('briefing')
            .where('id', '=', row.subscription);
          const named = await (
            engine === 'postgres' ? present.forShare() : present
          ).executeTakeFirst();
          await rememberShown(trx, { ...row, ...named }, end.shown ?? null, now);
          await record(trx, nextInThread(row, end.messageId, now));
        }
        // What was said is not kept twice.
        if (row.thread !== null) {
          await trx.updateTable('delivery').set({ thread: null }).where('id', '=', id).execute();
        }
        return true;
      }),
    async postpone({ id, attempt }, { state, dueAt, reason }) {
      const { numUpdatedRows } = await db
        .updateTable('delivery')
        .set((set) => ({
          state,
          due_at: dueAt,
          lease_until: null,
          ...(state === 'pending' ? forgetAttempt : {}),
          reason,
          tries: set.eb('tries', '+', 1),
        }))
        .where('id', '=', id)
        .where('attempt', '=', attempt)
        .where('due_at', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async giveBack(deliveries) {
      if (deliveries.length === 0) return;
      await lightTransaction(db, engine, async (trx) => {
        for (const { claim, dueAt } of deliveries) {
          await trx
            .updateTable('delivery')
            .set({ due_at: dueAt, lease_until: null })
            .where('id', '=', claim.id)
            .where('attempt', '=', claim.attempt)
            .where('due_at', 'is not', null)
            .execute();
        }
      });
    },
    async nextDue() {
      const row = await db
        .selectFrom('delivery')
        .select('due_at')
        .where('due_at', 'is not', null)
        .where('lease_until', 'is', null)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at ?? null;
    },
  };
}

/** An attempt that surely posted nothing leaves no trace. */
const forgetAttempt = {
  begun: sql<number>`case when begun > 0 then begun - 1 else 0 end`,
  started_at: sql<number | null>`case when begun > 1 then started_at end`,
};
