import type { Kysely, Transaction } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';
import { inChunks } from '../database/in-chunks.ts';
import { restPages, wakePages } from './rest-pages.ts';
import { newSourceState } from './source-state.ts';
import { hostOfAddress, sourceId, toSource, type WantedSource } from './stored-source.ts';

/** What a briefing follows. */
export type Wanted = Readonly<{
  briefing: string;
  sources: readonly WantedSource[];
  /** How far back its digests look, ms. */
  windowMs: number;
}>;

/** Whether a briefing follows what it did although it is not among those that are wanted. */
export type Keeps = (briefing: string) => boolean;

/** Makes the store follow exactly `wanted`, and what those follow that `keeps` names. */
export async function follow(
  db: Transaction<Tables>,
  wanted: readonly Wanted[],
  { now, engine, keeps }: Readonly<{ now: number; engine: Engine; keeps: Keeps }>,
): Promise<void> {
  const rows = wanted.flatMap(({ briefing, sources, windowMs }) =>
    sources.map((source, position) => ({
      source,
      row: {
        briefing,
        source: sourceId(source),
        publisher: source.publisher,
        window_ms: windowMs,
        position,
      },
    })),
  );
  const sources = new Map(rows.map(({ source, row }) => [row.source, source]));
  await inChunks([...sources], (chunk) =>
    db
      .insertInto('source')
      .values(
        chunk.map(([id, { kind, url, links }]) => ({
          id,
          kind,
          url,
          links,
          host: hostOfAddress(url),
          state: JSON.stringify(newSourceState(url)),
          created_at: now,
          next_at: now,
          lease_until: null,
          attempt: 0,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  const added = await link(
    db,
    rows.map(({ row }) => row),
    keeps,
  );
  await settle(db, { now, added });
  await restPages(db, engine);
  await wakePages(db, [...added].toSorted(), now);
}

type Link = Tables['briefing_source'];

/**
 * Only what differs is written: this is asked at each look at the folders. Resolves to the sources
 * that a briefing follows now and did not before.
 */
async function link(
  db: Kysely<Tables>,
  wanted: readonly Link[],
  keeps: Keeps,
): Promise<ReadonlySet<string>> {
  const key = ({ briefing, source }: Link): string => `${briefing} ${source}`;
  const before = new Map(
    (await db.selectFrom('briefing_source').selectAll().execute()).map((row) => [key(row), row]),
  );
  const after = new Map(wanted.map((row) => [key(row), row]));
  for (const [name, { briefing, source }] of before) {
    if (after.has(name) || keeps(briefing)) continue;
    await db
      .deleteFrom('briefing_source')
      .where('briefing', '=', briefing)
      .where('source', '=', source)
      .execute();
  }
  const changed = [...after].filter(
    ([name, row]) => !isDeepStrictEqual({ ...before.get(name) }, { ...row }),
  );
  await inChunks(changed, (chunk) =>
    db
      .insertInto('briefing_source')
      .values(chunk.map(([, row]) => row))
      .onConflict((conflict) =>
        conflict.columns(['briefing', 'source']).doUpdateSet((set) => ({
          publisher: set.ref('excluded.publisher'),
          window_ms: set.ref('excluded.window_ms'),
          position: set.ref('excluded.position'),
        })),
      )
      .execute(),
  );
  return new Set([...after].filter(([name]) => !before.has(name)).map(([, { source }]) => source));
}

/**
 * Nobody's sources rest; those that somebody wants again are due. One that has ended is tried again
 * where somebody adds it, since they may know that it is back.
 */
async function settle(
  db: Kysely<Tables>,
  { now, added }: Readonly<{ now: number; added: ReadonlySet<string> }>,
): Promise<void> {
  await db
    .updateTable('source')
    .set({ next_at: null })
    .where('next_at', 'is not', null)
    .where('id', 'not in', (where) => where.selectFrom('briefing_source').select('source'))
    .execute();
  const resting = await db
    .selectFrom('source')
    .selectAll()
    .where('next_at', 'is', null)
    .where('id', 'in', (where) => where.selectFrom('briefing_source').select('source'))
    .execute();
  const sources = resting.map(toSource);
  for (const { id, url, state } of sources) {
    if (!state.ended || !added.has(id)) continue;
    const fresh = newSourceState(url);
    const { title, rhythmMs, lastGoodAt, lastNewAt } = state;
    const revived = { ...fresh, title, rhythmMs, lastGoodAt, lastNewAt };
    await db
      .updateTable('source')
      .set({ state: JSON.stringify(revived), next_at: now })
      .where('id', '=', id)
      .execute();
  }
  const woken = sources.filter(({ state }) => !state.ended);
  await inChunks(woken, (chunk) =>
    db
      .updateTable('source')
      .set({ next_at: now })
      .where(
        'id',
        'in',
        chunk.map(({ id }) => id),
      )
      .execute(),
  );
}
