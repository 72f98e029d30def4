import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../../articles/article.ts';
import { lightTransaction } from '../light-transaction.ts';
import type { Engine } from '../migrations.ts';
import type { Tables } from '../schema.ts';
import type { SourceState } from './source-state.ts';
import type { SourceClaim } from './sources.ts';
import { hostOfAddress } from './stored-source.ts';

/** What a fetch came to, to be kept as a whole or not at all. */
export type Harvested = Readonly<{
  state: SourceState;
  /** `null`: it has ended. */
  nextAt: number | null;
  now: number;
  items: readonly KeptItem[];
}>;

/** What becomes of an item that a source shows. `memory` is JSON of whoever compares items. */
export type KeptItem =
  /** Not seen before. Without an article it is only remembered. */
  | Readonly<{ kind: 'new'; item: string; memory: string; article: NewArticle | null }>
  /** Its text changed. */
  | Readonly<{ kind: 'changed'; item: string; memory: string; article: NewArticle | null }>
  /** Nothing changed that counts; what is remembered of it may have. */
  | Readonly<{ kind: 'same'; item: string; memory: string | null }>;

export type NewArticle = Readonly<{
  /** For an article that is not there yet. */
  id: string;
  /** An address that stands for this article alone, whichever source shows it. */
  key: string | null;
  article: Article;
  at: number;
  /** Its page is to be fetched at that time; `null` where it is not. */
  pageAt: number | null;
  note: string | null;
}>;

/** `lost`: the source belongs to another process by now, and nothing was kept. */
export type Kept =
  | Readonly<{ kind: 'kept'; added: number; changed: number }>
  | Readonly<{ kind: 'lost' }>;

export type Keep = (claim: SourceClaim, harvested: Harvested) => Promise<Kept>;

/** Versions of an article that are kept. A live blog changes all day; its last ones count. */
const MOST_VERSIONS = 10;
/** How often it is written down that an item is still shown. */
const SEEN_EVERY_MS = 86_400_000;

/** Keeps what a fetch came to, in one transaction, if the claim still holds. */
export function createKeep(db: Kysely<Tables>, engine: Engine): Keep {
  return ({ id, attempt }, { state, nextAt, now, items }) =>
    lightTransaction(db, engine, async (trx): Promise<Kept> => {
      const { numUpdatedRows } = await trx
        .updateTable('source')
        .set({
          state: JSON.stringify(state),
          host: hostOfAddress(state.fetchUrl),
          next_at: nextAt,
          lease_until: null,
        })
        .where('id', '=', id)
        .where('attempt', '=', attempt)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) return { kind: 'lost' };
      let [added, changed] = [0, 0];
      for (const item of items) {
        const done = await keepItem(trx, { source: id, item, now });
        if (done === 'added') added += 1;
        if (done === 'changed') changed += 1;
      }
      return { kind: 'kept', added, changed };
    });
}

type Done = 'added' | 'changed' | 'nothing';

async function keepItem(
  trx: Transaction<Tables>,
  { source, item, now }: { source: string; item: KeptItem; now: number },
): Promise<Done> {
  switch (item.kind) {
    case 'new': {
      const article =
        item.article === null ? null : await addArticle(trx, { source, added: item.article, now });
      await remember(trx, { source, item, article: article?.id ?? null, now });
      return article?.isNew === true ? 'added' : 'nothing';
    }
    case 'changed': {
      const known = await trx
        .selectFrom('source_item')
        .select('article')
        .where('source', '=', source)
        .where('item', '=', item.item)
        .executeTakeFirst();
      const article = known?.article ?? null;
      await remember(trx, { source, item, article, now });
      if (article === null || item.article === null) return 'nothing';
      return changeArticle(trx, { article, changed: item.article, now });
    }
    case 'same':
      await seen(trx, { source, item, now });
      return 'nothing';
    default:
      return item satisfies never;
  }
}

async function addArticle(
  trx: Transaction<Tables>,
  { source, added, now }: { source: string; added: NewArticle; now: number },
): Promise<Readonly<{ id: string; isNew: boolean }>> {
  const { id, key, article, at } = added;
  const holder = key === null ? id : await holdKey(trx, key, id);
  if (holder === id) {
    await trx
      .insertInto('article')
      .values({
        id,
        url: article.url,
        host: article.url === null ? null : hostOfAddress(article.url),
        version: 1,
        at,
        first_seen_at: now,
        changed_at: now,
        note: added.note,
        page_at: added.pageAt,
        page_tries: 0,
        page_lease_until: null,
        page_attempt: 0,
      })
      .execute();
    await addVersion(trx, { article: id, version: 1, cause: 'feed', at: now, body: article });
  }
  await trx
    .insertInto('source_article')
    .values({ source, article: holder, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { id: holder, isNew: holder === id };
}

/** Whose the key is: of the article that had it first. */
async function holdKey(trx: Transaction<Tables>, key: string, article: string): Promise<string> {
  await trx
    .insertInto('article_key')
    .values({ key, article })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await trx
    .selectFrom('article_key')
    .select('article')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.article ?? article;
}

async function changeArticle(
  trx: Transaction<Tables>,
  { article, changed, now }: { article: string; changed: NewArticle; now: number },
): Promise<Done> {
  const row = await trx
    .selectFrom('article')
    .select(['version', 'page_at'])
    .where('id', '=', article)
    .executeTakeFirst();
  if (row === undefined) return 'nothing';
  // Where the page is to be read, its text is the new one; the feed's would be a step back.
  const byPage = changed.pageAt !== null;
  await trx
    .updateTable('article')
    .set(
      byPage
        ? { page_at: changed.pageAt, page_tries: 0 }
        : { version: row.version + 1, changed_at: now, note: changed.note },
    )
    .where('id', '=', article)
    .execute();
  if (byPage) return 'changed';
  const version = row.version + 1;
  await addVersion(trx, { article, version, cause: 'update', at: now, body: changed.article });
  return 'changed';
}

export async function addVersion(
  trx: Transaction<Tables>,
  {
    article,
    version,
    cause,
    at,
    body,
  }: { article: string; version: number; cause: string; at: number; body: Article },
): Promise<void> {
  await trx
    .insertInto('article_version')
    .values({ article, version, cause, at, body: JSON.stringify(body) })
    .execute();
  if (version <= MOST_VERSIONS) return;
  for (const table of ['article_version', 'work'] as const) {
    await trx
      .deleteFrom(table)
      .where('article', '=', article)
      .where('version', '<=', version - MOST_VERSIONS)
      .execute();
  }
}

async function remember(
  trx: Transaction<Tables>,
  {
    source,
    item: { item, memory },
    article,
    now,
  }: {
    source: string;
    item: Readonly<{ item: string; memory: string }>;
    article: string | null;
    now: number;
  },
): Promise<void> {
  await trx
    .insertInto('source_item')
    .values({ source, item, article, memory, seen_at: now })
    .onConflict((conflict) =>
      conflict.columns(['source', 'item']).doUpdateSet({ memory, seen_at: now }),
    )
    .execute();
}

async function seen(
  trx: Transaction<Tables>,
  { source, item, now }: { source: string; item: Extract<KeptItem, { kind: 'same' }>; now: number },
): Promise<void> {
  const { memory } = item;
  const row = trx
    .updateTable('source_item')
    .set({ seen_at: now, ...(memory === null ? {} : { memory }) })
    .where('source', '=', source)
    .where('item', '=', item.item);
  await (memory === null ? row.where('seen_at', '<', now - SEEN_EVERY_MS) : row).execute();
}
