import { z } from 'zod';
import { annotate, type Annotation } from '../digest/annotate.ts';
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

/** Answers every line of standard input with one line, as it goes. Blank lines are passed over. */
export async function annotateLines(terminal: Terminal, sentences: number | null): Promise<void> {
  for await (const line of terminal.lines()) {
    if (line.trim() === '') continue;
    await terminal.print(`${JSON.stringify(annotateLine(line, sentences))}\n`);
  }
}

/** One JSON object a line in, one out, in the same order; a bad line is answered with its error. */
export function annotateLine(line: string, sentences: number | null): AnnotatedLine {
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
    return { docId, ...annotate(article, sentences ?? 'medium') };
  } catch (error) {
    return { docId, error: `This text could not be worked through: ${showValue(String(error))}.` };
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
