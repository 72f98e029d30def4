import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { doorPages } from './door-pages.ts';

const FOLDER = new URL('../page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export type Asset = Readonly<{ type: string; body: string; etag: string }>;

/**
 * The page's files by their path below its folder, such as `messages/log.js`. They are read once:
 * nothing else on this disk can be asked for.
 */
export function readAssets(): ReadonlyMap<string, Asset> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => extname(name) in TYPES)
    .toSorted();
  const files = new Map(names.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));
  const page = preloadModules(files.get('index.html') ?? '', names);
  const doors = doorPages(files.get('door.html') ?? '');
  const all = new Map([...files, ...doors, ['index.html', page], ['style.css', joinStyles(files)]]);
  return new Map([...all].map(([name, body]) => [name, asset(name, body)]));
}

/** All styles in one file: one request holds up the first paint less than seven do. */
function joinStyles(files: ReadonlyMap<string, string>): string {
  const styles = [...files].filter(([name]) => extname(name) === '.css');
  const ordered = styles.toSorted(([a], [b]) => Number(isBase(b)) - Number(isBase(a)));
  return ordered.map(([, body]) => body).join('\n');
}

/** The other styles build on this one. */
function isBase(name: string): boolean {
  return basename(name) === 'base.css';
}

/** Tells the browser of all modules at once, or it would learn of them one import after another. */
function preloadModules(page: string, names: readonly string[]): string {
  const links = names
    .filter((name) => extname(name) === '.js')
    .map((name) => `    <link rel="modulepreload" href="/page/${name}" />\n`);
  return page.replace('  </head>', `${links.join('')}  </head>`);
}

function asset(name: string, body: string): Asset {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { type: TYPES[extname(name)] ?? 'text/plain', body, etag };
}
