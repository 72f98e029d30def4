import type { Kysely } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import type { Tables } from '../schema.ts';
import { inChunks } from './in-chunks.ts';
import { newSourceState } from './source-state.ts';
import { hostOfAddress, sourceId, toSource, type WantedSource } from './stored-source.ts';

/** What a briefing follows. */
export type Wanted = Readonly<{
  briefing: string;
  sources: readonly WantedSource[];
  /** How far back its digests look, ms. */
  windowMs: number;
}>;

/** Makes the store follow exactly `wanted`. */
export async function follow(
  db: Kysely<Tables>,
  wanted: readonly Wanted[],
  now: number,
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
  await link(
    db,
    rows.map(({ row }) => row),
  );
  await settle(db, now);
}

type Link = Tables['briefing_source'];

/** Only what differs is written: this is asked at each look at the folders. */
async function link(db: Kysely<Tables>, wanted: readonly Link[]): Promise<void> {
  const key = ({ briefing, source }: Link): string => `${briefing} ${source}`;
  const before = new Map(
    (await db.selectFrom('briefing_source').selectAll().execute()).map((row) => [key(row), row]),
  );
  const after = new Map(wanted.map((row) => [key(row), row]));
  for (const [name, { briefing, source }] of before) {
    if (after.has(name)) continue;
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
}

/** Nobody's sources rest; those that somebody wants again are due, unless they have ended. */
async function settle(db: Kysely<Tables>, now: number): Promise<void> {
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
  const woken = resting.map(toSource).filter(({ state }) => !state.ended);
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
