import { fetchFeed } from './feed.ts';
import { findFeed } from './find-feed.ts';
import { fetchSite, readSite } from './site.ts';
import type { Errand, Haul, SourcePorts } from './source.ts';
import { trouble } from './trouble.ts';

/** Fetches whatever a source is. */
export type FetchSource = (errand: Errand) => Promise<Haul>;

/**
 * One fetch of a source: the feed or sitemap at its address; where a page is there instead, at first the feed
 * that the page leads to, and without one the articles that it links to. Rejects only for a fault
 * of the bot itself.
 */
export function createFetchSource(ports: SourcePorts): FetchSource {
  return async (errand) => {
    if (errand.kind === 'site' || errand.way === 'page' || errand.way === 'sitemap') {
      return fetchSite(ports, errand);
    }
    const answer = await fetchFeed(ports, errand);
    if (answer.kind === 'sitemap') {
      return readSite(ports, { ...errand, way: 'sitemap' }, answer.body);
    }
    if (answer.kind !== 'page') return answer;
    if (errand.way === 'feed') {
      return trouble(
        'no-feed-any-more',
        `There is a web page where the feed was, perhaps to log in or to agree to something.`,
        'Open the address in a browser; follow the new address of the feed if there is one.',
      );
    }
    const found = await findFeed(ports, errand, answer);
    return found ?? readSite(ports, errand, answer.body);
  };
}
