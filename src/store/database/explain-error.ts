import { UserError } from '../../user-error.ts';
import { sqliteCode } from './sqlite-dialect.ts';
import { LostStoreError } from './store-file.ts';

/**
 * What an error of the store means to whoever runs the bot, with the next step. `null` for what
 * nobody but a programmer can mend. While the store is `opening`, the process ends with it.
 */
export function explainStoreError(
  error: unknown,
  place: string,
  { opening = false }: Readonly<{ opening?: boolean }> = {},
): UserError | null {
  if (error instanceof LostStoreError) return error;
  const code = codeOf(error);
  const explained =
    explainSqlite(sqliteCode(error)) ?? explainPostgres(code) ?? explainFolder(code);
  if (explained === null) return null;
  const told = opening ? explained.replace(GOES_ON, 'start again') : explained;
  return new UserError(`${place}: ${told}`, { cause: error });
}

/** What the texts below say of a process that runs. */
const GOES_ON = /the bot goes on by itself/;

/** https://sqlite.org/rescode.html */
function explainSqlite(code: number | null): string | null {
  switch (code) {
    case 5:
    case 6:
      return 'Another process holds the store locked. End it (a backup tool, a second bot, a database browser); the bot goes on by itself.';
    case 8:
      return 'The store may only be read. Give the user that runs the bot the right to write to this folder and its files.';
    case 10:
      return 'The disk reports an error. Look at the disk (is it full, read-only or failing?); nothing that was stored is lost.';
    case 11:
    case 26:
      return 'This file is no store, or it is damaged. Restore a backup, or move the file away to begin with an empty store.';
    case 13:
      return 'The disk is full. Make room; the bot goes on by itself and nothing that was stored is lost.';
    case 14:
      return 'The store cannot be opened. Name a folder with DATA_DIR that exists and may be written to.';
    default:
      return null;
  }
}

/** https://www.postgresql.org/docs/18/errcodes-appendix.html, and Node's network errors. */
function explainPostgres(code: string | null): string | null {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'ECONNRESET':
      return `The database cannot be reached (${code}). Start it, or mend host and port in DATABASE_URL; the bot goes on by itself.`;
    case '28P01':
    case '28000':
      return 'The database refuses user or password. Mend them in DATABASE_URL.';
    case '3D000':
      return 'There is no such database. Create it, or mend its name in DATABASE_URL.';
    case '42501':
      return 'The database user may not do this. Make it the owner of the database.';
    case '53100':
      return 'The disk of the database is full. Make room; the bot goes on by itself.';
    case '53300':
      return 'The database has no connection left. Raise its max_connections, or run fewer bots.';
    case '57P01':
    case '57P03':
      return 'The database is starting or stopping; the bot goes on by itself once it is there.';
    default:
      return null;
  }
}

/** https://nodejs.org/api/errors.html#common-system-errors, while the folder of the store is made. */
function explainFolder(code: string | null): string | null {
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return 'What should be the folder of the store is a file. Name another folder with DATA_DIR, or move the file away.';
    case 'ENOENT':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `The folder of the store cannot be written to (${code}). Give the user that runs the bot the right to, or name another folder with DATA_DIR.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Make room, then start again.';
    default:
      return null;
  }
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
