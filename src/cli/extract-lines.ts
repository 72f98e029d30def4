import { z } from 'zod';
import { ARTICLE_LIMITS } from '../articles/limits.ts';
import { readPage } from '../articles/page/read-page.ts';
import type { PageReading } from '../articles/page/page-reading.ts';
import { showValue } from '../articles/problem.ts';
import type { Terminal } from './terminal.ts';

const Id = z.union([z.string(), z.number()]);
const Line = z.object({
  id: Id,
  base64: z.base64().max(Math.ceil((ARTICLE_LIMITS.bytes * 4) / 3) + 4),
  url: z.string().max(2000).nullish(),
  contentType: z.string().max(300).nullish(),
});

/** What a page says, its paragraphs joined by empty lines; or why its line could not be read. */
export type ExtractedLine =
  | Readonly<{
      id: string | number;
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
    }>
  | Readonly<{ id: string | number | null; error: string }>;

/** Answers every line of standard input with one line, as it goes. Blank lines are passed over. */
export async function extractLines(terminal: Terminal, now: Date): Promise<void> {
  for await (const line of terminal.lines()) {
    if (line.trim() === '') continue;
    await terminal.print(`${JSON.stringify(extractLine(line, now))}\n`);
  }
}

/** One page a line in, one article a line out, in the same order; a bad line gives its error. */
export function extractLine(line: string, now: Date | null): ExtractedLine {
  const given = parseJson(line);
  if (given.kind === 'broken') return { id: null, error: given.error };
  const parsed = Line.safeParse(given.value);
  if (!parsed.success) return { id: idOf(given.value), error: explain(parsed.error) };
  const { id, base64, url, contentType } = parsed.data;
  try {
    const bytes = Buffer.from(base64, 'base64');
    const reading = readPage(bytes, { url: url ?? null, contentType: contentType ?? null, now });
    return { id, ...describe(reading, url ?? null) };
  } catch (error) {
    return { id, error: `This page could not be read: ${showValue(String(error))}.` };
  }
}

function describe(reading: PageReading, url: string | null): Omit<Extracted, 'id'> {
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

type Extracted = Extract<ExtractedLine, Readonly<{ text: string }>>;

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
  const found = z.object({ id: Id }).safeParse(value);
  return found.success ? found.data.id : null;
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  const place = field === '' ? 'The line' : `The field "${field}"`;
  return `${place} is not as it should be: ${issue?.message ?? 'invalid'}. Write {"id": "…", "base64": "…", "url": "…"}.`;
}
