import type { Selectable } from 'kysely';
import { createHash } from 'node:crypto';
import type { NewsTables } from './news-tables.ts';
import { newSourceState, SourceState } from './source-state.ts';

/** A place to follow, as a briefing names it. */
export type WantedSource = Readonly<{
  /** `feed`: a feed, or a page that leads to one. `site`: the articles that a page links to. */
  kind: 'feed' | 'site';
  url: string;
  /** Which links of a site are articles: a part of their path. */
  links: string | null;
  /** Who publishes there, where the briefing says so. */
  publisher: string | null;
}>;

export type StoredSource = Readonly<{
  id: string;
  kind: WantedSource['kind'];
  url: string;
  links: string | null;
  state: SourceState;
  /** When it is fetched next, epoch ms; `null` where nobody wants it, or where it has ended. */
  nextAt: number | null;
  /** Grows with each claim: whoever holds an older number has lost the source. */
  attempt: number;
}>;

/** The same place is the same source, whichever briefings name it. */
export function sourceId({ kind, url, links }: Omit<WantedSource, 'publisher'>): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, url, links]))
    .digest('hex')
    .slice(0, 24);
}

export function toSource(row: Selectable<NewsTables['source']>): StoredSource {
  return {
    id: row.id,
    kind: row.kind === 'site' ? 'site' : 'feed',
    url: row.url,
    links: row.links,
    // A state of another version is forgotten: the next fetch finds everything again.
    state: SourceState.safeParse(JSON.parse(row.state)).data ?? newSourceState(row.url),
    nextAt: row.next_at,
    attempt: row.attempt,
  };
}

/** The host under which sources share their manners; empty where the address is none. */
export function hostOfAddress(address: string): string {
  return URL.parse(address)?.hostname ?? '';
}
