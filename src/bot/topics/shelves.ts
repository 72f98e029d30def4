import type { Article } from '../../articles/article.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { ChooseBriefings, Library, ReadOptions, Shelf } from '../../briefings/library.ts';
import type { Log } from '../../log.ts';
import type { ArticleVersion } from '../../store/news/stored-article.ts';
import type { Store } from '../../store/store.ts';
import { topicKey, type Topic, type Workspace } from '../../store/topics/topic.ts';
import { createStockedLibrary } from '../stock/stocked-library.ts';

/**
 * What is to be seen from one workspace, or by the operator where none is named. `hidden`: slugs of the
 * operator's briefings that stand behind the workspace's own.
 */
export type Shelves = Readonly<{
  read: (
    options?: ReadOptions & Readonly<{ where?: Workspace }>,
  ) => Promise<Shelf & Readonly<{ hidden?: ReadonlySet<string> }>>;
  /** Whether the workspace has a topic of its own of that slug. Missing: nobody has. */
  owns?: (where: Workspace, slug: string) => Promise<boolean>;
}>;

/** Workspaces of which the articles are kept at hand, the last ones that asked. */
const MOST_AT_HAND = 100;

/**
 * The operator's briefings, which everybody sees, and with them the topics of the workspace that asks,
 * which nobody else does. Where both have a slug the workspace's own counts.
 */
export function createShelves({
  library,
  store,
  log,
  versions,
}: {
  /** The operator's briefings with what came in for them. */
  library: Library;
  store: Pick<Store, 'topics' | 'articles' | 'sources' | 'now' | 'explain'>;
  log: Log;
  versions?: WeakMap<Article, ArticleVersion>;
}): Shelves {
  const atHand = new Map<string, Library>();

  function ownLibrary(where: Workspace): Library {
    const key = `${where.platform} ${where.workspace}`;
    const own =
      atHand.get(key) ??
      createStockedLibrary({
        library: {
          read: async () => ({
            briefings: (await store.topics.of(where)).map(asBriefing),
            problems: [],
          }),
        },
        store,
        log,
        ...(versions === undefined ? {} : { versions }),
      });
    atHand.delete(key);
    atHand.set(key, own);
    for (const old of atHand.keys()) if (atHand.size > MOST_AT_HAND) atHand.delete(old);
    return own;
  }

  return {
    async read({ where, ...options } = {}) {
      const shelf = await library.read(options);
      if (where === undefined) return shelf;
      const { stored } = options;
      const kept = await ownLibrary(where).read({
        ...ofOwn(options.articlesOf),
        ...(stored === undefined ? {} : { stored }),
      });
      const own = kept.briefings.map((one) => ({ ...one, slug: slugOf(one.slug) }));
      if (own.length === 0) return shelf;
      const slugs = new Set(own.map(({ slug }) => slug));
      const others = shelf.briefings.filter(({ slug }) => !slugs.has(slug));
      const hidden = new Set(
        shelf.briefings.map(({ slug }) => slug).filter((slug) => slugs.has(slug)),
      );
      const briefings = [...own, ...others].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
      return { ...shelf, briefings, hidden };
    },
    owns: async (where, slug) => (await store.topics.get(where, slug)) !== null,
  };
}

/** What is followed for all briefings and topics, each under a name that no other has. */
export function createFollowed(library: Library, store: Pick<Store, 'topics'>): Library {
  return {
    async read(options) {
      const shelf = await library.read(options);
      const topics = await store.topics.all();
      return { ...shelf, briefings: [...shelf.briefings, ...topics.map(asBriefing)] };
    },
  };
}

/** The name under which the store follows a briefing that a workspace sees. */
export function keyOf(
  where: Workspace,
  { slug, folder }: Pick<Briefing, 'slug' | 'folder'>,
): string {
  return folder === NO_FOLDER ? topicKey({ ...where, slug }) : slug;
}

/**
 * The same of a slug alone. A workspace's own topic is another one in each; the operator's is the same
 * for all.
 */
export async function keyOfSlug(
  where: Workspace,
  slug: string,
  { owns }: Pick<Shelves, 'owns'>,
): Promise<string> {
  const isOwn = (await owns?.(where, slug)) ?? false;
  return isOwn ? topicKey({ ...where, slug }) : slug;
}

/** The choice among topics under their keys, by those who know their slugs. */
function ofOwn(articlesOf: ChooseBriefings | undefined): ReadOptions {
  if (articlesOf === undefined) return {};
  return {
    articlesOf: (named) => {
      const slugs = new Set(
        articlesOf(named.map(({ slug, title }) => ({ slug: slugOf(slug), title }))),
      );
      return named.flatMap(({ slug }) => (slugs.has(slugOf(slug)) ? [slug] : []));
    },
  };
}

function slugOf(key: string): string {
  return key.slice(0, key.indexOf('@'));
}

/** Where a topic lies, for whoever looks for its folder. */
export const NO_FOLDER = '';

/** A topic as the briefing that it stands for, without articles, under its key. */
export function asBriefing(topic: Topic): Briefing {
  const { title, about, not, sources, windowMs } = topic;
  return {
    slug: topicKey(topic),
    title,
    description: null,
    sentences: 'medium',
    quotes: 6,
    articles: [],
    sources,
    about,
    not,
    windowMs,
    unreadable: 0,
    unread: 0,
    folder: NO_FOLDER,
    problems: [],
  };
}
