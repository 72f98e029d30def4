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

/** Remembers which file was opened; the answer tells later what became of it, or null if it is there. */
export function watchFile(file: string): () => 'deleted' | 'replaced' | null {
  if (file === ':memory:') return () => null;
  const { dev, ino } = statSync(file);
  return () => {
    const now = statSync(file, { throwIfNoEntry: false });
    if (now === undefined) return 'deleted';
    return now.ino === ino && now.dev === dev ? null : 'replaced';
  };
}

/** The store's file went while it was open. */
export class LostStoreError extends UserError {}
