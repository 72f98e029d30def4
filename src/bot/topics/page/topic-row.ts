import type { Article } from '../../../articles/article.ts';
import type { Briefing } from '../../../briefings/briefing.ts';
import type { SourceHealthRow, TopicRow } from '../../../chat/local/topic-keeper.ts';
import { judgeArticle } from '../../../digest/stories/filter/judge-article.ts';
import { readFilter } from '../../../digest/stories/filter/read-filter.ts';
import type { Store } from '../../../store/store.ts';
import { topicKey, type Topic } from '../../../store/topics/topic.ts';
import { readSourceStatus, type SourceStatus } from '../../status/read-source-status.ts';

type Sources = Pick<Store, 'sources'>;

/** A topic of the installation, with what it yields of `articles`, all that its sources brought. */
export async function ownRow(
  topic: Topic,
  articles: readonly Article[],
  store: Sources,
): Promise<TopicRow> {
  const { slug, title, about, not, sources } = topic;
  const status = await readSourceStatus(store, topicKey(topic));
  return {
    slug,
    title,
    kind: 'page',
    file: null,
    about,
    not,
    ...yieldOf({ about, not, articles }),
    sources: sources.map(({ kind, url }) => healthRow({ kind, url }, status)),
  };
}

/** A briefing of the operator's. */
export async function theirRow(briefing: Briefing, store: Sources): Promise<TopicRow> {
  const { slug, title, about, not, sources, folder } = briefing;
  const status = await readSourceStatus(store, slug);
  return {
    slug,
    title,
    kind: 'folder',
    file: `${folder}/briefing.yaml`,
    about,
    not,
    ...yieldOf(briefing),
    sources: sources.map(({ kind, url }) => healthRow({ kind, url }, status)),
  };
}

function yieldOf({ about, not, articles }: Pick<Briefing, 'about' | 'not' | 'articles'>) {
  const read = readFilter({ about, not });
  const inside =
    read.kind === 'broken'
      ? []
      : articles.filter((article) => judgeArticle(read.filter, article).kind === 'in');
  const dates = inside.flatMap(({ date }) => date ?? []).toSorted();
  return { articles: inside.length, newest: dates.at(-1) ?? null };
}

function healthRow(
  { kind, url }: Readonly<{ kind: 'feed' | 'site'; url: string }>,
  status: readonly SourceStatus[],
): SourceHealthRow {
  const one = status.find((source) => source.url === url);
  const health = one?.health ?? { kind: 'new' };
  return {
    kind,
    url,
    title: one?.title ?? null,
    state: health.kind,
    detail: 'message' in health ? `${health.message} ${health.remedy}` : null,
    lastFetchAt: one?.lastFetchAt ?? null,
    lastNewAt: one?.lastNewAt ?? null,
  };
}
