import type { Transaction } from 'kysely';
import { inChunks } from '../database/in-chunks.ts';
import type { Tables } from '../schema.ts';
import { hasText, nextVersion } from './add-version.ts';
import type { NewArticle } from './kept-item.ts';

/** What came as a headline alone gets the text that another source has of it. */
export async function fillBare(
  trx: Transaction<Tables>,
  articles: readonly NewArticle[],
  { holderOf, now }: Readonly<{ holderOf: (article: NewArticle) => string; now: number }>,
): Promise<void> {
  const texts = new Map(
    articles.filter(({ article }) => hasText(article) === 1).map((one) => [holderOf(one), one]),
  );
  // All in one order: two sources that hold what the other waits for would wait for ever.
  await inChunks([...texts.keys()].toSorted(), async (chunk) => {
    const rows = await trx
      .selectFrom('article')
      .select('id')
      .where('id', 'in', chunk)
      .where('has_text', '=', 0)
      .execute();
    const bare = new Set(rows.map(({ id }) => id));
    for (const id of chunk) {
      const text = texts.get(id);
      if (text === undefined || !bare.has(id)) continue;
      // Another source may have brought one since: who comes second finds no headline alone any more.
      await nextVersion(trx, {
        article: id,
        note: text.note,
        cause: 'feed',
        at: now,
        body: text.article,
        bare: true,
      });
    }
  });
}
