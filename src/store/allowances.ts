import type { Kysely } from 'kysely';
import { z } from 'zod';
import { lightTransaction } from './database/light-transaction.ts';
import type { Engine } from './database/engine.ts';
import type { Tables } from './schema.ts';

/** How often each may do something within a time, counted by all processes on one store together. */
export type Allowances = Readonly<{
  /**
   * Takes `number` of `most` within any `withinMs` at once, or nothing: then it resolves to how long
   * until that many are free again, ms. `now`: epoch ms.
   */
  take: (
    who: string,
    options: Readonly<{ number: number; most: number; withinMs: number; now: number }>,
  ) => Promise<number | null>;
  /** Forgets who took nothing since that moment. */
  prune: (before: number) => Promise<void>;
}>;

const Times = z.array(z.number());

export function createAllowances(db: Kysely<Tables>, engine: Engine): Allowances {
  return {
    take: (who, { number, most, withinMs, now }) =>
      lightTransaction(db, engine, async (trx) => {
        await trx
          .insertInto('allowance')
          .values({ who, taken: '[]', at: now })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const row = trx.selectFrom('allowance').select('taken').where('who', '=', who);
        const locked = engine === 'postgres' ? row.forUpdate() : row;
        const { taken } = await locked.executeTakeFirstOrThrow();
        const times = Times.safeParse(JSON.parse(taken)).data ?? [];
        // What lies ahead was counted by a clock that was set back.
        const recent = times.filter((time) => time > now - withinMs && time <= now);
        const free = most - recent.length;
        if (number > free) {
          // Those that must end first: as many as are missing.
          const last = recent[Math.min(recent.length, number - free) - 1] ?? now;
          return last + withinMs - now;
        }
        const all = [...recent, ...Array.from({ length: number }, () => now)];
        await trx
          .updateTable('allowance')
          .set({ taken: JSON.stringify(all), at: now })
          .where('who', '=', who)
          .execute();
        return null;
      }),
    async prune(before) {
      await db.deleteFrom('allowance').where('at', '<', before).execute();
    },
  };
}
