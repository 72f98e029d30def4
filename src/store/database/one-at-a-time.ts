import { sql, type Kysely, type Transaction } from 'kysely';
import { lightTransaction } from './light-transaction.ts';
import type { Engine } from './engine.ts';
import type { Tables } from '../schema.ts';

/** Numbers by which processes on one Postgres know each other's locks; nothing else uses them. */
const LOCKS = { sources: 7_310_001, pages: 7_310_002 };

/**
 * A short transaction that no other process runs at the same moment. Who is claimed depends on what
 * others hold of the same host, which a lock on single rows cannot see.
 */
export function oneAtATime<T>(
  db: Kysely<Tables>,
  engine: Engine,
  name: keyof typeof LOCKS,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return lightTransaction(db, engine, async (trx) => {
    // SQLite has one writer at a time anyway.
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${LOCKS[name]})`.execute(trx);
    return work(trx);
  });
}
