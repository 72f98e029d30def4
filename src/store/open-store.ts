import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql, type Dialect } from 'kysely';
import type { Log } from '../log.ts';
import { UserError } from '../user-error.ts';
import { backUp } from './database/back-up.ts';
import { createAllowances } from './allowances.ts';
import { createDeliveryLog } from './deliveries/delivery-log.ts';
import { explainStoreError } from './database/explain-error.ts';
import { createInstallations } from './installations.ts';
import { createMessages } from './messages.ts';
import { migrate } from './database/migrate.ts';
import { createArticles } from './news/articles.ts';
import { createKeep } from './news/keep.ts';
import { createPages } from './news/pages.ts';
import { createSources } from './news/sources.ts';
import { createWork } from './news/work.ts';
import { createOutbox } from './deliveries/outbox.ts';
import { createPace } from './deliveries/pace.ts';
import { createPlanning } from './deliveries/planning.ts';
import { createSeal, type Seal } from './seal.ts';
import { makePrivate, watchFile } from './database/store-file.ts';
import { createReceipts } from './deliveries/receipts.ts';
import { createResults } from './results.ts';
import { createLinks } from './links.ts';
import { createSeen } from './seen.ts';
import { createRefusals } from './deliveries/refusals.ts';
import type { Tables } from './schema.ts';
import { createShown } from './deliveries/shown.ts';
import { createSqliteDialect } from './database/sqlite-dialect.ts';
import { createTopics } from './topics/topics.ts';
import { createSubscriptions } from './subscriptions/subscriptions.ts';
import type { Store } from './store.ts';

export type StoreOptions =
  | Readonly<{
      kind: 'sqlite';
      file: string;
      /** Epoch ms. */
      clock: () => number;
      /** How long another process's lock is waited for. */
      lockedForMs?: number;
      keys?: StoreKeys;
    }>
  | Readonly<{
      kind: 'postgres';
      url: string;
      log: Log;
      connections?: number;
      keys?: StoreKeys;
    }>;

/** The secret that locks tokens in the store, then former ones that still open them. */
export type StoreKeys = readonly string[];

/** Opens the store, or makes a new one. Throws a UserError where a person can mend it. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return options.kind === 'sqlite' ? openSqlite(options) : openPostgres(options);
}

/** How long one process waits for another’s transaction before it gives up. */
const LOCKED_FOR_MS = 5000;

async function openSqlite({
  file,
  clock,
  keys = [],
  lockedForMs = LOCKED_FOR_MS,
}: Extract<StoreOptions, { kind: 'sqlite' }>): Promise<Store> {
  return explained(file, async () => {
    makePrivate(file);
    const database = new DatabaseSync(file, { timeout: 0 });
    try {
      // Each commit reaches the disk before it counts: https://sqlite.org/pragma.html#pragma_synchronous
      database.exec('pragma journal_mode = wal; pragma synchronous = full;');
    } catch (error) {
      database.close();
      throw error;
    }
    const beforeWrite = watchFile(file);
    return assemble(createSqliteDialect(database, { lockedForMs, beforeWrite }), {
      engine: 'sqlite',
      place: file,
      seal: createSeal(keys),
      now: async () => clock(),
      backup: (path) => backUp(file, path),
    });
  });
}

/** Enough for a ticker, its deliveries and the answers: each holds one for a few ms. */
const CONNECTIONS = 10;

async function openPostgres({
  url,
  log,
  keys = [],
  connections = CONNECTIONS,
}: Extract<StoreOptions, { kind: 'postgres' }>): Promise<Store> {
  const { host, pathname } = new URL(url);
  const place = `postgres://${host}${pathname}`;
  const onError = (error: Error): void => log.warn({ err: error }, 'lost a database connection');
  return explained(place, async () => {
    // Whoever has no Postgres does not load what speaks to it.
    const { createPostgresDialect } = await import('./database/postgres-dialect.ts');
    return assemble(createPostgresDialect(url, { connections, onError }), {
      engine: 'postgres',
      place,
      seal: createSeal(keys),
      now: null,
      backup: async () => {
        throw new UserError(
          `${place}: A Postgres database is backed up with its own tool. Run pg_dump "$DATABASE_URL" --format=custom --file=backup.dump`,
        );
      },
    });
  });
}

async function assemble(
  dialect: Dialect,
  parts: Pick<Store, 'engine' | 'place' | 'backup'> & {
    now: Store['now'] | null;
    seal: Seal;
  },
): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  const { engine, place, backup, now, seal } = parts;
  try {
    await migrate(db, { engine, place });
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    engine,
    place,
    backup,
    subscriptions: createSubscriptions(db),
    planning: createPlanning(db, engine),
    outbox: createOutbox(db, engine),
    refusals: createRefusals(db),
    deliveries: createDeliveryLog(db),
    pace: createPace(db, engine),
    shown: createShown(db),
    installations: createInstallations(db, seal),
    receipts: createReceipts(db),
    seen: createSeen(db),
    allowances: createAllowances(db, engine),
    links: createLinks(db),
    topics: createTopics(db, engine),
    messages: createMessages(db),
    sources: createSources(db, engine),
    keep: createKeep(db, engine),
    articles: createArticles(db),
    pages: createPages(db, engine),
    work: createWork(db, engine),
    results: createResults(db, engine),
    now: now ?? (() => databaseTime(db)),
    probe: async () => {
      const at = Date.now();
      // A write, since a full disk and a lock hold up nothing else.
      await db
        .insertInto('pace')
        .values({ id: 'probe', taken_until: at })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ taken_until: at }))
        .execute();
    },
    explain: (error) => explainStoreError(error, place),
    close: () => db.destroy(),
  };
}

async function databaseTime(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{
    now: number;
  }>`select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('The database does not say what time it is.');
  return row.now;
}

async function explained(place: string, open: () => Promise<Store>): Promise<Store> {
  try {
    return await open();
  } catch (error) {
    throw explainStoreError(error, place, { opening: true }) ?? error;
  }
}
