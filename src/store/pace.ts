import { sql, type Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Rate limits that all processes on one store share. */
export type Pace = Readonly<{
  /**
   * Takes `count` permits of the limit `id`, `everyMs` apart. Resolves to the moment of the first
   * one, epoch ms, `now` at the earliest.
   */
  take: (
    id: string,
    options: Readonly<{ now: number; count: number; everyMs: number }>,
  ) => Promise<number>;
}>;

/** Permits are never given away further ahead: what says so is a clock that was set back. */
const FURTHEST_MS = 120_000;

export function createPace(db: Kysely<Tables>): Pace {
  return {
    async take(id, { now, count, everyMs }) {
      const taken = Math.round(count * everyMs);
      const { taken_until } = await db
        .insertInto('pace')
        .values({ id, taken_until: now + taken })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({
            taken_until: sql<number>`case when pace.taken_until between ${now} and ${now + FURTHEST_MS} then pace.taken_until else ${now} end + ${taken}`,
          }),
        )
        .returning('taken_until')
        .executeTakeFirstOrThrow();
      return taken_until - taken;
    },
  };
}
