import { sql, type Kysely } from 'kysely';
import { lightTransaction } from '../database/light-transaction.ts';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';
import type { SourceState } from './source-state.ts';
import type { SourceClaim } from './sources.ts';
import { keepChanged, keepNew, keepSame } from './keep-items.ts';
import { ofKind, type KeptItem } from './kept-item.ts';
import { hostOfAddress } from './stored-source.ts';

/** What a fetch came to, to be kept as a whole or not at all. */
export type Harvested = Readonly<{
  state: SourceState;
  /** `null`: it has ended. */
  nextAt: number | null;
  now: number;
  items: readonly KeptItem[];
}>;

/** `lost`: the source belongs to another process by now, and nothing was kept. */
export type Kept =
  | Readonly<{ kind: 'kept'; added: number; changed: number }>
  | Readonly<{ kind: 'lost' }>;

export type Keep = (claim: SourceClaim, harvested: Harvested) => Promise<Kept>;

/** Keeps what a fetch came to, in one transaction, if the claim still holds. */
export function createKeep(db: Kysely<Tables>, engine: Engine): Keep {
  return ({ id, attempt }, { state, nextAt, now, items }) =>
    lightTransaction(db, engine, async (trx): Promise<Kept> => {
      const { numUpdatedRows } = await trx
        .updateTable('source')
        .set({
          state: JSON.stringify(state),
          host: hostOfAddress(state.fetchUrl),
          // Nobody may want it any more since it was claimed.
          next_at: sql<number | null>`case when exists (
            select 1 from briefing_source where source = ${id}
          ) then cast(${nextAt} as bigint) end`,
          lease_until: null,
        })
        .where('id', '=', id)
        .where('attempt', '=', attempt)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) return { kind: 'lost' };
      const added = await keepNew(trx, { source: id, items: ofKind(items, 'new'), now });
      let changed = 0;
      for (const item of ofKind(items, 'changed')) {
        if (await keepChanged(trx, { source: id, item, now })) changed += 1;
      }
      await keepSame(trx, { source: id, items: ofKind(items, 'same'), now });
      return { kind: 'kept', added, changed };
    });
}
