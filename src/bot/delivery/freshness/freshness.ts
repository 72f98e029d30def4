import type { Article } from '../../../articles/article.ts';
import type { Digest, Story } from '../../../digest/digest.ts';
import { correctionOf, isToldBefore } from '../../../digest/stories/tell/told-before.ts';
import { quotesOfBrief } from '../../digest/compose/compose-story.ts';
import type { Briefing } from '../../../briefings/briefing.ts';
import type { Versions } from '../../digest/terms/count-terms.ts';
import { freeName } from './free-name.ts';
import { hashOf, stampOf } from './stamp-of.ts';
import type { ShownBody, ShownStory } from '../../../store/deliveries/delivery.ts';

/** What a story is to a channel: never seen there, with something new since, or the same. */
export type Freshness = 'new' | 'updated' | 'same';

/** A passage that the channel was shown and that its outlet prints differently by now. */
export type Correction = Readonly<{ articleId: string; before: string; now: string }>;

export type FreshStory = Readonly<{
  /** Of an updated story, what the channel has not had. */
  story: Story;
  freshness: Freshness;
  corrections: readonly Correction[];
  shows: ShownStory;
}>;

/** Passages that a record keeps of a story: the newest. */
const MOST_PASSAGES = 60;
/** Articles by which a record knows a story again. */
const MOST_ARTICLES = 80;

/** An updated story is worth a little less than a new one. */
const UPDATED_WORTH = 0.85;

/**
 * What each story of a digest is to a channel, by weight; what tells many events is none. A story is
 * known by its articles: one with an article that the channel was told of goes on under the name that
 * it had. It is updated where it has a sentence or quote, of those that are shown at first, that the
 * channel learns something from and that comes from an article which is new to it or says something
 * else than before.
 */
export function judgeFreshness(
  { briefing, digest }: { briefing: Briefing; digest: Digest },
  shown: readonly ShownStory[],
  versions: Versions = new WeakMap(),
): readonly FreshStory[] {
  const articles = new Map(briefing.articles.map((article) => [article.id, article]));
  const known = indexByArticle(shown);
  const taken = new Set<string>();
  return digest.stories
    .filter(({ isRoundUp }) => !isRoundUp)
    .map((story) => judge(story, { articles, versions, known, taken, mostQuotes: briefing.quotes }))
    .sort((a, b) => worthOf(b) - worthOf(a) || (a.story.id < b.story.id ? -1 : 1));
}

function worthOf({ story, freshness }: FreshStory): number {
  return story.rank.score * (freshness === 'updated' ? UPDATED_WORTH : 1);
}

type Context = Readonly<{
  articles: ReadonlyMap<string, Article>;
  versions: Versions;
  known: ReadonlyMap<string, ShownStory>;
  /** Names that other stories of the digest go by: of two that were one, the first goes on. */
  taken: Set<string>;
  mostQuotes: number;
}>;

function judge(story: Story, context: Context): FreshStory {
  const { articles, versions, known, taken, mostQuotes } = context;
  const ids = idsOf(story);
  const stamps = ids.map((id) => {
    const article = articles.get(id);
    const version = article === undefined ? undefined : versions.get(article)?.version;
    const stamp = stampOf(article, story);
    return version === undefined ? { id, stamp } : { id, stamp, version };
  });
  const before = mostFrequent(ids.flatMap((id) => known.get(id) ?? []));
  const first = firstShown(story, mostQuotes);
  if (before === null) {
    const id = freeName([story.id, ...ids], taken);
    return record(story, 'new', { id, stamps, passages: first, corrections: [] });
  }
  const old = bodyOf(before);
  const id = freeName([before.story, story.id, ...ids], taken);
  const unchanged = new Set(
    old.articles.filter((one) => stamps.some((now) => isSame(one, now))).map((one) => one.id),
  );
  const corrections = old.passages.flatMap(({ article, text }) => {
    const found = unchanged.has(article) ? undefined : articles.get(article);
    const changed = found && correctionOf(text, found.paragraphs, found.language);
    return changed == null
      ? []
      : [{ articleId: article, before: changed.after.text, now: changed.before.text }];
  });
  const told = old.passages.map(({ text }) => text);
  const isFresh = ({ articleId, text }: Readonly<{ articleId: string; text: string }>): boolean =>
    !unchanged.has(articleId) && !isToldBefore(text, told, story.source.language);
  const summary = story.summary.filter(isFresh);
  const quotes = story.quotes.filter(isFresh);
  const fresh = firstShown({ ...story, summary, quotes }, mostQuotes);
  const passages = [...old.passages, ...fresh];
  const others = old.articles.filter((one) => !ids.includes(one.id));
  const about = { id, stamps: [...stamps, ...others], passages, corrections };
  if (fresh.length === 0 && corrections.length === 0) return record(story, 'same', about);
  // Before passages were kept, nobody knows which of a story's were shown.
  if (told.length === 0) return record(story, 'updated', about);
  return record(headedByNews({ ...story, summary, quotes }, old), 'updated', about);
}

/**
 * An updated story under the headline of the report that has something new, where that is one which
 * the channel was not told of: the old headline would announce the old news again.
 */
function headedByNews(story: Story, { articles }: ShownBody): Story {
  const known = new Set(articles.map(({ id }) => id));
  const telling = new Set([...story.summary, ...story.quotes].map(({ articleId }) => articleId));
  const at = story.reports.findIndex(
    ({ source: { articleId } }) => telling.has(articleId) && !known.has(articleId),
  );
  const first = story.reports[at];
  if (
    first === undefined ||
    story.reports.some(({ source }, place) => place < at && telling.has(source.articleId))
  )
    return story;
  return {
    ...story,
    headline: first.source.title,
    source: first.source,
    reports: [first, ...story.reports.toSpliced(at, 1)],
  };
}

function record(
  story: Story,
  freshness: Freshness,
  {
    id,
    stamps,
    passages,
    corrections,
  }: {
    id: string;
    stamps: ShownBody['articles'];
    passages: ShownBody['passages'];
    corrections: readonly Correction[];
  },
): FreshStory {
  const [only, ...others] = stamps;
  const fingerprint =
    only !== undefined && others.length === 0
      ? only.stamp
      : hashOf(stamps.map(({ stamp }) => stamp).toSorted());
  const body = {
    articles: stamps.slice(0, MOST_ARTICLES),
    passages: passages.slice(-MOST_PASSAGES),
  };
  return {
    story: { ...story, id, rank: { ...story.rank, novelty: freshness } },
    freshness,
    corrections,
    shows: { story: id, fingerprint, body },
  };
}

/** What a brief shows of a story at first. */
function firstShown(story: Story, mostQuotes: number): ShownBody['passages'] {
  return [...story.summary, ...quotesOfBrief(story, mostQuotes)].map(({ articleId, text }) => ({
    article: articleId,
    text,
  }));
}

function idsOf({ reports }: Story): readonly string[] {
  return reports.flatMap(({ source, copies }) => [source, ...copies].map((one) => one.articleId));
}

/** A record from before stories had several articles is one of its article alone. */
function bodyOf({ story, fingerprint, body }: ShownStory): ShownBody {
  return body ?? { articles: [{ id: story, stamp: fingerprint }], passages: [] };
}

function indexByArticle(shown: readonly ShownStory[]): ReadonlyMap<string, ShownStory> {
  return new Map(
    shown.flatMap((story) => bodyOf(story).articles.map(({ id }) => [id, story] as const)),
  );
}

/** Of stories that were two and are one by now, that with more of the articles. */
function mostFrequent(stories: readonly ShownStory[]): ShownStory | null {
  const counts = new Map<ShownStory, number>();
  for (const story of stories) counts.set(story, (counts.get(story) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a.story < b.story ? -1 : 1));
  return best?.[0] ?? null;
}

function isSame(
  a: Readonly<{ id: string; stamp: string }>,
  b: Readonly<{ id: string; stamp: string }>,
): boolean {
  return a.id === b.id && a.stamp === b.stamp;
}
