import { PostgresDialect, type Dialect } from 'kysely';
import { Pool, types } from 'pg';

/** A connection that is not made within this time counts as failed. */
const CONNECT_WITHIN_MS = 10_000;

/** A statement that takes longer is ended: nothing here is meant to take a second. */
const STATEMENT_WITHIN_MS = 30_000;

/** Kysely over pg. Moments are far below 2^53, so `bigint` is read as a number. */
export function createPostgresDialect(
  url: string,
  { connections, onError }: { connections: number; onError: (error: Error) => void },
): Dialect {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: STATEMENT_WITHIN_MS,
    keepAlive: true,
    application_name: 'briefing-bot',
    types: {
      getTypeParser: (id, format) =>
        id === types.builtins.INT8 && format !== 'binary'
          ? Number
          : types.getTypeParser(id, format),
    },
  });
  // Without a listener a lost idle connection would end the process.
  pool.on('error', onError);
  return new PostgresDialect({ pool });
}
