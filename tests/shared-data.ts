import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

/** Whether the measuring data stands beside the project. Users do not have it. */
export const hasSharedData = existsSync(folder);

/** Absolute path of a file of the measuring data. */
export function sharedPath(path: string): string {
  return `${folder}${path}`;
}

/** The rows of a JSON Lines file of the measuring data, packed with gzip or not. */
export function readSharedRows(path: string): unknown[] {
  const bytes = readFileSync(sharedPath(path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
