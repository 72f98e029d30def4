import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  SqliteDialect,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';

/**
 * Kysely over node:sqlite. One connection, which Kysely hands to one query or transaction at a
 * time. Waits for another process's lock without holding up the event loop.
 */
export function createSqliteDialect(
  database: DatabaseSync,
  {
    lockedForMs,
    beforeWrite = () => {},
  }: {
    lockedForMs: number;
    /** Throws where nothing may be written any more. */
    beforeWrite?: () => void;
  },
): Dialect {
  const sqlite = new SqliteDialect({ database: adapt(database) });
  return {
    createAdapter: () => sqlite.createAdapter(),
    createIntrospector: (db) => sqlite.createIntrospector(db),
    createQueryCompiler: () => sqlite.createQueryCompiler(),
    createDriver: () => {
      const driver = sqlite.createDriver();
      return createPatientDriver(driver, database, { lockedForMs, beforeWrite });
    },
  };
}

function createPatientDriver(
  driver: Driver,
  database: DatabaseSync,
  { lockedForMs, beforeWrite }: { lockedForMs: number; beforeWrite: () => void },
): Driver {
  const mayWrite = (query: CompiledQuery): void => {
    // Of a transaction its beginning was asked.
    if (query.query.kind !== 'SelectQueryNode' && !database.isTransaction) beforeWrite();
  };
  const turn = createTurns();
  const lock = createLock(lockedForMs);
  return {
    init: (options) => driver.init(options),
    acquireConnection: async () =>
      patient(await driver.acquireConnection(), { lock, turn, mayWrite }),
    // Takes the lock at once: a reader that turns writer half-way cannot wait for it.
    beginTransaction: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    // On a full disk SQLite may have rolled back by itself.
    rollbackTransaction: async (connection) => {
      if (database.isTransaction) await driver.rollbackTransaction(connection);
    },
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  };
}

/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
const RETRY_EVERY_MS = 20;

/** Tries further apart than this met two locks. */
const ANOTHER_LOCK_MS = 2000;

type Lock = Readonly<{ lastsTooLong: () => boolean }>;

/**
 * Another process's lock, as it is met again and again. It is waited for once: behind one that
 * lasts, all that have but one connection would wait in turn, also who only wants to read.
 */
function createLock(lockedForMs: number): Lock {
  let [since, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    lastsTooLong() {
      const now = performance.now();
      if (now - last > ANOTHER_LOCK_MS) since = now;
      last = now;
      return now - since > lockedForMs;
    },
  };
}

/**
 * SQLite answers at once, so that a series of statements, and all that wait for the connection,
 * would hold the event loop to their end. After so long it turns first.
 */
const HELD_FOR_MS = 5;

function createTurns(): () => Promise<void> {
  let began: number | null = null;
  return async () => {
    if (began === null) {
      began = performance.now();
      setImmediate(() => {
        began = null;
      });
    } else if (performance.now() - began > HELD_FOR_MS) await nextTurn();
  };
}

function patient(
  connection: DatabaseConnection,
  {
    lock,
    turn,
    mayWrite,
  }: Readonly<{
    lock: Lock;
    turn: () => Promise<void>;
    mayWrite: (query: CompiledQuery) => void;
  }>,
): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery) {
      await turn();
      mayWrite(query);
      for (;;) {
        try {
          return await connection.executeQuery<R>(query);
        } catch (error) {
          if (sqliteCode(error) !== SQLITE_BUSY || lock.lastsTooLong()) throw error;
          await sleep(RETRY_EVERY_MS);
        }
      }
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  };
}

/** SQLite's primary result code: https://sqlite.org/rescode.html */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}

/** Prepared statements that are kept. */
const MOST_STATEMENTS = 200;

/** node:sqlite in the form in which Kysely expects a database. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = statements.get(text);
      if (known !== undefined) return known;
      const statement = adaptStatement(database.prepare(text));
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      statements.set(text, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...values.map(toValue)),
    run: (values) => statement.run(...values.map(toValue)),
    iterate: (values) => statement.iterate(...values.map(toValue)),
  };
}

function toValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`The store holds no values of type ${typeof value}.`);
}
