import { z } from 'zod';
import type { Annotation, PlainArticle } from '../digest/annotate.ts';
import { showValue } from '../articles/problem.ts';
import type { Terminal } from './terminal.ts';

const Line = z.object({
  docId: z.union([z.string(), z.number()]),
  text: z.string().max(1_000_000),
  title: z.string().nullish(),
  date: z.string().nullish(),
  language: z.string().nullish(),
});

/** `docId` as it came, with what was found or why nothing could be. */
export type AnnotatedLine =
  | (Readonly<{ docId: string | number }> & Annotation)
  | Readonly<{ docId: string | number | null; error: string }>;

/** The work on one text, away from the main thread. */
export type Annotate = (
  article: PlainArticle,
  length: 'short' | 'medium' | 'long' | number,
) => Promise<Annotation>;

/** Lines that are worked through at once: enough to keep every thread busy. */
const AT_ONCE = 8;

/**
 * Answers every line of standard input with one line, in the same order, as it goes. Blank lines
 * are passed over.
 */
export async function annotateLines(
  terminal: Terminal,
  { annotate, sentences }: { annotate: Annotate; sentences: number | null },
): Promise<void> {
  const begun: Promise<AnnotatedLine>[] = [];
  const printFirst = async (): Promise<void> => {
    const [first] = begun.splice(0, 1);
    if (first !== undefined) await terminal.print(`${JSON.stringify(await first)}\n`);
  };
  for await (const line of terminal.lines()) {
    if (line.trim() === '') continue;
    begun.push(annotateLine(line, { annotate, sentences }));
    if (begun.length >= AT_ONCE) await printFirst();
  }
  while (begun.length > 0) await printFirst();
}

/** One JSON object in, one out; a bad line is answered with its error. */
export async function annotateLine(
  line: string,
  { annotate, sentences }: { annotate: Annotate; sentences: number | null },
): Promise<AnnotatedLine> {
  const given = parseJson(line);
  if (given.kind === 'broken') return { docId: null, error: given.error };
  const parsed = Line.safeParse(given.value);
  if (!parsed.success) return { docId: docIdOf(given.value), error: explain(parsed.error) };
  const { docId, text, title, date, language } = parsed.data;
  try {
    const article = {
      text,
      title: title ?? null,
      date: date ?? null,
      language: language ?? null,
    };
    return { docId, ...(await annotate(article, sentences ?? 'medium')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { docId, error: `This text could not be worked through: ${showValue(reason)}` };
  }
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

function docIdOf(value: unknown): string | number | null {
  const found = z.object({ docId: z.union([z.string(), z.number()]) }).safeParse(value);
  return found.success ? found.data.docId : null;
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  const place = field === '' ? 'The line' : `The field "${field}"`;
  return `${place} is not as it should be: ${issue?.message ?? 'invalid'}. Write {"docId": "…", "text": "…"}.`;
}
