import { z } from 'zod';
import type { FeedItem, FeedReading } from '../../articles/feed/feed.ts';
import type { Workers } from '../../workers/workers.ts';
import type { LineFilter } from './answer-lines.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  base64: z.base64(),
  url: z.url({ protocol: /^https?$/ }),
  contentType: z.string().nullish(),
});

/** What was read. Texts have a blank line between paragraphs. */
type FeedAnswer = Readonly<{
  ok: boolean;
  reason?: string;
  feed?: unknown;
  items?: readonly unknown[];
  hints?: unknown;
  discover?: readonly string[];
}>;

/** Answers `id` with feed, items and hints of its document, or why it is no feed. */
export function feedLines(parseFeed: Workers['parseFeed']): LineFilter<z.infer<typeof Line>> {
  return {
    id: 'id',
    schema: Line,
    remedy: 'Write {"id": "…", "base64": "…", "url": "https://…"}.',
    failed: 'This feed could not be worked through',
    answer: async ({ base64, url, contentType = null }) =>
      show(await parseFeed(Buffer.from(base64, 'base64'), { url, contentType })),
  };
}

function show(reading: FeedReading): FeedAnswer {
  switch (reading.kind) {
    case 'feed': {
      const { feed, items, hints } = reading;
      return { ok: true, feed, items: items.map(showItem), hints, discover: [] };
    }
    case 'page':
      return { ok: false, reason: 'page', discover: reading.discover.map(({ url }) => url) };
    case 'unreadable':
      return { ok: false, reason: reading.message, discover: [] };
    default:
      return reading satisfies never;
  }
}

function showItem({ summary, content, ...facts }: FeedItem): unknown {
  return { ...facts, summary: asText(summary), content: asText(content) };
}

function asText(paragraphs: readonly string[]): string | null {
  return paragraphs.length === 0 ? null : paragraphs.join('\n\n');
}
