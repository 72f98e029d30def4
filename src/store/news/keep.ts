import { sql, type Kysely } from 'kysely';
import { lightTransaction } from '../database/light-transaction.ts';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';
import type { SourceState } from './source-state.ts';
import type { SourceClaim } from './sources.ts';
import { keepChanged, keepNew, keepSame, rewrite } from './keep-items.ts';
import { ofKind, type KeptItem } from './kept-item.ts';
import { restPages } from './rest-pages.ts';
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
      const held = await trx
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
        .returning('next_at')
        .executeTakeFirst();
      if (held === undefined) return { kind: 'lost' };
      const { added, rewrites } = await keepNew(trx, {
        source: id,
        items: ofKind(items, 'new'),
        now,
      });
      const changes = await keepChanged(trx, { source: id, items: ofKind(items, 'changed'), now });
      const written = await rewrite([...rewrites, ...changes]);
      const changed = changes.filter((one) => written.has(one)).length;
      await keepSame(trx, { source: id, items: ofKind(items, 'same'), now });
      if (held.next_at === null) await restPages(trx, engine);
      return { kind: 'kept', added, changed };
    });
}
