import type { Log } from '../log.ts';
import type { FetchSource } from '../sources/fetch-source.ts';
import type { Haul } from '../sources/source.ts';
import { trouble } from '../sources/trouble.ts';
import type { StoredSource } from '../store/news/stored-source.ts';
import { hostOfAddress } from '../store/news/stored-source.ts';
import type { Store } from '../store/store.ts';
import { chooseItems } from './choose-items.ts';
import { createTimeLimit } from '../web/time-limit.ts';
import type { HarvestObserve } from './observe.ts';
import { planSource } from './plan.ts';
import { prominenceIn } from './prominence.ts';

/** Fetches one claimed source and keeps what came. */
export type Gather = (source: StoredSource) => Promise<void>;

/** What a fetch may put off, ms: a day. */
const LONGEST_PAUSE_MS = 86_400_000;

export function createGather({
  store,
  fetchSource,
  chance,
  newId,
  observe,
  log,
  stopping,
  leaseMs,
}: {
  store: Store;
  fetchSource: FetchSource;
  chance: () => number;
  newId: () => string;
  observe: HarvestObserve;
  log: Log;
  stopping: AbortSignal;
  leaseMs: number;
}): Gather {
  async function keep(source: StoredSource, haul: Haul): Promise<void> {
    const now = await store.now();
    const windowMs = await store.sources.windowOf(source.id);
    const first = source.state.lastGoodAt === null;
    const chosen = chooseItems(haul.kind === 'news' ? haul.items : [], {
      now,
      windowMs,
      first,
      newId,
      prominence: haul.kind === 'news' ? prominenceIn(haul) : () => null,
    });
    const { state, nextAt } = planSource(source.state, haul, {
      now,
      chance: chance(),
      added: chosen.added,
    });
    const { items } = chosen;
    const kept = await store.keep(source, { state, nextAt, now, items });
    const { url } = source;
    if (kept.kind === 'lost') {
      log.warn({ source: url }, 'another process has taken up the source');
      observe.fetched({ kind: 'lost', added: 0, changed: 0 });
      return;
    }
    const { added, changed } = kept;
    observe.fetched({ kind: haul.kind, added, changed });
    if (haul.kind !== 'trouble') log.info({ source: url, added, changed }, 'source fetched');
    else if (state.failures === 1) {
      log.warn({ source: url, reason: haul.reason, message: haul.message }, 'source fails');
    }
  }

  return async (source) => {
    const known = await store.articles.itemsOf(source.id);
    const { kind, url, links, state } = source;
    observe.late(Math.max(0, (await store.now()) - (source.nextAt ?? Number.MAX_SAFE_INTEGER)));
    // Its timer ends with the fetch: one that runs on would hold all of it until the lease is over.
    const time = createTimeLimit(leaseMs * SHARE_OF_LEASE, stopping);
    const haul = await time.run(() =>
      fetchSource({
        kind,
        url,
        links,
        fetchUrl: state.fetchUrl,
        way: state.way,
        validators: state.validators,
        known,
        signal: time.signal,
      }),
    );
    // While the bot ends its parts fail, which says nothing about the source.
    if (haul.kind === 'trouble' && stopping.aborted) {
      await store.sources.giveBack([source], source.nextAt ?? 0);
      return;
    }
    if (haul.kind === 'trouble' && haul.retryAfterMs !== null) {
      const until = (await store.now()) + Math.min(haul.retryAfterMs, LONGEST_PAUSE_MS);
      await store.sources.pauseHost(hostOfAddress(state.fetchUrl), until);
    }
    await keep(source, haul.kind === 'trouble' && haul.stopped ? TOO_LONG : haul);
  };
}

/** Who takes longer than that would lose what came to whoever takes the source up. */
const SHARE_OF_LEASE = 0.8;
const TOO_LONG = trouble(
  'too-slow',
  'Everything that was fetched there took too long together.',
  'Give the address of the feed itself instead of that of the site.',
);
