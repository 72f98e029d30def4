import { sql, type Kysely } from 'kysely';
import type { Engine } from '../database/engine.ts';

/** Subscriptions, deliveries and what channels were shown. */
export async function createFirst(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('subscription')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('days', 'integer', (column) => column.notNull())
    .addColumn('minute', 'integer', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('quiet', 'integer', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('pause_reason', 'text')
    .addColumn('pause_remedy', 'text')
    .addUniqueConstraint('subscription_once', ['platform', 'workspace', 'channel', 'briefing'])
    .execute();
  await sql`create index subscription_due on subscription (next_at) where next_at is not null`.execute(
    db,
  );

  await schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('subscription', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('slot', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .addColumn('started_at', 'bigint')
    .addColumn('message_id', 'text')
    .addColumn('reason', 'text')
    .addColumn('shows', 'text')
    .addColumn('finished_at', 'bigint')
    .addUniqueConstraint('delivery_once', ['subscription', 'kind', 'slot'])
    .execute();
  await sql`create index delivery_due on delivery (due_at, id) where due_at is not null`.execute(
    db,
  );
  await sql`create index delivery_finished on delivery (finished_at) where finished_at is not null`.execute(
    db,
  );

  await schema
    .createTable('shown')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('shown_once', [
      'platform',
      'workspace',
      'channel',
      'briefing',
      'story',
    ])
    .execute();

  await schema
    .createTable('pace')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('taken_until', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('installation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('message')
    .addColumn('id', engine === 'sqlite' ? 'integer' : 'bigserial', (column) =>
      engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('key', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('message_channel').on('message').columns(['channel', 'id']).execute();
  await sql`create index message_key on message (key) where key is not null`.execute(db);
}
