import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import type { Where } from '../../chat/chat.ts';
import { readKeptArticle } from '../../store/news/stored-article.ts';
import type { Store } from '../../store/store.ts';
import type { FoundSource, LinkReading } from './ports.ts';

/** What was read, and what buttons stand for: a command has no room for addresses. */
export type LinkShelf = Readonly<{
  /** What was read at that address within the last minutes. */
  recent: (url: string) => Promise<LinkReading | null>;
  keepReading: (url: string, reading: LinkReading) => Promise<void>;
  /** A name for these links, good in that workspace alone: `link-0123456789ab`. */
  name: (urls: readonly string[], where: Where) => Promise<string>;
  /** The links that a name stands for, as they were read last; `null` where it is not of there. */
  find: (name: string, where: Where) => Promise<readonly KeptLink[] | null>;
  /** A name for what can be followed: `source-0123456789ab`. */
  nameSource: (source: SourceName, where: Where) => Promise<string>;
  findSource: (name: string, where: Where) => Promise<SourceName | null>;
  /** A name for a topic that is not kept yet: `draft-0123456789ab`. */
  keepDraft: (draft: KeptDraft, where: Where) => Promise<string>;
  findDraft: (name: string, where: Where) => Promise<KeptDraft | null>;
}>;

export type KeptLink = Readonly<{ url: string; reading: LinkReading | null }>;
/** A topic as it would be kept. */
export type KeptDraft = Readonly<{
  title: string;
  about: readonly string[];
  not: readonly string[];
  sources: readonly SourceName[];
}>;
export type SourceName = Pick<FoundSource, 'kind' | 'url' | 'title'>;

/** The same link within this time is not fetched again. */
const RECENT_MS = 10 * 60_000;
/** As long as buttons below an old digest are pressed, within reason. */
const KEPT_MS = 30 * 86_400_000;

/** Topics are called otherwise. */
export const LINK_NAME = /^link-[0-9a-f]{12}$/;
export const SOURCE_NAME = /^source-[0-9a-f]{12}$/;

const Reading = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('article'),
    article: z.unknown().transform(keptArticle),
    wall: z.enum(['paywall', 'consent', 'script']).nullable(),
  }),
  z.object({
    kind: z.literal('other'),
    message: z.string(),
    lists: z.boolean(),
    walled: z.boolean(),
  }),
  z.object({ kind: z.literal('trouble'), reason: z.string() }),
]);
/** An article in a form that is not known any more is as good as not kept. */
function keptArticle(value: unknown, context: z.RefinementCtx): Article {
  const article = readKeptArticle(JSON.stringify(value));
  if (article !== null) return article;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
}

const Urls = z.array(z.string());
const Source = z.object({
  kind: z.enum(['feed', 'site']),
  url: z.string(),
  title: z.string().nullable(),
});

const DraftBody = z.object({
  title: z.string(),
  about: z.array(z.string()),
  not: z.array(z.string()),
  sources: z.array(Source),
});

export function createLinkShelf({ links, now }: Pick<Store, 'links' | 'now'>): LinkShelf {
  async function read<T>(schema: z.ZodType<T>, key: string, scope: string, forMs: number) {
    const body = await links.find(key, scope, (await now()) - forMs);
    if (body === null) return null;
    // What a former version kept in another form is as good as not kept.
    return schema.safeParse(JSON.parse(body)).data ?? null;
  }

  async function keep(key: string, scope: string, value: unknown): Promise<void> {
    await links.save({ key, scope, body: JSON.stringify(value), at: await now() });
  }

  return {
    recent: (url) => read(Reading, keyOf('page', [url]), EVERYBODY, RECENT_MS),
    keepReading: (url, reading) => keep(keyOf('page', [url]), EVERYBODY, reading),
    async name(urls, where) {
      const name = keyOf('link', urls);
      await keep(name, scopeOf(where), urls);
      return name;
    },
    async find(name, where) {
      const urls = await read(Urls, name, scopeOf(where), KEPT_MS);
      if (urls === null) return null;
      return Promise.all(
        urls.map(async (url) => ({
          url,
          reading: await read(Reading, keyOf('page', [url]), EVERYBODY, KEPT_MS),
        })),
      );
    },
    async nameSource({ kind, url, title }, where) {
      const name = keyOf('source', [kind, url]);
      await keep(name, scopeOf(where), { kind, url, title });
      return name;
    },
    findSource: (name, where) => read(Source, name, scopeOf(where), KEPT_MS),
    async keepDraft({ title, about, not, sources }, where) {
      const name = keyOf('draft', [JSON.stringify({ title, about, not, sources })]);
      await keep(name, scopeOf(where), { title, about, not, sources });
      return name;
    },
    findDraft: (name, where) => read(DraftBody, name, scopeOf(where), KEPT_MS),
  };
}

const EVERYBODY = '';

function scopeOf({ platform, workspace }: Where): string {
  return `${platform} ${workspace}`;
}

function keyOf(kind: 'page' | 'link' | 'source' | 'draft', parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${kind}-${hash.slice(0, kind === 'page' ? 32 : 12)}`;
}
