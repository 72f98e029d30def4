import type { FetchPage } from '../sources/link.ts';
import { chooseText } from '../sources/page-text.ts';
import type { Trouble } from '../sources/source.ts';
import type { PageClaim, PageEnd } from '../store/news/pages.ts';
import { hostOfAddress } from '../store/news/stored-source.ts';
import type { Store } from '../store/store.ts';
import type { HarvestObserve } from './observe.ts';

/** Fetches the page of one claimed article and keeps the fuller text. */
export type ReadPage = (claim: PageClaim) => Promise<void>;

/** A page that could not be had so often is left; what the feed gave stays. */
const MOST_TRIES = 3;
/** Ten minutes after the first time, an hour and a half after the second. */
const FIRST_WAIT_MS = 10 * 60_000;
const WAIT_GROWS = 9;
const LONGEST_PAUSE_MS = 86_400_000;
/** What will be the same the next time. */
const LASTING = new Set([
  '401',
  '403',
  '404',
  '410',
  '451',
  'bad-address',
  'bad-scheme',
  'closed-port',
  'private-address',
  'robots',
  'too-large',
  'given-up',
]);

export function createReadPage({
  store,
  fetchPage,
  observe,
  stopping,
}: {
  store: Store;
  fetchPage: FetchPage;
  observe: HarvestObserve;
  stopping: AbortSignal;
}): ReadPage {
  async function afterTrouble(claim: PageClaim, trouble: Trouble): Promise<PageEnd> {
    const now = await store.now();
    if (trouble.stopped || stopping.aborted) return { kind: 'later', at: now };
    if (trouble.retryAfterMs !== null) {
      const until = now + Math.min(trouble.retryAfterMs, LONGEST_PAUSE_MS);
      await store.sources.pauseHost(hostOfAddress(claim.url), until);
    }
    if (LASTING.has(trouble.reason) || claim.tries + 1 >= MOST_TRIES) {
      return { kind: 'left', note: trouble.message };
    }
    return { kind: 'later', at: now + FIRST_WAIT_MS * WAIT_GROWS ** claim.tries };
  }

  async function read(claim: PageClaim): Promise<PageEnd> {
    const now = new Date(await store.now());
    const page = await fetchPage(claim.url, { given: false, now, signal: stopping });
    if (page.kind === 'trouble') return afterTrouble(claim, page);
    const chosen = chooseText(claim.article, page);
    const { note } = chosen;
    return chosen.kind === 'page'
      ? { kind: 'text', article: chosen.article, note }
      : { kind: 'left', note };
  }

  return async (claim) => {
    const end = await read(claim);
    await store.pages.end(claim, end, await store.now());
    observe.page({ kind: end.kind === 'text' ? 'page' : end.kind === 'left' ? 'feed' : 'later' });
  };
}
