import type { Library } from '../../../briefings/library.ts';
import { slugify } from '../../../briefings/slug.ts';
import { STARTER_PACKS } from '../../../briefings/starter-packs.ts';
import { LOCAL_WORKSPACE } from '../../../chat/local/channels.ts';
import type {
  FormSource,
  Kept,
  Looked,
  OpenedTopic,
  TopicForm,
  TopicKeeper,
  TopicsPage,
} from '../../../chat/local/topic-keeper.ts';
import { english } from '../../../chat/words/en.ts';
import type { Log } from '../../../log.ts';
import type { Store } from '../../../store/store.ts';
import { topicKey, type Topic } from '../../../store/topics/topic.ts';
import { findLinks, hostOf } from '../../links/find-links.ts';
import type { FoundSource } from '../../links/ports.ts';
import { createStockedLibrary } from '../../stock/stocked-library.ts';
import { LOOK_WITHIN_MS, troubleText, withScheme } from '../look-there.ts';
import { WINDOW_MS } from '../make/make-topic.ts';
import { formProblems } from './form-problems.ts';
import { mergeForm } from './merge-form.ts';
import { previewForm, recentOnes } from './preview-form.ts';
import { asBriefing } from '../shelves.ts';
import { ownRow, theirRow } from './topic-row.ts';
import type { TopicPorts } from '../topic-ports.ts';

/** The local chat is the installation's own: topics that are made on its page are its. */
const HERE = { platform: 'local', workspace: LOCAL_WORKSPACE } as const;
const WHO = 'page';

/** What was found at addresses lately, for the preview of a topic that is not kept yet. */
const MOST_LOOKS = 100;

const words = english.topics;

export type TopicKeeperPorts = Pick<
  TopicPorts,
  'findSource' | 'limit' | 'refuses' | 'reserved' | 'most' | 'fetchNow'
> &
  Readonly<{
    store: Pick<Store, 'topics' | 'articles' | 'sources' | 'now' | 'explain'>;
    /** The operator's briefings with what came in for them. */
    folders: Library;
    log: Log;
  }>;

/** Keeps topics for the page of the local chat. */
export function createTopicKeeper(ports: TopicKeeperPorts): TopicKeeper {
  const { store, folders, log, findSource, limit, refuses, reserved, most, fetchNow } = ports;
  const looks = new Map<string, FoundSource>();
  /** All that the sources of the topics brought, whether it matches or not. */
  const own = createStockedLibrary({
    library: {
      read: async () => ({
        briefings: (await store.topics.of(HERE)).map(asBriefing),
        problems: [],
      }),
    },
    store,
    log,
  });

  async function list(): Promise<TopicsPage> {
    const [topics, mine, theirs] = await Promise.all([
      store.topics.of(HERE),
      own.read(),
      folders.read({ patienceMs: 0 }),
    ]);
    const rows = await Promise.all([
      ...topics.map((topic) => {
        const key = topicKey(topic);
        const articles = mine.briefings.find(({ slug }) => slug === key)?.articles ?? [];
        return ownRow(topic, articles, store);
      }),
      ...theirs.briefings.map((briefing) => theirRow(briefing, store)),
    ]);
    return { topics: rows, packs: PACKS };
  }

  const problemsOf = async (form: TopicForm, slug: string | null) =>
    formProblems(form, slug, { topics: await store.topics.of(HERE), reserved, most });

  return {
    list,
    async preview(form, slug) {
      const topic = slug === null ? null : await store.topics.get(HERE, slug);
      const found = form.sources.flatMap(({ url }) => looks.get(url) ?? []);
      const known = new Set(topic?.sources.map(({ url }) => url));
      const isKept = form.sources.some(({ url }) => known.has(url));
      const shelf = topic !== null && isKept ? await own.read() : null;
      const key = topic === null ? '' : topicKey(topic);
      const kept = shelf?.briefings.find((briefing) => briefing.slug === key)?.articles ?? [];
      const unseen = form.sources.filter(({ url }) => !looks.has(url) && !known.has(url)).length;
      const articles = recentOnes([...kept, ...found.flatMap((one) => one.articles)]);
      return { ...previewForm(form, articles), problems: await problemsOf(form, slug), unseen };
    },
    async look(address): Promise<Looked> {
      const [url] = findLinks(withScheme(address));
      if (url === undefined) return { kind: 'nothing', text: words.noAddress(address) };
      const waitMs = refuses(url) ? null : await limit.take(`local ${LOCAL_WORKSPACE} ${WHO}`, 1);
      if (waitMs !== null) {
        return { kind: 'nothing', text: english.links.limited(Math.ceil(waitMs / 60_000)) };
      }
      const found = await findSource(url, AbortSignal.timeout(LOOK_WITHIN_MS));
      if (found.kind === 'trouble') {
        return { kind: 'nothing', text: troubleText(found.reason, url, english) };
      }
      const { source } = found;
      remember(looks, source);
      const { kind, title, articles, newestAt } = source;
      const newest =
        newestAt === null
          ? null
          : english.links.source.ago(((await store.now()) - newestAt) / 60_000);
      const text = english.links.source.found(title ?? hostOf(url), articles.length, newest);
      const row: FormSource = { kind, url: source.url, title };
      return { kind: 'found', source: row, articles: articles.length, text };
    },
    async keep(form, opened): Promise<Kept> {
      const kept = opened === null ? await add(form) : await change(form, opened);
      if (kept.kind === 'kept') await fetchNow(topicKey({ ...HERE, slug: kept.slug }));
      return kept;
    },
    remove: (slug) => store.topics.remove(HERE, slug),
  };

  async function add(form: TopicForm): Promise<Kept> {
    const problems = await problemsOf(form, null);
    if (problems.length > 0) return { kind: 'problems', problems };
    const topic: Topic = {
      ...HERE,
      slug: slugify(form.name),
      title: form.name,
      about: form.about,
      not: form.not,
      sources: sourcesOf(form, null),
      windowMs: WINDOW_MS,
      createdBy: WHO,
      createdAt: await store.now(),
    };
    return (await store.topics.add(topic)) ? { kind: 'kept', slug: topic.slug } : taken(topic.slug);
  }

  async function change(form: TopicForm, { slug, was }: OpenedTopic): Promise<Kept> {
    const gone: Kept = { kind: 'gone', text: words.unknown(slug) };
    const topic = await store.topics.get(HERE, slug);
    if (topic === null) return gone;
    const merged = mergeForm(form, was, topic);
    if (merged.kind === 'changed') return merged;
    const problems = await problemsOf(merged.form, slug);
    if (problems.length > 0) return { kind: 'problems', problems };
    const to = { slug: slugify(merged.form.name), title: merged.form.name };
    if (to.title !== topic.title && !(await store.topics.rename(HERE, slug, to))) {
      return taken(to.slug);
    }
    let outcome: Kept = gone;
    await store.topics.change(HERE, to.slug, (now) => {
      const once = mergeForm({ ...form, name: now.title }, was, now);
      outcome = once.kind === 'changed' ? once : { kind: 'kept', slug: to.slug };
      if (once.kind === 'changed') return {};
      const { about, not } = once.form;
      return { about, not, sources: sourcesOf(once.form, now) };
    });
    return outcome;
  }
}

function taken(slug: string): Kept {
  return { kind: 'problems', problems: [{ field: 'name', text: words.nameTaken(slug) }] };
}

/** What a source has beside its address is not on the form, and stays. */
function sourcesOf(form: TopicForm, topic: Topic | null): Topic['sources'] {
  const unique = new Map(form.sources.map((source) => [source.url, source]));
  return [...unique.values()].map(
    ({ kind, url }) =>
      topic?.sources.find((source) => source.url === url && source.kind === kind) ?? {
        kind,
        url,
        links: null,
        publisher: null,
      },
  );
}

function remember(looks: Map<string, FoundSource>, source: FoundSource): void {
  looks.delete(source.url);
  looks.set(source.url, source);
  for (const old of looks.keys()) if (looks.size > MOST_LOOKS) looks.delete(old);
}

const PACKS: TopicsPage['packs'] = Object.values(STARTER_PACKS).map(
  ({ title, description, feeds }) => ({
    title,
    description,
    sources: feeds.map((url) => ({ kind: 'feed', url, title: null })),
  }),
);
