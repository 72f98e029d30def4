import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';

/** `stamp` changes whenever the file does (size and time of change in nanoseconds). */
export type FileEntry = Readonly<{ name: string; path: string; stamp: string; bytes: number }>;

/** The disk within one folder, as far as briefings need it. Links that lead out of it are not followed. */
export type Files = Readonly<{
  /** Names of the folders within a folder, sorted. Rejects when it cannot be read. */
  folders: (folder: string) => Promise<readonly string[]>;
  /** Names of what may be files in a folder, sorted. Rejects when it cannot be read. */
  names: (folder: string) => Promise<readonly string[]>;
  /** One file; null where it is gone, is none, or lies outside. */
  entry: (folder: string, name: string) => Promise<FileEntry | null>;
  /** At most `most` bytes of a file. Rejects when it cannot be read, or lies outside. */
  read: (path: string, most: number) => Promise<Uint8Array>;
}>;

/** A path that a link leads out of the folder, or that is no plain file. */
export class Outside extends Error {
  constructor(path: string) {
    super(`${path} leads out of the briefings folder.`);
    this.name = 'Outside';
  }
}

/** The files within `root`, which may itself be a link. */
export function createFiles(root: string): Files {
  async function inside(path: string): Promise<string> {
    const [home, real] = await Promise.all([realpath(root), realpath(path)]);
    const way = relative(home, real);
    if (way.startsWith('..') || isAbsolute(way)) throw new Outside(path);
    return real;
  }

  return {
    async folders(folder) {
      const entries = await readdir(folder, { withFileTypes: true });
      const folders = await Promise.all(
        entries
          .filter(({ name }) => !name.startsWith('.'))
          .map(async (entry) => {
            if (!entry.isSymbolicLink()) return entry.isDirectory() ? [entry.name] : [];
            const followed = await inside(join(folder, entry.name)).then(stat, () => null);
            return followed?.isDirectory() === true ? [entry.name] : [];
          }),
      );
      return folders.flat().toSorted();
    },
    async names(folder) {
      const entries = await readdir(await inside(folder), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map(({ name }) => name)
        .toSorted();
    },
    async entry(folder, name) {
      const path = join(folder, name);
      // A file that is deleted between the two calls is simply not there any more.
      const found = await inside(path).then(
        (real) => stat(real, { bigint: true }),
        () => null,
      );
      if (found?.isFile() !== true) return null;
      const stamp = `${found.size}-${found.mtimeNs}-${found.ctimeNs}`;
      return { name, path, stamp, bytes: Number(found.size) };
    },
    async read(path, most) {
      // Without waiting, so that a pipe that took the file's place holds nobody up.
      const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
      const file = await open(await inside(path), flags);
      try {
        if (!(await file.stat()).isFile()) throw new Outside(path);
        return await readUpTo(file, most);
      } finally {
        await file.close();
      }
    },
  };
}

type Reading = Readonly<{
  read: (into: Uint8Array, offset: number) => Promise<Readonly<{ bytesRead: number }>>;
}>;

const CHUNK = 65_536;

/** The beginning of a file, however long it grew since it was looked at. */
async function readUpTo(file: Reading, most: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(Math.min(most, CHUNK));
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      if (length >= most) return bytes;
      const longer = new Uint8Array(Math.min(most, length * 4));
      longer.set(bytes);
      bytes = longer;
    }
    const { bytesRead } = await file.read(bytes, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
}
