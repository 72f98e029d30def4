import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { UserError } from '../../user-error.ts';
import { explainStoreError } from './explain-error.ts';
import { FILE_MODE } from './store-file.ts';

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
    throw explainStoreError(error, to) ?? error;
  }
}
