import type { Transaction } from 'kysely';
import { inChunks } from '../database/in-chunks.ts';
import type { Tables } from '../schema.ts';
import type { NewArticle } from './kept-item.ts';

/** Whose the keys are: of the articles that had them first. */
export async function holdKeys(
  trx: Transaction<Tables>,
  articles: readonly NewArticle[],
): Promise<ReadonlyMap<string, string>> {
  // All in one order: two sources that hold what the other waits for would wait for ever.
  const rows = articles
    .flatMap(({ id, key }) => (key === null ? [] : [{ key, article: id }]))
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  const holders = new Map<string, string>();
  await inChunks(rows, async (chunk) => {
    await trx
      .insertInto('article_key')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const held = await trx
      .selectFrom('article_key')
      .selectAll()
      .where(
        'key',
        'in',
        chunk.map(({ key }) => key),
      )
      .execute();
    for (const { key, article } of held) holders.set(key, article);
  });
  return holders;
}
