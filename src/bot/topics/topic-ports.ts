import type { Store } from '../../store/store.ts';
import type { Digester } from '../digest/digester.ts';
import type { HourlyLimit } from '../hourly-limit.ts';
import type { LinkShelf } from '../links/link-shelf.ts';
import type { FindSource } from '../links/ports.ts';
import type { FolderTopics } from './folder-topics.ts';
import type { Shelves } from './shelves.ts';

/** What topics that are made in chat need of the world. */
export type TopicPorts = Readonly<{
  store: Pick<Store, 'topics' | 'sources' | 'subscriptions' | 'now'>;
  shelves: Shelves;
  folders: FolderTopics;
  shelf: LinkShelf;
  findSource: FindSource;
  digester: Digester;
  limit: HourlyLimit;
  /** Whether nobody is asked for an address, so that it costs nobody anything. */
  refuses: (url: string) => boolean;
  /** Words of commands: no topic may be called so. */
  reserved: ReadonlySet<string>;
  /** In one workspace. */
  most: Readonly<{ topics: number; sources: number }>;
  /** Fetches what a topic or briefing follows as soon as may be. Resolves to how many sources. */
  fetchNow: (key: string) => Promise<number>;
}>;
