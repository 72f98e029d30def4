import { z } from 'zod';
import type { FeedItem, FeedReading } from '../articles/feed/feed.ts';
import { readFeed } from '../articles/feed/read-feed.ts';
import { showValue } from '../articles/problem.ts';
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
  const given = parseJson(line);
  if (given.kind === 'broken') return { id: null, error: given.error };
  const parsed = Line.safeParse(given.value);
  if (!parsed.success) return { id: idOf(given.value), error: explain(parsed.error) };
  const { id, base64, url, contentType } = parsed.data;
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

function parseJson(
  line: string,
): Readonly<{ kind: 'value'; value: unknown }> | Readonly<{ kind: 'broken'; error: string }> {
  try {
    return { kind: 'value', value: JSON.parse(line) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This line is not JSON (${showValue(reason)}). Write one object a line.`;
    return { kind: 'broken', error: message };
  }
}

function idOf(value: unknown): string | number | null {
  const found = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return found.success ? found.data.id : null;
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  const place = field === '' ? 'The line' : `The field "${field}"`;
  return `${place} is not as it should be: ${issue?.message ?? 'invalid'}. Write {"id": "…", "base64": "…", "url": "https://…"}.`;
}
