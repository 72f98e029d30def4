import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql, type Dialect } from 'kysely';
import type { Log } from '../log.ts';
import { UserError } from '../user-error.ts';
import { backUp } from './back-up.ts';
import { createDeliveryLog, type DeliveryLog } from './delivery-log.ts';
import { explainStoreError } from './explain-error.ts';
import { createInstallations, type Installations } from './installations.ts';
import { createMessages, type Messages } from './messages.ts';
import { migrate } from './migrate.ts';
import type { Engine } from './migrations.ts';
import { createArticles, type Articles } from './news/articles.ts';
import { createKeep, type Keep } from './news/keep.ts';
import { createPages, type Pages } from './news/pages.ts';
import { createSources, type Sources } from './news/sources.ts';
import { createWork, type Work } from './news/work.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createPace, type Pace } from './pace.ts';
import { createPlanning, type Planning } from './planning.ts';
import { createPostgresDialect } from './postgres-dialect.ts';
import { createSeal, type Seal } from './seal.ts';
import { makePrivate, watchFile } from './store-file.ts';
import { createReceipts, type Receipts } from './receipts.ts';
import { createResults, type Results } from './results.ts';
import { createLinks, type Links } from './links.ts';
import { createSeen, type Seen } from './seen.ts';
import { createRefusals, type Refusals } from './refusals.ts';
import type { Tables } from './schema.ts';
import { createShown, type Shown } from './shown.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import { createTopics, type Topics } from './topics.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions.ts';

/** Everything that the bot remembers. */
export type Store = Readonly<{
  engine: Engine;
  /** How messages call it: the file, or the database without its password. */
  place: string;
  subscriptions: Subscriptions;
  planning: Planning;
  outbox: Outbox;
  refusals: Refusals;
  deliveries: DeliveryLog;
  pace: Pace;
  shown: Shown;
  installations: Installations;
  receipts: Receipts;
  seen: Seen;
  links: Links;
  topics: Topics;
  messages: Messages;
  sources: Sources;
  keep: Keep;
  articles: Articles;
  pages: Pages;
  work: Work;
  results: Results;
  /** The time that all processes on this store share, epoch ms. */
  now: () => Promise<number>;
  /** A whole copy of the store as a new file, while it is in use. Throws a UserError. */
  backup: (path: string) => Promise<void>;
  /** Writes and reads a little. Rejects where nothing could be stored now: full, locked, gone. */
  probe: () => Promise<void>;
  /** In words, where a person can mend the error; otherwise `null`. */
  explain: (error: unknown) => UserError | null;
  close: () => Promise<void>;
}>;

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
    const fate = watchFile(file);
    return assemble(createSqliteDialect(database, { lockedForMs }), {
      engine: 'sqlite',
      place: file,
      seal: createSeal(keys),
      now: async () => clock(),
      backup: (path) => backUp(file, path),
      refuseLost: () => refuseLost(file, fate()),
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
  return explained(place, () =>
    assemble(createPostgresDialect(url, { connections, onError }), {
      engine: 'postgres',
      place,
      seal: createSeal(keys),
      now: null,
      refuseLost: () => {},
      backup: async () => {
        throw new UserError(
          `${place}: A Postgres database is backed up with its own tool. Run pg_dump "$DATABASE_URL" --format=custom --file=backup.dump`,
        );
      },
    }),
  );
}

async function assemble(
  dialect: Dialect,
  parts: Pick<Store, 'engine' | 'place' | 'backup'> & {
    now: Store['now'] | null;
    seal: Seal;
    refuseLost: () => void;
  },
): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  const { engine, place, backup, now, seal, refuseLost } = parts;
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
    links: createLinks(db),
    topics: createTopics(db),
    messages: createMessages(db),
    sources: createSources(db, engine),
    keep: createKeep(db, engine),
    articles: createArticles(db),
    pages: createPages(db, engine),
    work: createWork(db, engine),
    results: createResults(db, engine),
    now: now ?? (() => databaseTime(db)),
    probe: async () => {
      refuseLost();
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

/** A store whose file went goes on in memory that nobody will ever read again. */
function refuseLost(file: string, fate: 'deleted' | 'replaced' | null): void {
  if (fate === null) return;
  throw new UserError(
    `${file}: The store was ${fate} while the bot runs. What is stored now would be lost: stop the bot, put the store back (or a backup), and start again.`,
  );
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
    throw explainStoreError(error, place) ?? error;
  }
}
