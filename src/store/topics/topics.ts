import type { Kysely, Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { Engine } from '../database/engine.ts';
import type { Tables } from '../schema.ts';
import type { Topic, Workspace } from './topic.ts';

export type TopicChange = Partial<Pick<Topic, 'title' | 'about' | 'not' | 'sources'>>;

/** Topics made in chat. Every look-up names the workspace: what is of another one is not there. */
export type Topics = Readonly<{
  /** `false`, and nothing changes, where the workspace has one of that slug. */
  add: (topic: Topic) => Promise<boolean>;
  /** Makes the change of what is there at that moment; `false` where there is no such topic. */
  change: (
    where: Workspace,
    slug: string,
    change: (topic: Topic) => TopicChange,
  ) => Promise<boolean>;
  /** With its subscriptions and what they showed. `false` where `to` is taken or `from` is not there. */
  rename: (
    where: Workspace,
    from: string,
    to: Readonly<{ slug: string; title: string }>,
  ) => Promise<boolean>;
  remove: (where: Workspace, slug: string) => Promise<boolean>;
  /** By slug. */
  of: (where: Workspace) => Promise<readonly Topic[]>;
  get: (where: Workspace, slug: string) => Promise<Topic | null>;
  /** Of all workspaces that the bot is in. */
  all: () => Promise<readonly Topic[]>;
  /** The bot left the workspace: its topics rest until it is back. */
  rest: (where: Workspace, resting: boolean) => Promise<void>;
}>;

const Body = z.object({
  title: z.string(),
  about: z.array(z.string()),
  not: z.array(z.string()),
  sources: z.array(
    z.object({
      kind: z.enum(['feed', 'site']),
      url: z.string(),
      links: z.string().nullable(),
      publisher: z.string().nullable(),
    }),
  ),
  windowMs: z.number(),
});

export function createTopics(db: Kysely<Tables>, engine: Engine): Topics {
  return {
    async add(topic) {
      const { platform, workspace, slug, createdBy, createdAt } = topic;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('topic')
        .values({
          platform,
          workspace,
          slug,
          body: bodyOf(topic),
          created_by: createdBy,
          created_at: createdAt,
          resting: 0,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    change: (where, slug, change) =>
      db.transaction().execute(async (trx) => {
        const query = one(trx, where, slug);
        const row = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
        if (row === undefined) return false;
        const topic = toTopic(row);
        await write(trx, where, slug, { slug, body: bodyOf({ ...topic, ...change(topic) }) });
        return true;
      }),
    rename: (where, from, { slug, title }) =>
      db.transaction().execute(async (trx) => {
        const row = await one(trx, where, from).executeTakeFirst();
        if (row === undefined) return false;
        if (slug !== from && (await one(trx, where, slug).executeTakeFirst()) !== undefined) {
          return false;
        }
        await write(trx, where, from, { slug, body: bodyOf({ ...toTopic(row), title }) });
        if (slug !== from) await follow(trx, where, from, slug);
        return true;
      }),
    async remove({ platform, workspace }, slug) {
      const { numDeletedRows } = await db
        .deleteFrom('topic')
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('slug', '=', slug)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
    async of({ platform, workspace }) {
      const rows = await db
        .selectFrom('topic')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('resting', '=', 0)
        .orderBy('slug')
        .execute();
      return rows.map(toTopic);
    },
    async get(where, slug) {
      const row = await one(db, where, slug).where('resting', '=', 0).executeTakeFirst();
      return row === undefined ? null : toTopic(row);
    },
    async all() {
      const rows = await db
        .selectFrom('topic')
        .selectAll()
        .where('resting', '=', 0)
        .orderBy('platform')
        .orderBy('workspace')
        .orderBy('slug')
        .execute();
      return rows.map(toTopic);
    },
    async rest({ platform, workspace }, resting) {
      await db
        .updateTable('topic')
        .set({ resting: resting ? 1 : 0 })
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .execute();
    },
  };
}

/** The row of a topic, whether it rests or not. */
function one(trx: Kysely<Tables>, { platform, workspace }: Workspace, slug: string) {
  return trx
    .selectFrom('topic')
    .selectAll()
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('slug', '=', slug);
}

async function write(
  trx: Kysely<Tables>,
  { platform, workspace }: Workspace,
  slug: string,
  values: Readonly<{ body: string; slug: string }>,
): Promise<void> {
  await trx
    .updateTable('topic')
    .set(values)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('slug', '=', slug)
    .execute();
}

/**
 * What hangs on a topic's name goes with it, and in its channels takes the place of what still hangs on
 * the new name: that of a topic which is gone, or of a briefing in a folder.
 */
async function follow(
  trx: Transaction<Tables>,
  { platform, workspace }: Workspace,
  from: string,
  to: string,
): Promise<void> {
  for (const table of ['subscription', 'shown'] as const) {
    const channels = trx
      .selectFrom(table)
      .select('channel')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('briefing', '=', from);
    await trx
      .deleteFrom(table)
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('briefing', '=', to)
      .where('channel', 'in', channels)
      .execute();
    await trx
      .updateTable(table)
      .set({ briefing: to })
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('briefing', '=', from)
      .execute();
  }
}

function bodyOf({ title, about, not, sources, windowMs }: Topic): string {
  return JSON.stringify({ title, about, not, sources, windowMs });
}

function toTopic(row: Selectable<Tables['topic']>): Topic {
  const { platform, workspace, slug, body, created_by, created_at } = row;
  const where = { platform, workspace, slug };
  return {
    ...where,
    ...Body.parse(JSON.parse(body)),
    createdBy: created_by,
    createdAt: created_at,
  };
}
