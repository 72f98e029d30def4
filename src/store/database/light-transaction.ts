import { sql, type Kysely, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from '../schema.ts';

/**
 * A transaction that survives the end of the process, but may be lost, as a whole, with the power:
 * for work that comes to the same when it is done again. It does not wait for the disk. What is
 * committed afterwards in the ordinary way takes it to the disk as well.
 */
export async function lightTransaction<T>(
  db: Kysely<Tables>,
  engine: Engine,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  if (engine === 'postgres') {
    return db.transaction().execute(async (trx) => {
      await sql`set local synchronous_commit to off`.execute(trx);
      return work(trx);
    });
  }
  // Holds the only connection all along, so that no other commit goes without the disk.
  return db.connection().execute(async (connection) => {
    await sql`pragma synchronous = normal`.execute(connection);
    try {
      return await connection.transaction().execute(work);
    } finally {
      await sql`pragma synchronous = full`.execute(connection);
    }
  });
}
