import { z } from 'zod';
import type { FeedItem, FeedReading } from '../articles/feed/feed.ts';
import { readFeed } from '../articles/feed/read-feed.ts';
import { showValue } from '../articles/problem.ts';
import { readJsonLine } from './json-line.ts';
import type { Terminal } from './terminal.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  base64: z.base64(),
  url: z.url({ protocol: /^https?$/ }),
  contentType: z.string().nullish(),
});

/** `id` as it came, with what was read or why nothing could be. Texts have a blank line between paragraphs. */
export type FeedLine =
  | Readonly<{
      id: string | number;
      ok: boolean;
      reason?: string;
      feed?: unknown;
      items?: readonly unknown[];
      hints?: unknown;
      discover?: readonly string[];
    }>
  | Readonly<{ id: string | number | null; error: string }>;

/** Answers every line of standard input with one line, as it goes. Blank lines are passed over. */
export async function feedLines(terminal: Terminal): Promise<void> {
  for await (const line of terminal.lines()) {
    if (line.trim() === '') continue;
    await terminal.print(`${JSON.stringify(feedLine(line))}\n`);
  }
}

/** One JSON object a line in, one out, in the same order; a bad line is answered with its error. */
export function feedLine(line: string): FeedLine {
  const given = readJsonLine(line, Line, 'Write {"id": "…", "base64": "…", "url": "https://…"}.');
  if (given.kind === 'broken') return { id: given.id, error: given.error };
  const { id, base64, url, contentType } = given.value;
  try {
    const bytes = Buffer.from(base64, 'base64');
    return { id, ...show(readFeed(bytes, { url, contentType: contentType ?? null })) };
  } catch (error) {
    return { id, error: `This feed could not be worked through: ${showValue(String(error))}.` };
  }
}

function show(reading: FeedReading): Omit<Exclude<FeedLine, { error: string }>, 'id'> {
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
