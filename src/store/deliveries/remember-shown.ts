import type { Kysely, Selectable } from 'kysely';
import { inChunks } from '../database/in-chunks.ts';
import type { Tables } from '../schema.ts';
import type { ShownStory } from './delivery.ts';
import { ShownStoryJson } from './shown.ts';

/** Keeps what a channel was shown by a delivery: all that it was begun with, or the stories of `shown`. */
export async function rememberShown(
  db: Kysely<Tables>,
  row: Selectable<Tables['delivery']>,
  shown: readonly string[] | null,
  at: number,
) {
  const begun = row.shows === null ? [] : ShownStoryJson.array().parse(JSON.parse(row.shows));
  const seen = begun.filter(({ story }) => shown === null || shown.includes(story));
  // Postgres refuses a statement that writes a row twice, and the delivery would never end.
  const shows = [...new Map(seen.map((one) => [one.story, one])).values()];
  if (shows.length === 0) return;
  const { platform, workspace, channel, briefing } = row;
  await db
    .insertInto('shown')
    .values(
      shows.map(({ story, fingerprint, body = null }) => ({
        platform,
        workspace,
        channel,
        briefing,
        story,
        fingerprint,
        body: body === null ? null : JSON.stringify(body),
        at,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'workspace', 'channel', 'briefing', 'story'])
        .doUpdateSet((set) => ({
          fingerprint: set.ref('excluded.fingerprint'),
          body: set.ref('excluded.body'),
          at,
        })),
    )
    .execute();
  await keepTexts(db, shows, at);
}

/** What a channel was shown can be looked up in the text that it came from, whatever it says now. */
async function keepTexts(
  db: Kysely<Tables>,
  shows: readonly ShownStory[],
  at: number,
): Promise<void> {
  const texts = new Map(
    shows.flatMap(({ body }) =>
      (body?.articles ?? []).flatMap(({ id, version }) =>
        version === undefined ? [] : [[`${id} ${version}`, { article: id, version, at }] as const],
      ),
    ),
  );
  await inChunks([...texts.values()], (chunk) =>
    db
      .insertInto('shown_text')
      .values(chunk)
      .onConflict((conflict) => conflict.columns(['article', 'version']).doUpdateSet({ at }))
      .execute(),
  );
}
