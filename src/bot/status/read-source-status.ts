import type { FailingSource } from '../../digest/digest.ts';
import type { FollowedSource } from '../../store/news/sources.ts';
import { hostOfAddress } from '../../store/news/stored-source.ts';
import type { Store } from '../../store/store.ts';

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
export async function readSourceStatus(
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

/** The sources of a briefing that bring nothing now, the longest first; whether any was fetched yet. */
export async function readFetches(
  store: Pick<Store, 'sources'>,
  briefing: string,
): Promise<Readonly<{ isFetched: boolean; failing: readonly FailingSource[] }>> {
  const sources = await store.sources.ofBriefing(briefing);
  const isFetched = sources.some(({ state }) => state.lastFetchAt !== null);
  return { isFetched, failing: failingOf(sources) };
}

function failingOf(sources: readonly FollowedSource[]): readonly FailingSource[] {
  return sources
    .flatMap(({ url, state: { problem, failingSince, lastFetchAt } }) =>
      problem === null
        ? []
        : [
            {
              host: hostOfAddress(url).replace(/^www\./, ''),
              since: failingSince ?? lastFetchAt ?? 0,
              reason: problem.reason,
            },
          ],
    )
    .toSorted((a, b) => a.since - b.since);
}
