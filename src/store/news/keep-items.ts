import type { Transaction } from 'kysely';
import type { Tables } from '../schema.ts';
import { hasText, nextVersion } from './add-version.ts';
import { fillBare, holdKeys, type Rewrite } from './held-articles.ts';
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

/**
 * Keeps what was not seen before, a few statements for all. Resolves to how many are new, and to what
 * is to be written to those that others brought.
 */
export async function keepNew(
  trx: Transaction<Tables>,
  { source, items, now }: Keeping<'new'>,
): Promise<Readonly<{ added: number; rewrites: readonly Rewrite[] }>> {
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
  const rewrites = await fillBare(
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
  return { added: added.length, rewrites };
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

/** Remembers items whose text changed. Resolves to what is to be written to their articles. */
export async function keepChanged(
  trx: Transaction<Tables>,
  { source, items, now }: Keeping<'changed'>,
): Promise<readonly Rewrite[]> {
  const rewrites: Rewrite[] = [];
  for (const { item, memory, article: changed } of items) {
    const known = await trx
      .updateTable('source_item')
      .set({ memory, seen_at: now })
      .where('source', '=', source)
      .where('item', '=', item)
      .returning('article')
      .executeTakeFirst();
    const article = known?.article ?? null;
    if (article === null || changed === null) continue;
    rewrites.push({ article, write: () => changeArticle(trx, { article, changed, now }) });
  }
  return rewrites;
}

/**
 * Writes to articles, all in one order: two sources that hold what the other waits for would wait for
 * ever. Resolves to those that were written to.
 */
export async function rewrite(rewrites: readonly Rewrite[]): Promise<ReadonlySet<Rewrite>> {
  const written = new Set<Rewrite>();
  const inOrder = rewrites.toSorted((one, other) =>
    one.article < other.article ? -1 : one.article > other.article ? 1 : 0,
  );
  for (const one of inOrder) if (await one.write()) written.add(one);
  return written;
}

/** Resolves to whether an article has another text, or is to get one. */
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
