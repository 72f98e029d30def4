import { readFile } from 'node:fs/promises';
import { readOpml, writeOpml } from '../../articles/feed/opml.ts';
import type { Library } from '../../briefings/library.ts';
import { UserError } from '../../user-error.ts';
import type { Terminal } from '../terminal.ts';
import { chooseBriefings } from './choose-briefings.ts';
import { followAll } from './follow.ts';

/** Prints the feeds of all briefings, a folder for each. Resolves to the exit status. */
export async function exportOpml(
  topic: string | null,
  { library, terminal }: { library: Library; terminal: Terminal },
): Promise<number> {
  const chosen = await chooseBriefings(topic, library);
  const feeds = chosen.flatMap(({ title, sources }) =>
    sources
      .filter(({ kind }) => kind === 'feed')
      .map(({ url, publisher }) => ({ url, title: publisher, site: null, folders: [title] })),
  );
  await terminal.print(`${writeOpml('Briefings', feeds).trimEnd()}\n`);
  return 0;
}

/** Adds the feeds of a file to what a briefing follows. Resolves to the exit status. */
export async function importOpml(
  topic: string,
  file: string,
  world: Parameters<typeof followAll>[2],
): Promise<number> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null)
    throw new UserError(
      `${file}: This file could not be read. Name one that is there and may be read.`,
    );
  const list = readOpml(bytes);
  if (list.kind === 'unreadable') {
    throw new UserError(`${file}: This is no list of feeds: ${list.message}. Export it as OPML.`);
  }
  if (list.feeds.length === 0) {
    throw new UserError(
      `${file}: There is no feed in this list. Export it again from your reader.`,
    );
  }
  return followAll(
    topic,
    list.feeds.map(({ url }) => url),
    world,
  );
}
