import { sql, type Kysely } from 'kysely';

/** The tables of what comes in: sources, their items, articles with versions, work on them. */
export async function createNews(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('source')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('links', 'text')
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('lease_until', 'bigint')
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .execute();
  await sql`create index source_due on source (next_at) where next_at is not null`.execute(db);
  await sql`create index source_leased on source (host) where lease_until is not null`.execute(db);

  await schema
    .createTable('briefing_source')
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text')
    .addColumn('window_ms', 'bigint', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('briefing_source_once', ['briefing', 'source'])
    .execute();
  await schema
    .createIndex('briefing_source_source')
    .on('briefing_source')
    .column('source')
    .execute();

  await schema
    .createTable('host_pause')
    .addColumn('host', 'text', (column) => column.primaryKey())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('article')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text')
    .addColumn('host', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('first_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('page_at', 'bigint')
    .addColumn('page_tries', 'integer', (column) => column.notNull())
    .addColumn('page_lease_until', 'bigint')
    .addColumn('page_attempt', 'integer', (column) => column.notNull())
    .execute();
  await sql`create index article_page on article (page_at) where page_at is not null`.execute(db);
  await sql`create index article_page_leased on article (host) where page_lease_until is not null`.execute(
    db,
  );
  await schema.createIndex('article_at').on('article').column('at').execute();

  await schema
    .createTable('article_version')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_version_once', ['article', 'version'])
    .execute();

  await schema
    .createTable('article_key')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('article', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('article_key_article').on('article_key').column('article').execute();

  await schema
    .createTable('source_article')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('source_article_once', ['source', 'article'])
    .execute();
  await schema
    .createIndex('source_article_at')
    .on('source_article')
    .columns(['source', 'at'])
    .execute();
  await schema
    .createIndex('source_article_article')
    .on('source_article')
    .column('article')
    .execute();

  await schema
    .createTable('source_item')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('article', 'text')
    .addColumn('memory', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('source_item_once', ['source', 'item'])
    .execute();
  await schema.createIndex('source_item_seen').on('source_item').column('seen_at').execute();

  await schema
    .createTable('work')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('work_once', ['article', 'version', 'kind'])
    .execute();
}
