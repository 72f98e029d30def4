import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

const FOLDER = new URL('page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export type Asset = Readonly<{ type: string; body: string; etag: string }>;

/** The page's files by name, read once: nothing else on this disk can be asked for. */
export function readAssets(): ReadonlyMap<string, Asset> {
  return new Map(
    readdirSync(FOLDER).flatMap((name) => {
      const type = TYPES[extname(name)];
      if (type === undefined) return [];
      const body = readFileSync(new URL(name, FOLDER), 'utf8');
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
      return [[name, { type, body, etag }] as const];
    }),
  );
}
