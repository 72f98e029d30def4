import type { FollowedSource } from '../../store/news/sources.ts';
import type { Store } from '../../store/open-store.ts';

/** How a source does, as people are shown it. Moments are epoch ms. */
export type SourceStatus = Readonly<{
  /** As the briefing has it. */
  url: string;
  /** Who publishes there, or how the source calls itself. */
  title: string | null;
  health: SourceHealth;
  lastFetchAt: number | null;
  lastNewAt: number | null;
  nextAt: number | null;
  /** How often it is fetched, ms. */
  rhythmMs: number;
}>;

export type SourceHealth =
  | Readonly<{ kind: 'new' }>
  | Readonly<{ kind: 'works' }>
  | Readonly<{ kind: 'fails'; since: number; message: string; remedy: string }>
  /** It is gone for good, as its server says. */
  | Readonly<{ kind: 'ended'; since: number; message: string; remedy: string }>;

/** How the sources of a briefing do, in the briefing's order. */
export async function readSources(
  store: Pick<Store, 'sources'>,
  briefing: string,
): Promise<readonly SourceStatus[]> {
  const sources = await store.sources.ofBriefing(briefing);
  return sources.map((source) => ({
    url: source.url,
    title: source.publisher ?? source.state.title,
    health: healthOf(source),
    lastFetchAt: source.state.lastFetchAt,
    lastNewAt: source.state.lastNewAt,
    nextAt: source.nextAt,
    rhythmMs: source.state.rhythmMs,
  }));
}

function healthOf({ state }: FollowedSource): SourceHealth {
  const { problem, failingSince, lastFetchAt, ended } = state;
  if (problem !== null) {
    const since = failingSince ?? lastFetchAt ?? 0;
    const { message, remedy } = problem;
    return { kind: ended ? 'ended' : 'fails', since, message, remedy };
  }
  return { kind: lastFetchAt === null ? 'new' : 'works' };
}

/** What a digest rests on. */
export type Coverage = Readonly<{
  /** Since that time, epoch ms. */
  since: number;
  articles: number;
  outlets: number;
  /** Sources that fail, the longest first. */
  failing: readonly SourceStatus[];
}>;

export async function readCoverage(
  store: Pick<Store, 'sources' | 'articles'>,
  briefing: string,
  since: number,
): Promise<Coverage> {
  const [{ articles, hosts }, sources] = await Promise.all([
    store.articles.countOfBriefing(briefing, since),
    readSources(store, briefing),
  ]);
  const failing = sources
    .filter(({ health }) => health.kind === 'fails' || health.kind === 'ended')
    .toSorted((a, b) => sinceOf(a) - sinceOf(b));
  return { since, articles, outlets: hosts, failing };
}

function sinceOf({ health }: SourceStatus): number {
  return 'since' in health ? health.since : 0;
}
