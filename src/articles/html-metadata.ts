import { z } from 'zod';
import { cleanLine } from './clean-text.ts';

/** What a page says of itself, unjudged. */
export type Metadata = Readonly<{
  title: string | null;
  date: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
  language: string | null;
}>;

/** By order of trust. Open Graph and schema.org's names, then the older ones. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  date: [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
  ],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'],
  url: ['og:url'],
} as const;

const named = z.object({ name: z.string() });
const people = z.union([z.string(), named, z.array(z.union([z.string(), named]))]);
/** schema.org's NewsArticle as JSON-LD, the parts that we use. */
const JsonLd = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: people.optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
});
type JsonLd = z.infer<typeof JsonLd>;

/** Larger JSON-LD than this is a shop's catalogue. */
const LONGEST_JSON = 200_000;

/** Collects metadata while a parser walks the page. */
export function createMetadataReader() {
  const metas = new Map<string, string>();
  let documentTitle = '';
  let language: string | null = null;
  let canonical: string | null = null;
  let heading: string | null = null;
  let collecting: 'title' | 'json' | null = null;
  let json = '';
  let article: JsonLd | null = null;

  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      const { property, content, itemprop, rel, href, lang, type } = attributes;
      const key = (property ?? attributes['name'] ?? itemprop)?.toLowerCase();
      if (name === 'html' && lang !== undefined) language = lang;
      if (name === 'meta' && key !== undefined && content !== undefined && !metas.has(key)) {
        metas.set(key, content);
      }
      if (name === 'link' && rel === 'canonical' && href !== undefined) canonical = href;
      if (name === 'title' && documentTitle === '') collecting = 'title';
      if (name === 'script' && type === 'application/ld+json') collecting = 'json';
    },
    text(text: string): void {
      if (collecting === 'title' && documentTitle.length < 1000) documentTitle += text;
      if (collecting === 'json' && json.length < LONGEST_JSON) json += text;
    },
    close(name: string): void {
      if (name === 'script' && collecting === 'json') {
        article ??= findArticle(json);
        json = '';
      }
      if (name === 'title' || name === 'script') collecting = null;
    },
    heading(text: string): void {
      heading ??= text;
    },
    read(): Metadata {
      const meta = (keys: readonly string[]): string | null =>
        line(
          keys
            .map((key) => metas.get(key))
            .find((value) => value !== undefined && value.trim() !== ''),
        );
      const publisher = line(article?.publisher?.name) ?? meta(META.publisher);
      return {
        title:
          line(article?.headline) ??
          meta(META.title) ??
          heading ??
          withoutPublisher(line(documentTitle), publisher),
        date: isoDate(article?.datePublished ?? null) ?? isoDate(meta(META.date)),
        publisher,
        author: authors(article?.author) ?? notAddress(meta(META.author)),
        url: webAddress(canonical) ?? webAddress(meta(META.url)),
        language: language ?? line(article?.inLanguage),
      };
    },
  };
}

function line(text: string | null | undefined): string | null {
  const cleaned = cleanLine(text ?? '');
  return cleaned === '' ? null : cleaned;
}

function candidates(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 50);
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(value);
  return graph.success ? graph.data['@graph'].slice(0, 50) : [value];
}

function findArticle(json: string): JsonLd | null {
  try {
    const parsed: unknown = JSON.parse(json);
    for (const candidate of candidates(parsed)) {
      const result = JsonLd.safeParse(candidate);
      if (
        result.success &&
        [result.data['@type']].flat().some((type) => /Article|Posting|Report/.test(type))
      ) {
        return result.data;
      }
    }
  } catch {
    // Broken JSON-LD is common and says nothing about the article.
  }
  return null;
}

function authors(author: JsonLd['author']): string | null {
  const names = [author ?? []].flat().map((one) => (typeof one === 'string' ? one : one.name));
  return notAddress(line(names.join(', ')));
}

function notAddress(text: string | null): string | null {
  return text === null || /^https?:/.test(text) ? null : text;
}

/** ISO 8601 as printed, or nothing: other forms ("03/04/24") are ambiguous. */
function isoDate(text: string | null): string | null {
  const found =
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text?.trim() ?? '',
    );
  return found !== null && !Number.isNaN(Date.parse(found[0])) ? found[0] : null;
}

function webAddress(text: string | null): string | null {
  const url = URL.parse(text ?? '');
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** "Headline | The Paper" → "Headline", where the page says that it is The Paper's. */
function withoutPublisher(title: string | null, publisher: string | null): string | null {
  const parted = /^(.+?)\s+[|–—-]\s+([^|–—]{2,60})$/.exec(title ?? '');
  return parted !== null && (publisher === null || parted[2] === publisher)
    ? (parted[1] ?? title)
    : title;
}
