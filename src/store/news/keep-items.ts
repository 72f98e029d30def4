import type { Transaction } from 'kysely';
import type { Tables } from '../schema.ts';
import { hasText, nextVersion } from './add-version.ts';
import { fillBare } from './fill-bare.ts';
import { holdKeys } from './hold-keys.ts';
import { inChunks } from '../database/in-chunks.ts';
import type { ItemOf, KeptItem, NewArticle } from './kept-item.ts';
import { hostOfAddress } from './stored-source.ts';

/** How often it is written down that an item is still shown. */
const SEEN_EVERY_MS = 86_400_000;

type Keeping<K extends KeptItem['kind']> = Readonly<{
  source: string;
  items: readonly ItemOf<K>[];
  now: number;
}>;

/** Keeps what was not seen before, a few statements for all. Resolves to how many are new. */
export async function keepNew(
  trx: Transaction<Tables>,
  { source, items, now }: Keeping<'new'>,
): Promise<number> {
  const articles = items.flatMap(({ article }) => article ?? []);
  const holders = await holdKeys(trx, articles);
  const holderOf = ({ id, key }: NewArticle): string =>
    key === null ? id : (holders.get(key) ?? id);
  const added = articles.filter((article) => holderOf(article) === article.id);
  await inChunks(added, (chunk) =>
    trx
      .insertInto('article')
      .values(chunk.map((article) => articleRow(article, now)))
      .execute(),
  );
  await inChunks(added, (chunk) =>
    trx
      .insertInto('article_version')
      .values(
        chunk.map(({ id, article }) => {
          const body = JSON.stringify(article);
          return { article: id, version: 1, cause: 'feed', at: now, body };
        }),
      )
      .execute(),
  );
  await fillBare(
    trx,
    articles.filter((article) => holderOf(article) !== article.id),
    { holderOf, now },
  );
  await inChunks(articles, (chunk) =>
    trx
      .insertInto('source_article')
      .values(
        chunk.map((article) => ({
          source,
          article: holderOf(article),
          at: article.at,
          prominence: article.prominence ?? null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  await inChunks(items, (chunk) =>
    trx
      .insertInto('source_item')
      .values(
        chunk.map(({ item, memory, article }) => ({
          source,
          item,
          article: article === null ? null : holderOf(article),
          memory,
          seen_at: now,
        })),
      )
      .execute(),
  );
  return added.length;
}

function articleRow({ id, article, at, note, pageAt, pageTurn = 0 }: NewArticle, now: number) {
  const { url } = article;
  return {
    id,
    url,
    host: url === null ? null : hostOfAddress(url),
    version: 1,
    at,
    first_seen_at: now,
    changed_at: now,
    has_text: hasText(article),
    note,
    page_at: pageAt,
    page_turn: pageTurn,
    page_tries: 0,
    page_lease_until: null,
    page_attempt: 0,
  };
}

/** Resolves to whether an article has another text, or is to get one. */
export async function keepChanged(
  trx: Transaction<Tables>,
  { source, item, now }: { source: string; item: ItemOf<'changed'>; now: number },
): Promise<boolean> {
  const known = await trx
    .updateTable('source_item')
    .set({ memory: item.memory, seen_at: now })
    .where('source', '=', source)
    .where('item', '=', item.item)
    .returning('article')
    .executeTakeFirst();
  const article = known?.article ?? null;
  if (article === null || item.article === null) return false;
  return changeArticle(trx, { article, changed: item.article, now });
}

async function changeArticle(
  trx: Transaction<Tables>,
  { article, changed, now }: { article: string; changed: NewArticle; now: number },
): Promise<boolean> {
  const { pageAt, note } = changed;
  if (pageAt === null) {
    return nextVersion(trx, { article, note, cause: 'update', at: now, body: changed.article });
  }
  // Where the page is to be read, its text is the new one; the feed's would be a step back.
  const row = await trx
    .updateTable('article')
    .set({ page_at: pageAt, page_tries: 0 })
    .where('id', '=', article)
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes once a day that items are still shown, and at once what is remembered of them anew. */
export async function keepSame(
  trx: Transaction<Tables>,
  { source, items, now }: Keeping<'same'>,
): Promise<void> {
  const plain = items.filter(({ memory }) => memory === null);
  await inChunks(plain, (chunk) =>
    trx
      .updateTable('source_item')
      .set({ seen_at: now })
      .where('source', '=', source)
      .where(
        'item',
        'in',
        chunk.map(({ item }) => item),
      )
      .where('seen_at', '<', now - SEEN_EVERY_MS)
      .execute(),
  );
  for (const { item, memory } of items) {
    if (memory === null) continue;
    await trx
      .updateTable('source_item')
      .set({ seen_at: now, memory })
      .where('source', '=', source)
      .where('item', '=', item)
      .execute();
  }
}
