import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql, type Transaction } from 'kysely';
import type { Log } from '../log.ts';
import { UserError } from '../user-error.ts';
import { openStore } from './open-store.ts';
import { createPostgresDialect } from './database/postgres-dialect.ts';

/** A table and how many of its rows were copied. */
export type Moved = Readonly<{ table: string; rows: number }>;

type Row = Readonly<Record<string, string | number | null>>;
type AnyTables = Record<string, Row>;

/** Rows in one statement: the widest table has 21 columns, and 65,535 parameters are allowed. */
const MOST_ROWS = 500;
/** What the schema keeps about itself, and what would come to the same again. */
const OWN = /^(?:schema_version|sqlite_)|_lock$|^result$/;

/**
 * Copies a SQLite store, which no bot may be using, into an empty Postgres database: all or
 * nothing. Throws a UserError where something stands in the database already.
 */
export async function moveStore({
  file,
  url,
  log,
}: {
  file: string;
  url: string;
  log: Log;
}): Promise<readonly Moved[]> {
  // Both are brought to the present form first, so that the tables are the same.
  await (await openStore({ kind: 'sqlite', file, clock: Date.now })).close();
  const opened = await openStore({ kind: 'postgres', url, log, connections: 1 });
  await opened.close();
  const from = new DatabaseSync(file, { readOnly: true });
  const to = new Kysely<AnyTables>({
    dialect: createPostgresDialect(url, { connections: 1, onError: () => {} }),
  });
  try {
    return await to.transaction().execute(async (trx) => {
      const moved: Moved[] = [];
      for (const table of tablesOf(from)) {
        await refuseFilled(trx, table, opened.place);
        moved.push({ table, rows: await copy(from, trx, table) });
      }
      // Postgres counts on from its own counter, which knows nothing of what was copied.
      await sql`select setval(pg_get_serial_sequence('message', 'id'), coalesce(max(id), 0) + 1, false) from message`.execute(
        trx,
      );
      return moved;
    });
  } finally {
    from.close();
    await to.destroy();
  }
}

function tablesOf(from: DatabaseSync): readonly string[] {
  return from
    .prepare(`select name from sqlite_master where type = 'table' order by name`)
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !OWN.test(name));
}

async function refuseFilled(
  trx: Transaction<AnyTables>,
  table: string,
  place: string,
): Promise<void> {
  const [row] = await trx
    .selectFrom(table)
    .select(sql<number>`1`.as('one'))
    .limit(1)
    .execute();
  if (row === undefined) return;
  throw new UserError(
    `${place}: The table "${table}" is not empty, so nothing was copied. Name an empty database in DATABASE_URL.`,
  );
}

async function copy(
  from: DatabaseSync,
  trx: Transaction<AnyTables>,
  table: string,
): Promise<number> {
  let rows = 0;
  let batch: Row[] = [];
  const send = async (): Promise<void> => {
    if (batch.length > 0) await trx.insertInto(table).values(batch).execute();
    rows += batch.length;
    batch = [];
  };
  for (const row of from.prepare(`select * from "${table}"`).iterate()) {
    batch.push(
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    );
    if (batch.length >= MOST_ROWS) await send();
  }
  await send();
  return rows;
}

function plain(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value === null) return null;
  throw new TypeError(`The store holds no values of type ${typeof value}.`);
}
