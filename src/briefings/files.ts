import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** `stamp` changes whenever the file does (size and time of change in nanoseconds). */
export type FileEntry = Readonly<{ name: string; path: string; stamp: string; bytes: number }>;

/** The disk, as far as sources need it. */
export type Files = Readonly<{
  /** Names of the folders within a folder, sorted. Rejects when it cannot be read. */
  folders: (folder: string) => Promise<readonly string[]>;
  /** The files of a folder, sorted by name. Rejects when it cannot be read. */
  list: (folder: string) => Promise<readonly FileEntry[]>;
  read: (path: string) => Promise<Uint8Array>;
}>;

export function createFiles(): Files {
  return {
    async folders(folder) {
      const entries = await readdir(folder, { withFileTypes: true });
      const folders = await Promise.all(
        entries.map(async (entry) => {
          const followed = entry.isSymbolicLink()
            ? await stat(join(folder, entry.name)).catch(() => null)
            : entry;
          return followed?.isDirectory() === true && !entry.name.startsWith('.')
            ? [entry.name]
            : [];
        }),
      );
      return folders.flat().toSorted();
    },
    async list(folder) {
      const names = await readdir(folder);
      const entries = await Promise.all(
        names.toSorted().map(async (name) => {
          const path = join(folder, name);
          // A file that is deleted between the two calls is simply not there any more.
          const found = await stat(path, { bigint: true }).catch(() => null);
          if (found?.isFile() !== true) return [];
          const stamp = `${found.size}-${found.mtimeNs}-${found.ctimeNs}`;
          return [{ name, path, stamp, bytes: Number(found.size) }];
        }),
      );
      return entries.flat();
    },
    read: (path) => readFile(path),
  };
}
