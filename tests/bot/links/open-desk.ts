import { createHourlyLimit } from '../../../src/bot/hourly-limit.ts';
import type { Digester } from '../../../src/bot/digest/digester.ts';
import {
  createLinkDesk,
  type LinkDesk,
  type LinkDeskPorts,
} from '../../../src/bot/links/link-desk.ts';
import { createLinkShelf } from '../../../src/bot/links/link-shelf.ts';
import { createFindSource, createReadLink } from '../../../src/bot/links/read-link.ts';
import { createFetchSource } from '../../../src/sources/fetch-source.ts';
import type { Store } from '../../../src/store/store.ts';
import { createWeb, type Web } from '../../../src/web/web.ts';
import { workers } from '../../workers.ts';

/** The web as the bot knows it, but for outlets on 127.0.0.1, which it may read as well. */
export function openWeb(
  limits: Partial<{ withinMs: number; bytes: number; gapMs: number }> = {},
): Web {
  return createWeb({
    allowHosts: ['127.0.0.1'],
    version: '0.0.0',
    contact: null,
    limits: { gapMs: 0, ...limits },
  });
}

/** A desk for links with every part real. */
export function openDesk(
  {
    store,
    digester,
    web,
    most = 20,
  }: { store: Store; digester: Digester; web: Web; most?: number },
  change: Partial<LinkDeskPorts> = {},
): LinkDesk {
  const ports = { web, readers: workers };
  return createLinkDesk({
    readLink: createReadLink(ports, Date.now),
    findSource: createFindSource(createFetchSource(ports), Date.now),
    shelf: createLinkShelf(store),
    digester,
    limits: {
      person: createHourlyLimit({ kind: 'person', most, store }),
      workspace: createHourlyLimit({ kind: 'workspace', most: 5 * most, store }),
    },
    offers: async () => [],
    refuses: web.refuses,
    now: store.now,
    ...change,
  });
}

/** A bot that reads no links. */
export const noLinks: LinkDesk = {
  brief: () => Promise.reject(new Error('Nobody gives links here.')),
  again: () => Promise.reject(new Error('Nobody gives links here.')),
  briefText: () => Promise.reject(new Error('Nobody gives texts here.')),
};
