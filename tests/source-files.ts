import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join, relative } from 'node:path';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** One import of a source file: `from` and `to` are paths within `src`, or `to` a package's name. */
export type Import = Readonly<{ from: string; to: string; kind: 'file' | 'package' }>;

const root = join(projectRoot, 'src');

/** All files of `src`, by their path within it: what a browser is sent as well. */
export function filesOfSource(): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
}

/** All TypeScript files of `src`, by their path within it. */
export function sourceFiles(): ReadonlyMap<string, string> {
  return new Map(
    filesOfSource()
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|(?<!')\bimport\s*\(?\s*'([^']+)'/g;

/** What a file imports, types included. */
export function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((found): Import => {
    const target = found[1] ?? found[2] ?? '';
    return target.startsWith('.')
      ? { from: file, to: relative('.', join(dirname(file), target)), kind: 'file' }
      : { from: file, to: packageName(target), kind: 'package' };
  });
}

function packageName(target: string): string {
  if (target.startsWith('node:')) return target;
  const parts = target.split('/');
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target);
}
