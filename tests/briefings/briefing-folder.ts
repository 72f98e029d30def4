import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RESERVED_SLUGS } from '../../src/bot/command/command.ts';
import { createFiles, type Files } from '../../src/briefings/files/files.ts';
import { createLibrary, type Library } from '../../src/briefings/library.ts';
import { workers } from '../workers.ts';

/** A briefings folder on a real disk that goes away with its test. */
export function createBriefingsFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'briefings-'));
  const folder = {
    root,
    write(path: string, content: string | Uint8Array): void {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    addFolder: (path: string) => mkdirSync(join(root, path), { recursive: true }),
    remove: (path: string) => rmSync(join(root, path), { recursive: true }),
    library: (disk: Files = createFiles(root)): Library =>
      createLibrary({
        root,
        shownRoot: 'briefings',
        files: disk,
        parse: workers.parse,
        reserved: RESERVED_SLUGS,
      }),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
  for (const [path, content] of Object.entries(files)) folder.write(path, content);
  return folder;
}
