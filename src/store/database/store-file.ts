import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../user-error.ts';

/** Only the user who runs the bot: the store holds what channels read, and tokens. */
const FOLDER_MODE = 0o700;
export const FILE_MODE = 0o600;

/**
 * Makes the store's folder and file where they are missing, for this user alone. SQLite gives the
 * files beside it (-wal, -shm) the mode of the file itself.
 */
export function makePrivate(file: string): void {
  if (file === ':memory:') return;
  mkdirSync(dirname(file), { recursive: true, mode: FOLDER_MODE });
  if (!existsSync(file)) writeFileSync(file, '', { mode: FILE_MODE, flag: 'a' });
  for (const name of [file, `${file}-wal`, `${file}-shm`]) {
    if (existsSync(name)) chmodSync(name, FILE_MODE);
  }
}

/**
 * Remembers which file was opened. What it gives throws a LostStoreError once that file is gone: the
 * store would go on in memory that nobody will ever read again.
 */
export function watchFile(file: string): () => void {
  if (file === ':memory:') return () => {};
  const { dev, ino } = statSync(file);
  return () => {
    const now = statSync(file, { throwIfNoEntry: false });
    if (now?.ino === ino && now.dev === dev) return;
    throw new LostStoreError(
      `${file}: The store was ${now === undefined ? 'deleted' : 'replaced'} while the bot runs. What is stored now would be lost: stop the bot, put the store back (or a backup), and start again.`,
    );
  };
}

/** The store's file went while it was open. */
export class LostStoreError extends UserError {}
