import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose code reads and works through articles. */
const ROOMS = ['articles', 'digest', 'languages', 'text', 'workers'];

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/**
 * Changes whenever the code that works through articles does, or a library that it uses: names,
 * sizes and times of change of its files. It takes some 10 ms, so it is made once, at the start.
 */
export async function codeStamp(sources: string = SOURCES): Promise<string> {
  const rooms = await Promise.all(ROOMS.map((room) => filesIn(join(sources, room))));
  const files = [...rooms.flat(), join(sources, '..', 'package-lock.json')].toSorted();
  const stamps = await Promise.all(files.map(stampOf));
  return createHash('sha256').update(stamps.join('\n')).digest('base64url');
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

async function stampOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  return found === null ? `${file} -` : `${file} ${found.size} ${found.mtimeMs}`;
}
