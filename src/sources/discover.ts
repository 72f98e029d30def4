import type { NewsItem } from '../articles/feed/read-news.ts';
import { newestOf } from '../articles/date/time-of.ts';
import { fetchFeed, type FeedAnswer } from './feed.ts';
import { feedsOf } from './find-feed.ts';
import { readSite } from './site.ts';
import {
  firstErrand,
  type Errand,
  type Haul,
  type SourcePorts,
  type Trouble,
  type Way,
} from './source.ts';

/** Something at an address that can be followed, as people choose it. */
export type Offer = Readonly<{
  way: Way;
  url: string;
  title: string | null;
  /** Articles that it shows now. */
  articles: number;
  /** When the newest was published, ISO; of dates that lie ahead none counts. */
  newest: string | null;
  /** The first few headlines. */
  headlines: readonly string[];
  /** Of how many the text is not there in full: their pages have to be read. */
  teasers: number;
}>;

export type Discovered = Readonly<{ kind: 'offers'; offers: readonly Offer[] }> | Trouble;

/** Addresses that are looked at: more than to follow, since people choose. */
const MOST_TO_OFFER = { named: 8, linked: 8, guessed: 8 };
const MOST_HEADLINES = 3;

/** What could be followed at an address: the feed there, the feeds of the page, its own links. */
export async function discover(
  ports: SourcePorts,
  url: string,
  { now, signal }: Readonly<{ now: number; signal?: AbortSignal }>,
): Promise<Discovered> {
  const errand = firstErrand(url, signal);
  const answer = await fetchFeed(ports, errand);
  if (answer.kind === 'trouble') return answer;
  if (answer.kind === 'sitemap') {
    const listed = await readSite(ports, { ...errand, way: 'sitemap' }, answer.body);
    return listed.kind === 'trouble' ? listed : { kind: 'offers', offers: offerOf(listed, now) };
  }
  if (answer.kind !== 'page') return { kind: 'offers', offers: offerOf(answer, now) };
  const feeds = await offersOf(ports, errand, answer, now);
  const site = await readSite(ports, errand, answer.body);
  if (site.kind === 'trouble' && feeds.length === 0) return site;
  return { kind: 'offers', offers: [...feeds, ...offerOf(site, now)] };
}

async function offersOf(
  ports: SourcePorts,
  errand: Errand,
  page: Extract<FeedAnswer, { kind: 'page' }>,
  now: number,
): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  for await (const { haul, isGuess } of feedsOf(ports, errand, page, MOST_TO_OFFER)) {
    offers.push(...offerOf(haul, now));
    // Of guesses one is enough: the others are the same feed under another name.
    if (isGuess && offers.length > 0) break;
  }
  return offers;
}

function offerOf(haul: Haul, now: number): readonly Offer[] {
  if (haul.kind !== 'news') return [];
  const { way, fetchUrl: url, title, dates, items } = haul;
  const texts = items.flatMap((item: NewsItem) => (item.kind === 'new' ? [item.text] : []));
  return [
    {
      way,
      url,
      title,
      articles: items.length,
      newest: newestOf(dates, now),
      headlines: texts.flatMap(({ article }) => article.title ?? []).slice(0, MOST_HEADLINES),
      teasers: texts.filter(({ cut }) => cut).length,
    },
  ];
}
