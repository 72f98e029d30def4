import { commonFeedAddresses } from '../articles/feed/site/feed-paths.ts';
import { fetchFeed, type FeedAnswer } from './feed.ts';
import type { Errand, Haul, SourcePorts } from './source.ts';

/** A page that stands where a feed may be. */
type Page = Extract<FeedAnswer, { kind: 'page' }>;

/** How many addresses of each kind are tried; each is a request. */
type Most = Readonly<{ named: number; linked: number; guessed: number }>;

const MOST_TO_FOLLOW: Most = { named: 3, linked: 3, guessed: 5 };

/**
 * The feed to which a page leads: the first one that it names and that can be read, else one that
 * its text or the site's own page of feeds links to, else one at an address where feeds often are.
 * `null` where there is none.
 */
export async function findFeed(
  ports: SourcePorts,
  errand: Errand,
  page: Page,
): Promise<Haul | null> {
  for await (const { haul } of feedsOf(ports, errand, page, MOST_TO_FOLLOW)) {
    if (haul.kind === 'news') return haul;
    if (haul.kind === 'trouble' && haul.stopped) return haul;
  }
  return null;
}

/** What is at each address where a page's feeds may be, the surest first. */
export async function* feedsOf(
  ports: SourcePorts,
  errand: Errand,
  { body, discover, linked }: Page,
  most: Most,
): AsyncGenerator<Readonly<{ haul: Haul; isGuess: boolean }>> {
  const ask = (fetchUrl: string): Promise<FeedAnswer> =>
    fetchFeed(ports, { ...errand, fetchUrl, validators: null });
  const tried = new Set([body.url]);
  const fresh = (urls: readonly string[], count: number): readonly string[] =>
    urls.filter((url) => !tried.has(url)).slice(0, count);
  let isFound = false;
  for (const { urls, isGuess } of [
    {
      urls: fresh(
        discover.map(({ url }) => url),
        most.named,
      ),
      isGuess: false,
    },
    { urls: fresh(linked, most.linked), isGuess: false },
    { urls: fresh(commonFeedAddresses(body.url), most.guessed), isGuess: true },
  ]) {
    // A surer way that led to a feed is enough.
    if (isFound) return;
    for (const url of urls) {
      if (tried.has(url)) continue;
      tried.add(url);
      const answer = await ask(url);
      // A site's sitemap is looked for where it has no feed.
      if (answer.kind === 'sitemap') continue;
      const listed = answer.kind === 'page' ? await listedOn(answer) : [answer];
      for (const haul of listed) {
        isFound ||= haul.kind === 'news';
        yield { haul, isGuess };
      }
    }
  }

  /** The feeds of the site's own page of feeds, "/rss": one page deep. */
  async function listedOn(page: Page): Promise<readonly Haul[]> {
    const hauls: Haul[] = [];
    const named = page.discover.map(({ url }) => url);
    for (const url of fresh([...new Set([...named, ...page.linked])], most.linked)) {
      tried.add(url);
      const answer = await ask(url);
      if (answer.kind !== 'page' && answer.kind !== 'sitemap') hauls.push(answer);
    }
    return hauls;
  }
}
