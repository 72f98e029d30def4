import { sql, type Kysely, type Selectable } from 'kysely';
import type { Channel, Platform } from '../channel.ts';
import type { Tables } from '../schema.ts';
import { SUBSCRIPTION_STYLES, type Pause, type Subscription } from './subscription.ts';
import { packDays, unpackDays } from './when.ts';

/** What somebody may change of a subscription. */
export type SubscriptionChange = Partial<
  Pick<Subscription, 'when' | 'quiet' | 'style' | 'nextAt' | 'pause' | 'createdBy'>
>;

export type Subscriptions = Readonly<{
  /** `false`, and nothing changes, where the channel has one for that briefing already. */
  add: (subscription: Subscription) => Promise<boolean>;
  /** All at once, as from another bot; those that are there already stay as they are. */
  addAll: (subscriptions: readonly Subscription[]) => Promise<void>;
  change: (id: string, change: SubscriptionChange) => Promise<void>;
  remove: (id: string) => Promise<void>;
  get: (id: string) => Promise<Subscription | null>;
  /** By briefing. */
  inChannel: (channel: Channel) => Promise<readonly Subscription[]>;
  /** By channel, then briefing; at most `limit`. */
  inWorkspace: (
    platform: Platform,
    workspace: string,
    limit: number,
  ) => Promise<readonly Subscription[]>;
  /** Of every workspace, those with the nearest slot first; at most `limit`. */
  all: (limit: number) => Promise<readonly Subscription[]>;
  /** Pauses all that are not paused yet; resolves to how many. */
  pauseWorkspace: (platform: Platform, workspace: string, pause: Pause) => Promise<number>;
  count: () => Promise<Readonly<{ active: number; paused: number }>>;
}>;

/** Rows in one statement: each takes 16 parameters, of which 32,766 are allowed. */
const MOST_ROWS = 500;

export function createSubscriptions(db: Kysely<Tables>): Subscriptions {
  const all = () => db.selectFrom('subscription').selectAll();

  return {
    async add(subscription) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('subscription')
        .values(toRow(subscription))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    addAll: (subscriptions) =>
      db.transaction().execute(async (trx) => {
        for (let at = 0; at < subscriptions.length; at += MOST_ROWS) {
          await trx
            .insertInto('subscription')
            .values(subscriptions.slice(at, at + MOST_ROWS).map(toRow))
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      }),
    async change(id, { when, quiet, style, nextAt, pause, createdBy }) {
      const change = {
        ...(when === undefined ? {} : whenColumns(when)),
        ...(quiet === undefined ? {} : { quiet: Number(quiet) }),
        ...(style === undefined ? {} : { style }),
        ...(nextAt === undefined
          ? {}
          : { next_at: pause === undefined ? unlessPaused(nextAt) : nextAt }),
        ...(pause === undefined ? {} : pauseColumns(pause)),
        ...(createdBy === undefined ? {} : { created_by: createdBy }),
      };
      if (Object.keys(change).length === 0) return;
      await db.updateTable('subscription').set(change).where('id', '=', id).execute();
    },
    async remove(id) {
      await db.deleteFrom('subscription').where('id', '=', id).execute();
    },
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async inChannel({ platform, workspace, channel }) {
      return read(
        await all()
          .where('platform', '=', platform)
          .where('workspace', '=', workspace)
          .where('channel', '=', channel)
          .orderBy('briefing')
          .execute(),
      );
    },
    async inWorkspace(platform, workspace, limit) {
      return read(
        await all()
          .where('platform', '=', platform)
          .where('workspace', '=', workspace)
          .orderBy('channel')
          .orderBy('briefing')
          .limit(limit)
          .execute(),
      );
    },
    async all(limit) {
      return read(
        await all()
          .orderBy('next_at', (order) => order.asc().nullsLast())
          .orderBy('id')
          .limit(limit)
          .execute(),
      );
    },
    async pauseWorkspace(platform, workspace, pause) {
      const { numUpdatedRows } = await db
        .updateTable('subscription')
        .set({ ...pauseColumns(pause), next_at: null })
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('paused', '=', 0)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    async count() {
      const rows = await db
        .selectFrom('subscription')
        .select(['paused', ({ fn }) => fn.countAll<number>().as('number')])
        .groupBy('paused')
        .execute();
      const of = (paused: number): number => rows.find((row) => row.paused === paused)?.number ?? 0;
      return { active: of(0), paused: of(1) };
    },
  };
}

type Row = Selectable<Tables['subscription']>;

function read(rows: readonly Row[]): readonly Subscription[] {
  return rows.map(fromRow);
}

function toRow(subscription: Subscription): Row {
  const { id, channel, briefing, when, quiet, style, locale, createdBy, createdAt, nextAt, pause } =
    subscription;
  return {
    id,
    ...channel,
    briefing,
    ...whenColumns(when),
    quiet: Number(quiet),
    style,
    locale,
    created_by: createdBy,
    created_at: createdAt,
    next_at: nextAt,
    ...pauseColumns(pause),
  };
}

function whenColumns({ days, minute, zone }: Subscription['when']) {
  return { days: packDays(days), minute, zone };
}

/** Somebody may have paused or resumed it since it was read: what runs always has a next slot. */
function unlessPaused(nextAt: number | null) {
  return sql<
    number | null
  >`case when paused = 0 then coalesce(cast(${nextAt} as bigint), next_at) end`;
}

function pauseColumns(pause: Pause | null) {
  const trouble = pause?.kind === 'trouble' ? pause : null;
  return {
    paused: Number(pause !== null),
    pause_reason: trouble?.reason ?? null,
    pause_remedy: trouble?.remedy ?? null,
  };
}

/** A row as everybody else knows it. */
export function fromRow(row: Row): Subscription {
  const { platform, workspace, channel } = row;
  return {
    id: row.id,
    channel: { platform, workspace, channel },
    briefing: row.briefing,
    when: { days: unpackDays(row.days), minute: row.minute, zone: row.zone },
    quiet: row.quiet === 1,
    style: SUBSCRIPTION_STYLES.find((style) => style === row.style) ?? 'full',
    locale: row.locale,
    createdBy: row.created_by,
    createdAt: row.created_at,
    nextAt: row.next_at,
    pause: pauseOf(row),
  };
}

function pauseOf({ paused, pause_reason, pause_remedy }: Row): Pause | null {
  if (paused === 0) return null;
  if (pause_reason === null) return { kind: 'wish' };
  return { kind: 'trouble', reason: pause_reason, remedy: pause_remedy ?? '' };
}
