import type { Kysely } from 'kysely';
import { lightTransaction } from '../database/light-transaction.ts';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';

export type Permits = Readonly<{
  /** When the first one counts, epoch ms; the others follow at the limit's distance. */
  from: number;
  /** How many there are. */
  granted: number;
}>;

/** Rate limits that all processes on one store share. */
export type Pace = Readonly<{
  /**
   * Takes up to `count` permits of the limit `id`, `everyMs` apart: those that count within
   * `withinMs` from `now`.
   */
  take: (
    id: string,
    options: Readonly<{ now: number; count: number; everyMs: number; withinMs: number }>,
  ) => Promise<Permits>;
}>;

/** Permits are never given away further ahead: what says so is a clock that was set back. */
const FURTHEST_MS = 120_000;

export function createPace(db: Kysely<Tables>, engine: Engine): Pace {
  return {
    take: (id, { now, count, everyMs, withinMs }) =>
      lightTransaction(db, engine, async (trx) => {
        await trx
          .insertInto('pace')
          .values({ id, taken_until: 0 })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const row = trx.selectFrom('pace').select('taken_until').where('id', '=', id);
        const locked = engine === 'postgres' ? row.forUpdate() : row;
        const { taken_until } = await locked.executeTakeFirstOrThrow();
        const sane = taken_until >= now && taken_until <= now + FURTHEST_MS;
        const from = sane ? taken_until : now;
        const room = Math.floor((now + withinMs - from) / everyMs) + 1;
        const granted = Math.max(0, Math.min(count, room));
        await trx
          .updateTable('pace')
          .set({ taken_until: Math.ceil(from + granted * everyMs) })
          .where('id', '=', id)
          .execute();
        return { from, granted };
      }),
  };
}
