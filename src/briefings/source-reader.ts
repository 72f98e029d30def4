import type { Problem } from '../articles/problem.ts';
import type { Files } from './files/files.ts';
import { feedAt, toBriefingSource, type BriefingSource, type SourceEntry } from './source-entry.ts';
import { unreadable } from './files/unreadable.ts';

export type ReadSources = Readonly<{
  sources: readonly BriefingSource[];
  problems: readonly Problem[];
}>;

/** Reads what a briefing follows: each address once, lists of feeds opened. */
export type SourceReader = (
  entries: readonly SourceEntry[],
  about: Readonly<{ folder: string; shown: string }>,
) => Promise<ReadSources>;

/** A list of 5,000 feeds has about 1 MB. */
const MOST_BYTES = 2_000_000;

export function createSourceReader(files: Files): SourceReader {
  const known = new Map<string, Readonly<{ stamp: string; list: ReadSources }>>();

  async function openList(folder: string, name: string, where: string): Promise<ReadSources> {
    const [entry = null] = await files.entries(folder, [name]);
    if (entry === null) {
      return wrong(where, 'The list of feeds is not there.', 'Put the file into the folder.');
    }
    const before = known.get(entry.path);
    if (before?.stamp === entry.stamp) return before.list;
    const list = await files
      .read(entry.path, MOST_BYTES)
      .then((bytes) => readList(bytes, where))
      .catch((error: unknown) => ({ sources: [], problems: [unreadable(where, error)] }));
    known.set(entry.path, { stamp: entry.stamp, list });
    return list;
  }

  return async (entries, { folder, shown }) => {
    const read = await Promise.all(
      entries.map(async (entry): Promise<ReadSources> => {
        const source = toBriefingSource(entry);
        if (source !== null) return { sources: [source], problems: [] };
        return typeof entry === 'object' && 'opml' in entry
          ? openList(folder, entry.opml, `${shown}/${entry.opml}`)
          : { sources: [], problems: [] };
      }),
    );
    const all = read.flatMap(({ sources }) => sources);
    const seen = new Set<string>();
    const isFirst = (source: BriefingSource): boolean => {
      const key = keyOf(source);
      return !seen.has(key) && seen.add(key).has(key);
    };
    return {
      sources: all.filter(isFirst),
      problems: read.flatMap(({ problems }) => problems),
    };
  };
}

function keyOf({ kind, url, links }: BriefingSource): string {
  return `${kind} ${url} ${links}`;
}

/** Few briefings have such a list, and what reads it takes memory. */
async function readList(bytes: Uint8Array, where: string): Promise<ReadSources> {
  const { readOpml } = await import('../articles/feed/opml.ts');
  const read = readOpml(bytes);
  return read.kind === 'opml'
    ? { sources: read.feeds.map(({ url }) => feedAt(url, null)), problems: [] }
    : wrong(where, read.message, 'Export it again from the feed reader, as OPML.');
}

function wrong(where: string, message: string, remedy: string): ReadSources {
  return { sources: [], problems: [{ where, line: null, message, remedy }] };
}
