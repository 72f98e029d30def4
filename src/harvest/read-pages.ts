import type { FetchPage } from '../sources/link.ts';
import { chooseText } from '../sources/page-text.ts';
import type { Trouble } from '../sources/source.ts';
import type { PageClaim, PageEnd } from '../store/news/pages.ts';
import { hostOfAddress } from '../store/news/stored-source.ts';
import type { Store } from '../store/store.ts';
import type { HarvestObserve } from './observe.ts';
import { LASTING, pageAgainAt, RETRY_PAGE } from './retry.ts';

/** Fetches the page of one claimed article and keeps the fuller text. */
export type ReadPage = (claim: PageClaim) => Promise<void>;

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
      const until = now + Math.min(trouble.retryAfterMs, RETRY_PAGE.longestPauseMs);
      await store.sources.pauseHost(hostOfAddress(claim.url), until);
    }
    if (LASTING.has(trouble.reason) || claim.tries + 1 >= RETRY_PAGE.mostTries) {
      return { kind: 'left', note: trouble.message };
    }
    return { kind: 'later', at: pageAgainAt(claim.tries, now) };
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
