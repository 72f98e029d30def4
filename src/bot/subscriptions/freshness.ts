import { createHash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import type { Digest, Story } from '../../digest/digest.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { ShownStory } from '../../store/delivery.ts';

/** What a story is to a channel: never seen there, changed since, or the same. */
export type Freshness = 'new' | 'updated' | 'same';

export type FreshStory = Readonly<{ story: Story; freshness: Freshness; shows: ShownStory }>;

/** Stories are told apart by what their articles say, so that a better bot updates nothing. */
export function judgeFreshness(
  { briefing, digest }: { briefing: Briefing; digest: Digest },
  shown: ReadonlyMap<string, string>,
): readonly FreshStory[] {
  const articles = new Map(briefing.articles.map((article) => [article.id, article]));
  return digest.stories.map((story) => {
    const { articleId } = story.source;
    const fingerprint = fingerprintOf(articles.get(articleId), story);
    const before = shown.get(articleId);
    const freshness = before === undefined ? 'new' : before === fingerprint ? 'same' : 'updated';
    return { story, freshness, shows: { story: articleId, fingerprint } };
  });
}

const fingerprints = new WeakMap<Article, string>();

function fingerprintOf(article: Article | undefined, { headline, summary }: Story): string {
  if (article === undefined) return hash([headline ?? '', ...summary.map(({ text }) => text)]);
  const known = fingerprints.get(article);
  if (known !== undefined) return known;
  const fingerprint = hash([article.title ?? '', ...article.paragraphs]);
  fingerprints.set(article, fingerprint);
  return fingerprint;
}

function hash(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}
