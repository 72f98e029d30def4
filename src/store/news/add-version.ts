import type { Transaction } from 'kysely';
import type { Article } from '../../articles/article.ts';
import type { Tables } from '../schema.ts';
import type { VersionCause } from './stored-article.ts';

/** Versions of an article that are kept. A live blog changes all day; its last ones count. */
const MOST_VERSIONS = 10;

/** What `article.has_text` is for a text. */
export function hasText({ paragraphs }: Article): number {
  return paragraphs.length > 0 ? 1 : 0;
}

/**
 * Gives an article its next text. `bare`: where it has none, as a headline alone. Resolves to whether
 * there was such an article.
 */
export async function nextVersion(
  trx: Transaction<Tables>,
  {
    article,
    note,
    cause,
    at,
    body,
    bare = false,
  }: {
    article: string;
    note: string | null;
    cause: VersionCause;
    at: number;
    body: Article;
    bare?: boolean;
  },
): Promise<boolean> {
  // The number is counted on in the row itself: another source may have raised it since it was read.
  const row = await trx
    .updateTable('article')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      changed_at: at,
      has_text: hasText(body),
      note,
    }))
    .where('id', '=', article)
    .$if(bare, (query) => query.where('has_text', '=', 0))
    .returning('version')
    .executeTakeFirst();
  if (row === undefined) return false;
  await addVersion(trx, { article, version: row.version, cause, at, body });
  return true;
}

/** Keeps a text of an article, and lets the oldest go of which nobody was shown anything. */
export async function addVersion(
  trx: Transaction<Tables>,
  {
    article,
    version,
    cause,
    at,
    body,
  }: { article: string; version: number; cause: VersionCause; at: number; body: Article },
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
      .where('version', 'not in', (where) =>
        where.selectFrom('shown_text').select('version').where('article', '=', article),
      )
      .execute();
  }
}
