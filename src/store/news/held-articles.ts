import type { Transaction } from 'kysely';
import { inChunks } from '../database/in-chunks.ts';
import type { Tables } from '../schema.ts';
import { hasText, nextVersion } from './add-version.ts';
import type { NewArticle } from './kept-item.ts';
import { isResting, wake } from './rest-pages.ts';

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

/** What is still to be written to one article. */
export type Rewrite = Readonly<{ article: string; write: () => Promise<boolean> }>;

/**
 * What came as a headline alone gets the text that another source has of it, and a page that rests is
 * due again.
 */
export async function fillBare(
  trx: Transaction<Tables>,
  articles: readonly NewArticle[],
  { holderOf, now }: Readonly<{ holderOf: (article: NewArticle) => string; now: number }>,
): Promise<readonly Rewrite[]> {
  const brought = new Map(articles.map((one) => [holderOf(one), one]));
  for (const one of articles) if (hasText(one.article) === 1) brought.set(holderOf(one), one);
  const rewrites: Rewrite[] = [];
  await inChunks([...brought.keys()], async (chunk) => {
    const rows = await trx
      .selectFrom('article')
      .select(['id', 'has_text', 'page_at', 'page_tries', 'page_attempt'])
      .where('id', 'in', chunk)
      .execute();
    for (const row of rows) {
      const { id: article } = row;
      const one = brought.get(article);
      if (one === undefined) continue;
      if (isResting(row)) rewrites.push({ article, write: () => wake(trx, article, now) });
      if (row.has_text === 1 || hasText(one.article) === 0) continue;
      rewrites.push({
        article,
        // Another source may have brought one since: who comes second finds no headline alone any more.
        write: () =>
          nextVersion(trx, {
            article,
            note: one.note,
            cause: 'feed',
            at: now,
            body: one.article,
            bare: true,
          }),
      });
    }
  });
  return rewrites;
}
