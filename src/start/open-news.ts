import { randomUUID } from 'node:crypto';
import type { Library } from '../briefings/library.ts';
import type { Config } from '../config/config.ts';
import { createHarvest, type Harvest } from '../harvest/harvest.ts';
import type { HarvestObserve } from '../harvest/observe.ts';
import type { Log } from '../log.ts';
import { createFetchSource } from '../sources/fetch-source.ts';
import { createFetchPage } from '../sources/link.ts';
import type { Readers, SourcePorts } from '../sources/source.ts';
import type { Store } from '../store/store.ts';
import type { StoreTrouble } from '../store/store-trouble.ts';
import { createWeb } from '../web/web.ts';
import { ownVersion } from './own-version.ts';

/** What sources are fetched with, as the settings say. */
export function openSources(
  { news: { allowHosts, contact } }: Config,
  readers: Readers,
): SourcePorts {
  return { web: createWeb({ allowHosts, contact, version: ownVersion() }), readers };
}

export function openHarvest(
  { news: { keepMs }, leaseMs }: Config,
  parts: {
    ports: SourcePorts;
    store: Store;
    /** The folders alone: what the store holds is what the harvest brings. */
    library: Library;
    observe?: HarvestObserve;
    log: Log;
    trouble?: StoreTrouble;
  },
): Harvest {
  return createHarvest({
    ...parts,
    fetchSource: createFetchSource(parts.ports),
    fetchPage: createFetchPage(parts.ports),
    chance: Math.random,
    newId: randomUUID,
    keepMs,
    leaseMs,
  });
}
