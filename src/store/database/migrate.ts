import type { Kysely } from 'kysely';
import { Migrator, type MigrationProvider } from 'kysely/migration';
import { UserError } from '../../user-error.ts';
import { migrationsFor } from '../migrations/migrations.ts';
import type { Engine } from './engine.ts';
import type { Tables } from '../schema.ts';

/**
 * Brings the store to the present form. Throws a UserError, and changes nothing, where a newer
 * version of the bot made it. Several processes may do this at the same moment on Postgres.
 */
export async function migrate(
  db: Kysely<Tables>,
  { engine, place }: { engine: Engine; place: string },
): Promise<void> {
  const known = { ...migrationsFor(engine) };
  const strange = (await executed(db)).filter((name) => !Object.hasOwn(known, name));
  if (strange.length > 0) {
    throw new UserError(
      `${place}: A newer version of the bot made this store (it has "${strange.join('", "')}", which this version does not know). Start that version again, or restore a backup made with this one.`,
    );
  }
  const provider: MigrationProvider = { getMigrations: async () => known };
  const { error } = await new Migrator({
    db,
    provider,
    migrationTableName: TABLE,
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

const TABLE = 'schema_version';

/** Names of the steps that the store has taken. */
async function executed(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === TABLE)) return [];
  const rows = await db
    .withTables<{ [TABLE]: { name: string } }>()
    .selectFrom(TABLE)
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
