import { readSourceStatus, type SourceStatus } from '../../bot/status/read-source-status.ts';
import type { Library } from '../../briefings/library.ts';
import type { BriefingSource } from '../../briefings/source-entry.ts';
import type { Store } from '../../store/store.ts';
import { printTime } from '../print-time.ts';
import type { Terminal } from '../terminal.ts';
import { chooseBriefings } from './choose-briefings.ts';

/** Prints how the sources of all briefings do, or of one. 1 where one of them fails. */
export async function sources(
  topic: string | null,
  { library, store, terminal }: { library: Library; store: Store; terminal: Terminal },
): Promise<number> {
  let failing = 0;
  for (const { slug, sources: followed } of await chooseBriefings(topic, library)) {
    const known = await readSourceStatus(store, slug);
    // What was added while no bot runs is in the file alone.
    const list = followed.map(
      (source) => known.find(({ url }) => url === source.url) ?? isNew(source),
    );
    await terminal.print(`${slug}:${list.length === 0 ? ' follows nothing' : ''}\n`);
    for (const source of list) {
      failing += source.health.kind === 'fails' || source.health.kind === 'ended' ? 1 : 0;
      await terminal.print(describe(source));
    }
  }
  return failing === 0 ? 0 : 1;
}

function isNew({ url, publisher }: BriefingSource): SourceStatus {
  const never = { lastFetchAt: null, lastNewAt: null, nextAt: null, rhythmMs: 0 };
  return { url, title: publisher, health: { kind: 'new' }, ...never };
}

function describe({ url, title, health, lastFetchAt, lastNewAt, rhythmMs }: SourceStatus): string {
  const every = `every ${Math.round(rhythmMs / 60_000)} minutes`;
  const facts =
    health.kind === 'new'
      ? ['not fetched yet']
      : [`fetched ${time(lastFetchAt)}`, `last new article ${time(lastNewAt)}`, every];
  const trouble =
    'message' in health
      ? [
          `    ${health.kind === 'ended' ? 'Ended' : 'Fails'} since ${time(health.since)}: ${health.message} ${health.remedy}`,
        ]
      : [];
  return [`  ${title ?? url}`, `    ${url}`, `    ${facts.join(', ')}`, ...trouble, ''].join('\n');
}

function time(at: number | null): string {
  return at === null ? 'never' : printTime(at);
}
