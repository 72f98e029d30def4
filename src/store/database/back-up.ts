import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { UserError } from '../../user-error.ts';
import { explainStoreError } from './explain-error.ts';
import { sqliteCode } from './sqlite-dialect.ts';
import { FILE_MODE } from './store-file.ts';

/** https://sqlite.org/rescode.html#cantopen */
const CANNOT_OPEN = 14;

/** All pages in one step, so that nothing changes in between. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies a SQLite store, while it is in use, into a new file. Copying the file itself would miss
 * what still stands in its write-ahead log. Nothing stands at `to` before the copy is whole.
 */
export async function backUp(from: string, to: string): Promise<void> {
  if (existsSync(to)) {
    throw new UserError(`${to}: There is a file of that name already. Name another one.`);
  }
  const folder = dirname(to);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UserError(`${to}: There is no folder ${folder}. Make it, or name another file.`);
  }
  const partial = `${to}.partial`;
  try {
    // A connection of its own: the other one may be in the middle of a transaction.
    const database = new DatabaseSync(from, { readOnly: true });
    try {
      await backup(database, partial, { rate: ALL_PAGES });
      chmodSync(partial, FILE_MODE);
    } finally {
      database.close();
    }
    renameSync(partial, to);
  } catch (error) {
    rmSync(partial, { force: true });
    if (sqliteCode(error) === CANNOT_OPEN) {
      const remedy = 'Name a file in a folder that may be written to.';
      throw new UserError(`${to}: The copy cannot be written there. ${remedy}`, { cause: error });
    }
    throw explainStoreError(error, to) ?? error;
  }
}
