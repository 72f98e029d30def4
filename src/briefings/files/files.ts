import { constants } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';

/** `stamp` changes whenever the file does (size and time of change in nanoseconds). */
export type FileEntry = Readonly<{ name: string; path: string; stamp: string; bytes: number }>;

/** The disk within one folder, as far as briefings need it. Links that lead out of it are not followed. */
export type Files = Readonly<{
  /** Names of the folders within a folder, sorted. Rejects when it cannot be read. */
  folders: (folder: string) => Promise<readonly string[]>;
  /** Names of what may be files in a folder, and of what is a folder, sorted. Rejects likewise. */
  list: (
    folder: string,
  ) => Promise<Readonly<{ names: readonly string[]; folders: readonly string[] }>>;
  /** Files of one folder, in that order; null where one is gone, is none, or lies outside. */
  entries: (folder: string, names: readonly string[]) => Promise<readonly (FileEntry | null)[]>;
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

  /** `real`: the folder itself, behind all links; a file in it that is no link lies in it as well. */
  async function entryIn(real: string, folder: string, name: string): Promise<FileEntry | null> {
    const path = join(folder, name);
    try {
      const seen = await lstat(join(real, name), { bigint: true });
      const found = seen.isSymbolicLink() ? await stat(await inside(path), { bigint: true }) : seen;
      if (!found.isFile()) return null;
      const stamp = `${found.size}-${found.mtimeNs}-${found.ctimeNs}`;
      return { name, path, stamp, bytes: Number(found.size) };
    } catch {
      // A file that was deleted since its name was read is simply not there any more.
      return null;
    }
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
    async list(folder) {
      const entries = await readdir(await inside(folder), { withFileTypes: true });
      const namesOf = (found: typeof entries) => found.map(({ name }) => name).toSorted();
      return {
        names: namesOf(entries.filter((entry) => entry.isFile() || entry.isSymbolicLink())),
        folders: namesOf(entries.filter((entry) => entry.isDirectory())),
      };
    },
    async entries(folder, names) {
      const real = await inside(folder).catch(() => null);
      if (real === null) return names.map(() => null);
      return Promise.all(names.map((name) => entryIn(real, folder, name)));
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

/** Bytes that are read at once: node:fs’s own size of a stream’s piece. */
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
