import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Channel } from '../channel.ts';
import type { ShownStory } from './delivery.ts';
import type { Tables } from '../schema.ts';

const ShownBodyJson = z.object({
  articles: z.array(
    z.object({ id: z.string(), stamp: z.string(), version: z.number().optional() }),
  ),
  passages: z.array(z.object({ article: z.string(), text: z.string() })),
});

export const ShownStoryJson = z.object({
  story: z.string(),
  fingerprint: z.string(),
  body: ShownBodyJson.nullish(),
});

/** What channels got to see, written by the outbox when a message is sent. */
export type Shown = Readonly<{
  /** The stories of that briefing as the channel last saw them. */
  of: (channel: Channel, briefing: string) => Promise<readonly ShownStory[]>;
  /** When the channel last saw something new of that briefing, epoch ms. */
  lastAt: (channel: Channel, briefing: string) => Promise<number | null>;
  /** Forgets what was not shown since; such a story counts as new again. */
  prune: (before: number) => Promise<number>;
}>;

export function createShown(db: Kysely<Tables>): Shown {
  const of = ({ platform, workspace, channel }: Channel, briefing: string) =>
    db
      .selectFrom('shown')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('channel', '=', channel)
      .where('briefing', '=', briefing);
  return {
    async of(channel, briefing) {
      const rows = await of(channel, briefing).select(['story', 'fingerprint', 'body']).execute();
      return rows.map(({ story, fingerprint, body }) => ({
        story,
        fingerprint,
        body: body === null ? null : ShownBodyJson.parse(JSON.parse(body)),
      }));
    },
    async lastAt(channel, briefing) {
      const row = await of(channel, briefing)
        .select(({ fn }) => fn.max('at').as('at'))
        .executeTakeFirst();
      return row?.at ?? null;
    },
    async prune(before) {
      await db.deleteFrom('shown_text').where('at', '<', before).execute();
      const { numDeletedRows } = await db
        .deleteFrom('shown')
        .where('at', '<', before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
