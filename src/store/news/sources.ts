import type { Kysely } from 'kysely';
import { lightTransaction } from '../database/light-transaction.ts';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';
import { isFree, isNext } from './is-free.ts';
import { oneAtATime } from '../database/one-at-a-time.ts';
import { follow, type Keeps, type Wanted } from './follow.ts';
import { toSource, type StoredSource } from './stored-source.ts';

/** A source as one briefing follows it. */
export type FollowedSource = StoredSource & Readonly<{ publisher: string | null }>;

export type SourceClaim = Readonly<{ id: string; attempt: number }>;

/** Sources and when they are due. Whoever claims one holds it until its lease ends. */
export type Sources = Readonly<{
  /**
   * Makes the store follow exactly `wanted`: what is new is due at once, what nobody wants any
   * more is not fetched again. Articles stay.
   */
  follow: (wanted: readonly Wanted[], now: number, keeps?: Keeps) => Promise<void>;
  /**
   * Claims at most `limit` sources that are due, the longest due first: one of a host, and none of
   * one that another claim is busy with or that asked to be left alone.
   */
  claim: (
    options: Readonly<{ now: number; leaseMs: number; limit: number; except: readonly string[] }>,
  ) => Promise<readonly StoredSource[]>;
  /** Gives back what was not begun, to be claimed again at `nextAt`. */
  giveBack: (claims: readonly SourceClaim[], nextAt: number) => Promise<void>;
  /** When the next source is due that nobody holds, epoch ms. */
  nextDue: () => Promise<number | null>;
  /** How far back the digests look that rest on a source, ms: the longest of them. */
  windowOf: (source: string) => Promise<number>;
  /** A server asked to be left alone until then. */
  pauseHost: (host: string, until: number) => Promise<void>;
  /**
   * Makes the sources of `briefings` due at `at` where they are due later and were last fetched
   * before `unlessSince`. Resolves to how many.
   */
  hasten: (
    briefings: readonly string[],
    options: Readonly<{ at: number; unlessSince: number }>,
  ) => Promise<number>;
  ofBriefing: (briefing: string) => Promise<readonly FollowedSource[]>;
  get: (id: string) => Promise<StoredSource | null>;
  /** By state, for counting: those that work, those that fail, those that have ended. */
  count: () => Promise<Readonly<{ working: number; failing: number; ended: number }>>;
}>;

export function createSources(db: Kysely<Tables>, engine: Engine): Sources {
  return {
    follow: (wanted, now, keeps = () => false) =>
      lightTransaction(db, engine, (trx) => follow(trx, wanted, { now, engine, keeps })),
    claim: ({ now, leaseMs, limit, except }) =>
      oneAtATime(db, engine, 'sources', async (trx) => {
        const chosen = trx
          .selectFrom('source')
          .select('id')
          .where(isNext('source', { now, leaseMs, except }))
          .where(isFree('source', { now, leaseMs }))
          .$if(except.length > 0, (query) => query.where('id', 'not in', except))
          .orderBy('next_at')
          .orderBy('id')
          .limit(limit);
        const rows = await trx
          .updateTable('source')
          .set(({ eb }) => ({ attempt: eb('attempt', '+', 1), lease_until: now + leaseMs }))
          .where('id', 'in', chosen)
          .returningAll()
          .execute();
        return rows
          .map(toSource)
          .toSorted((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0) || (a.id < b.id ? -1 : 1));
      }),
    async giveBack(claims, nextAt) {
      for (const { id, attempt } of claims) {
        await db
          .updateTable('source')
          .set({ lease_until: null, next_at: nextAt })
          .where('id', '=', id)
          .where('attempt', '=', attempt)
          .where('next_at', 'is not', null)
          .execute();
      }
    },
    async nextDue() {
      const row = await db
        .selectFrom('source')
        .select('next_at')
        .where('next_at', 'is not', null)
        .where('lease_until', 'is', null)
        .orderBy('next_at')
        .limit(1)
        .executeTakeFirst();
      return row?.next_at ?? null;
    },
    async windowOf(source) {
      const row = await db
        .selectFrom('briefing_source')
        .select(({ fn }) => fn.max('window_ms').as('most'))
        .where('source', '=', source)
        .executeTakeFirst();
      return row?.most ?? 0;
    },
    async pauseHost(host, until) {
      await db
        .insertInto('host_pause')
        .values({ host, until })
        .onConflict((conflict) => conflict.column('host').doUpdateSet({ until }))
        .execute();
    },
    async hasten(briefings, { at, unlessSince }) {
      if (briefings.length === 0) return 0;
      const rows = await db
        .selectFrom('source')
        .selectAll()
        .where('next_at', '>', at)
        .where('id', 'in', (where) =>
          where
            .selectFrom('briefing_source')
            .select('briefing_source.source')
            .where('briefing', 'in', briefings),
        )
        .execute();
      const stale = rows
        .map(toSource)
        .filter(({ state }) => (state.lastFetchAt ?? 0) < unlessSince);
      if (stale.length === 0) return 0;
      const ids = stale.map(({ id }) => id);
      const { numUpdatedRows } = await db
        .updateTable('source')
        .set({ next_at: at })
        .where('id', 'in', ids)
        .where('next_at', '>', at)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    async ofBriefing(briefing) {
      const rows = await db
        .selectFrom('briefing_source')
        .innerJoin('source', 'source.id', 'briefing_source.source')
        .where('briefing', '=', briefing)
        .selectAll('source')
        .select('publisher')
        .orderBy('position')
        .execute();
      return rows.map(({ publisher, ...row }) => ({ ...toSource(row), publisher }));
    },
    async get(id) {
      const row = await db.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toSource(row);
    },
    async count() {
      const rows = await db
        .selectFrom('source')
        .selectAll()
        .where('id', 'in', (where) => where.selectFrom('briefing_source').select('source'))
        .execute();
      const states = rows.map((row) => toSource(row).state);
      const ended = states.filter((state) => state.ended).length;
      const failing = states.filter((state) => !state.ended && state.failures > 0).length;
      return { working: states.length - ended - failing, failing, ended };
    },
  };
}
