import type { Transaction } from 'kysely';
import { inChunks } from '../database/in-chunks.ts';
import type { Tables } from '../schema.ts';
import { addVersion, hasText } from './add-version.ts';
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
  await inChunks([...texts.keys()], async (chunk) => {
    const bare = await trx
      .selectFrom('article')
      .select(['id', 'version'])
      .where('id', 'in', chunk)
      .where('has_text', '=', 0)
      .orderBy('id')
      .execute();
    for (const { id, version } of bare) {
      const text = texts.get(id);
      if (text === undefined) continue;
      const next = { version: version + 1, changed_at: now, has_text: 1, note: text.note };
      await trx.updateTable('article').set(next).where('id', '=', id).execute();
      const body = text.article;
      await addVersion(trx, { article: id, version: version + 1, cause: 'feed', at: now, body });
    }
  });
}
