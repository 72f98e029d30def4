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
