import { commonFeedAddresses } from '../articles/feed/site/feed-paths.ts';
import { fetchFeed, type FeedAnswer } from './feed.ts';
import type { Errand, Haul, SourcePorts } from './source.ts';

/** Feeds that a page names and that are tried, and guesses; each is a request. */
const MOST_NAMED = 3;
const MOST_GUESSES = 5;

/**
 * The feed to which a page leads: the first one that it names and that can be read, else one at an
 * address where feeds often are. `null` where there is none.
 */
export async function findFeed(
  ports: SourcePorts,
  errand: Errand,
  page: Extract<FeedAnswer, { kind: 'page' }>,
): Promise<Haul | null> {
  const named = page.discover.map(({ url }) => url).slice(0, MOST_NAMED);
  const guesses = commonFeedAddresses(page.body.url).slice(0, MOST_GUESSES);
  for (const url of named.length > 0 ? named : guesses) {
    const answer = await fetchFeed(ports, { ...errand, fetchUrl: url, validators: null });
    if (answer.kind === 'news') return answer;
    if (answer.kind === 'trouble' && answer.stopped) return answer;
  }
  return null;
}
