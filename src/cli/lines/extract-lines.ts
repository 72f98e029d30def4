import { z } from 'zod';
import { ARTICLE_LIMITS } from '../../articles/limits.ts';
import type { PageReading } from '../../articles/page/page-reading.ts';
import type { Workers } from '../../workers/workers.ts';
import type { LineFilter } from './answer-lines.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  base64: z.base64().max(Math.ceil((ARTICLE_LIMITS.bytes * 4) / 3) + 4),
  url: z.string().max(2000).nullish(),
  contentType: z.string().max(300).nullish(),
});

/** What a page says, its paragraphs joined by empty lines. */
type ExtractedPage = Readonly<{
  title: string | null;
  text: string;
  date: string | null;
  author: string | null;
  publisher: string | null;
  language: string | null;
  url: string | null;
  /** Why the page is no article; `text` is then what would be read if somebody insisted. */
  notArticle?: string;
  /** What hides the rest of the text: `paywall`, `consent` or `script`. */
  wall?: string;
}>;

/** Answers `id` with the article of its page, or why it could not be read. */
export function extractLines({
  readPage,
  now,
}: {
  readPage: Workers['readPage'];
  now: Date | null;
}): LineFilter<z.infer<typeof Line>> {
  return {
    id: 'id',
    schema: Line,
    remedy: 'Write {"id": "…", "base64": "…", "url": "…"}.',
    failed: 'This page could not be read',
    answer: async ({ base64, url = null, contentType = null }) => {
      const reading = await readPage(Buffer.from(base64, 'base64'), { url, contentType, now });
      return describe(reading, url);
    },
  };
}

function describe(reading: PageReading, url: string | null): ExtractedPage {
  const article = reading.kind === 'article' ? reading : reading.article;
  return {
    title: article?.title ?? null,
    text: article?.paragraphs.join('\n\n') ?? '',
    date: article?.date ?? null,
    author: article?.author ?? null,
    publisher: article?.publisher ?? null,
    language: article?.language ?? null,
    url: article?.url ?? url,
    ...(reading.kind === 'not-article' ? { notArticle: reading.reason } : {}),
    ...(reading.wall === null ? {} : { wall: reading.wall }),
  };
}
