import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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

/**
 * Changes a settings file, as a whole or not at all: the bot may read it at any moment. Changes take
 * turns, those of other processes too, so that each is made on what the one before left; the draft
 * says that somebody is at it. `false` where `change` gives nothing.
 */
export async function changeSettings(
  path: string,
  change: (text: string) => string | null,
): Promise<boolean> {
  const draft = `${path}.new`;
  const handle = await openDraft(draft);
  try {
    const text = change(await readIfThere(path));
    if (text !== null) {
      await handle.writeFile(text);
      // Who may read the file stays, and a power cut leaves the old one or the new one.
      const before = await stat(path).catch(() => null);
      if (before !== null) await handle.chmod(before.mode);
      await handle.sync();
    }
    await handle.close();
    if (text === null) await rm(draft);
    else await rename(draft, path);
    return text !== null;
  } catch (error) {
    await handle.close().catch(() => null);
    await rm(draft, { force: true });
    throw error;
  }
}

/** A change takes some milliseconds; who was killed in the midst of one left its draft. */
const LEFT_MS = 10_000;
const LOOK_AGAIN_MS = 20;

/** A draft that nobody else has open. */
async function openDraft(draft: string): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(draft, 'wx');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const left = await stat(draft).catch(() => null);
    if (left !== null && Date.now() - left.mtimeMs > LEFT_MS) await rm(draft, { force: true });
    else await sleep(LOOK_AGAIN_MS);
  }
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
