import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../database/engine.ts';
import { createFirst } from './create-first.ts';
import { createNews } from './create-news.ts';

/**
 * Every step from an empty store to the present form, by name in order. A step that was released
 * is never changed: what comes later is a step of its own.
 */
export function migrationsFor(engine: Engine): Readonly<Record<string, Migration>> {
  return {
    '0001-first': { up: (db) => createFirst(db, engine) },
    '0002-begun': { up: addBegun },
    '0003-receipt': { up: createReceipt },
    '0004-news': { up: createNews },
    '0005-seen': { up: createSeen },
    '0006-link': { up: createLink },
    '0007-topic': { up: createTopic },
    '0008-stories': { up: addStories },
    '0009-result': { up: createResult },
    '0010-thread': { up: addThread },
    '0011-prominence': { up: addProminence },
    '0012-allowance': { up: createAllowance },
    '0013-turns': { up: indexTurns },
    '0014-shown-text': { up: createShownText },
    '0015-has-text': { up: addHasText },
    '0016-page-turn': { up: addPageTurn },
    '0017-zone': { up: addZone },
  };
}

async function addBegun(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('delivery')
    .addColumn('begun', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}

async function addStories(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('shown').addColumn('body', 'text').execute();
  await db.schema.alterTable('subscription').addColumn('style', 'text').execute();
}

async function addThread(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('delivery').addColumn('thread', 'text').execute();
}

async function addProminence(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('source_article')
    .addColumn('prominence', 'double precision')
    .execute();
}

async function addZone(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('delivery').addColumn('zone', 'text').execute();
}

async function createReceipt({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('receipt')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('receipt_at').on('receipt').column('at').execute();
}

async function createSeen({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('seen')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('seen_at').on('seen').column('at').execute();
}

async function createLink({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('link')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('link_once', ['key', 'scope'])
    .execute();
  await schema.createIndex('link_at').on('link').column('at').execute();
}

async function createTopic({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('topic')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('resting', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('topic_once', ['platform', 'workspace', 'slug'])
    .execute();
}

async function createResult(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('result')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .execute();
  // The index alone tells what is oldest, and how much there is.
  await sql`create index result_used on result (used_at, key, size)`.execute(db);
}

async function createAllowance({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('allowance')
    .addColumn('who', 'text', (column) => column.primaryKey())
    .addColumn('taken', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('allowance_at').on('allowance').column('at').execute();
}

/** What is due in its order, and that of each host, so that a claim reads what it takes alone. */
async function indexTurns(db: Kysely<unknown>): Promise<void> {
  for (const index of [
    sql`create index source_turn on source (next_at, id) where next_at is not null`,
    sql`create index source_host on source (host, next_at, id) where next_at is not null`,
    sql`create index article_page_turn on article (at desc, id) where page_at is not null`,
    sql`create index article_page_host on article (host, at desc, id) where page_at is not null`,
    sql`drop index source_due`,
  ]) {
    await index.execute(db);
  }
}

async function createShownText({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('shown_text')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('shown_text_once', ['article', 'version'])
    .execute();
  await schema.createIndex('shown_text_at').on('shown_text').column('at').execute();
}

async function addHasText(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('article')
    .addColumn('has_text', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  // As JSON.stringify writes it; within a text the marks would be escaped.
  await sql`
    update article set has_text = 0 where exists (
      select 1 from article_version
      where article_version.article = article.id and article_version.version = article.version
        and article_version.body like '%"paragraphs":[]%')`.execute(db);
}

/** Pages of a host are read in the turns of each source, and those of one turn newest first. */
async function addPageTurn(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('article')
    .addColumn('page_turn', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`drop index article_page_host`.execute(db);
  await sql`create index article_page_host on article (host, page_turn, at desc, id) where page_at is not null`.execute(
    db,
  );
}
