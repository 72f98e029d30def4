import { sql, type SqlBool, type Transaction } from 'kysely';
import type { Engine } from '../database/engine.ts';
import { inChunks } from '../database/in-chunks.ts';
import type { Tables } from '../schema.ts';

/**
 * A page that nobody wants any more rests: it is not due, was claimed at least once, and has never
 * been tried. One that was read has been tried, and one that was never to be read was never claimed.
 */
export function isResting({
  page_at,
  page_tries,
  page_attempt,
}: Pick<Tables['article'], 'page_at' | 'page_tries' | 'page_attempt'>): boolean {
  return page_at === null && page_tries === 0 && page_attempt > 0;
}

/** The same of a row of `article`. */
const RESTING = sql<SqlBool>`(
  article.page_at is null and article.page_tries = 0 and article.page_attempt > 0
)`;

/** Lets the pages rest that no briefing wants. Who is reading one just then has lost it. */
export async function restPages(trx: Transaction<Tables>, engine: Engine): Promise<void> {
  const unwanted = trx
    .selectFrom('article')
    .select('id')
    .where('page_at', 'is not', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('source_article')
            .innerJoin('briefing_source', 'briefing_source.source', 'source_article.source')
            .select(sql`1`.as('one'))
            .whereRef('source_article.article', '=', 'article.id'),
        ),
      ),
    );
  // What somebody is writing to just then is left as it is: whoever waits may be waited for.
  const rows = await (
    engine === 'postgres' ? unwanted.forUpdate().skipLocked() : unwanted
  ).execute();
  await inChunks(rows, (chunk) =>
    trx
      .updateTable('article')
      .set(({ eb }) => ({
        page_at: null,
        page_lease_until: null,
        page_tries: 0,
        page_attempt: eb('page_attempt', '+', 1),
      }))
      .where(
        'id',
        'in',
        chunk.map(({ id }) => id),
      )
      .execute(),
  );
}

/** Makes the resting pages of these sources due again. */
export async function wakePages(
  trx: Transaction<Tables>,
  sources: readonly string[],
  now: number,
): Promise<void> {
  for (const source of sources) {
    const rows = await trx
      .selectFrom('source_article')
      .innerJoin('article', 'article.id', 'source_article.article')
      .select('article.id')
      .where('source', '=', source)
      .where(RESTING)
      .orderBy('article.id')
      .execute();
    // All in one order: two that hold what the other waits for would wait for ever.
    for (const { id } of rows) await wake(trx, id, now);
  }
}

/** Resolves to whether an article had a page that rested. */
export async function wake(
  trx: Transaction<Tables>,
  article: string,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('article')
    .set({ page_at: now })
    .where('id', '=', article)
    .where(RESTING)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
