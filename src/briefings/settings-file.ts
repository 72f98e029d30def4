import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugify } from './slug.ts';

/** A briefing's settings on disk; `text` is empty where there are none yet. */
export type SettingsFile = Readonly<{ path: string; text: string }>;

/** Finds the folder of a slug within `root`; with `make` it is made where it is not there. */
export async function findSettings(
  root: string,
  slug: string,
  { make }: Readonly<{ make: boolean }>,
): Promise<SettingsFile | null> {
  const folders = await readdir(root, { withFileTypes: true }).catch(() => []);
  const known = folders.find((entry) => entry.isDirectory() && slugify(entry.name) === slug);
  if (known === undefined && !make) return null;
  const folder = join(root, known?.name ?? slug);
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  // A link may lead out of the folder, and would be replaced by a file.
  const found = entries.find((one) => one.isFile() && /^briefing\.ya?ml$/i.test(one.name));
  const path = join(folder, found?.name ?? 'briefing.yaml');
  return { path, text: found === undefined ? '' : await readFile(path, 'utf8') };
}

/** As a whole or not at all: the bot may read it at any moment. */
export async function writeSettings(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  await writeFile(draft, text);
  await rename(draft, path);
}
