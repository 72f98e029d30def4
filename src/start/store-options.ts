import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';
import type { StoreOptions } from '../store/open-store.ts';

/** Where the settings keep what the bot remembers: a file in DATA_DIR, or Postgres. */
export function storeOptions(
  { databaseUrl, dataDir, storeKeys: keys }: Config,
  log: Log,
): StoreOptions {
  return databaseUrl === null
    ? { kind: 'sqlite', file: sqliteFile({ dataDir }), clock: Date.now, keys }
    : { kind: 'postgres', url: databaseUrl, log, keys };
}

/** The file of a store on SQLite. */
export function sqliteFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'briefings.sqlite');
}
