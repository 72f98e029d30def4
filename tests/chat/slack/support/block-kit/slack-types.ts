import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SCHEMA_FILE = fileURLToPath(new URL('block-kit.schema.json', import.meta.url));

/** The type declarations of the installed @slack/types. */
export const typesFile = createRequire(import.meta.url)
  .resolve('@slack/types')
  .replace(/\.js$/, '.d.ts');

/** Changes when a declaration does: then the schema is out of date. */
export function typesHash(): string {
  const hash = createHash('sha256');
  const folder = dirname(typesFile);
  for (const file of globSync('**/*.d.ts', { cwd: folder }).sort()) {
    hash.update(readFileSync(`${folder}/${file}`));
  }
  return hash.digest('hex').slice(0, 16);
}
