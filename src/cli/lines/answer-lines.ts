import { z } from 'zod';
import { showValue } from '../../articles/problem.ts';
import { GivenUp } from '../../workers/given-up.ts';
import type { Terminal } from '../terminal.ts';

const Id = z.union([z.string(), z.number()]);
type Id = z.infer<typeof Id>;

/** How a filter reads and answers one line of its input. */
export type LineFilter<Value> = Readonly<{
  /** The field that says whose line it is; it stands in the answer as it came. */
  id: string;
  schema: z.ZodType<Value>;
  /** What to write. */
  remedy: string;
  /** What could not be done where `answer` rejects: "This page could not be read". */
  failed: string;
  /** The work on one line, away from the main thread; what it gives is laid beside the id. */
  answer: (value: Value) => Promise<object>;
}>;

/** A line that was read, or what is wrong with it and whose it is. */
export type ReadLine<Value> =
  | Readonly<{ kind: 'value'; id: Id | null; value: Value }>
  | Readonly<{ kind: 'broken'; id: Id | null; error: string }>;

/** Lines that are worked through at once: enough to keep every thread busy. */
const AT_ONCE = 8;

/**
 * Answers every line of standard input with one line, in the same order, as it goes. A line that
 * is no good, or that is given up, is answered with its error, and the others go on. Blank lines
 * are passed over.
 */
export async function answerLines<Value>(
  terminal: Terminal,
  filter: LineFilter<Value>,
): Promise<void> {
  const begun: Promise<object>[] = [];
  const printFirst = async (): Promise<void> => {
    const first = begun.shift();
    if (first !== undefined) await terminal.print(`${JSON.stringify(await first)}\n`);
  };
  for await (const line of terminal.lines()) {
    if (line.trim() === '') continue;
    begun.push(answerLine(line, filter));
    if (begun.length >= AT_ONCE) await printFirst();
  }
  while (begun.length > 0) await printFirst();
}

/** One JSON object in, one out. Never rejects. */
export async function answerLine<Value>(line: string, filter: LineFilter<Value>): Promise<object> {
  const read = readLine(line, filter);
  if (read.kind === 'broken') return { [filter.id]: read.id, error: read.error };
  try {
    return { [filter.id]: read.id, ...(await filter.answer(read.value)) };
  } catch (error) {
    return { [filter.id]: read.id, error: explainFailure(filter.failed, error) };
  }
}

/** "This page could not be read: …": what a line says whose work failed. */
export function explainFailure(failed: string, error: unknown): string {
  const reason = error instanceof GivenUp ? error.message : String(error);
  return `${failed}: ${showValue(reason)}`;
}

/** Reads one JSON object. */
export function readLine<Value>(
  line: string,
  { id: field, schema, remedy }: Pick<LineFilter<Value>, 'id' | 'schema' | 'remedy'>,
): ReadLine<Value> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This line is not JSON (${showValue(reason)}). Write one object a line.`;
    return { kind: 'broken', id: null, error: message };
  }
  const named = z.object({ [field]: Id }).safeParse(given);
  const id = named.success ? (named.data[field] ?? null) : null;
  const parsed = schema.safeParse(given);
  if (parsed.success) return { kind: 'value', id, value: parsed.data };
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  const place = name === '' ? 'The line' : `The field "${name}"`;
  const error = `${place} is not as it should be: ${issue?.message ?? 'invalid'}. ${remedy}`;
  return { kind: 'broken', id, error };
}
