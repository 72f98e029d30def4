import { z } from 'zod';
import { showValue } from '../articles/problem.ts';

/** A line of a filter's input, or what is wrong with it and whose line it is. */
export type JsonLine<T> =
  | Readonly<{ kind: 'value'; value: T }>
  | Readonly<{ kind: 'broken'; id: string | number | null; error: string }>;

const Named = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  docId: z.union([z.string(), z.number()]).optional(),
  pairId: z.union([z.string(), z.number()]).optional(),
});

/** Reads one JSON object; `remedy` says what to write. */
export function readJsonLine<T>(line: string, schema: z.ZodType<T>, remedy: string): JsonLine<T> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This line is not JSON (${showValue(reason)}). Write one object a line.`;
    return { kind: 'broken', id: null, error: message };
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return { kind: 'value', value: parsed.data };
  const named = Named.safeParse(given);
  const id = named.success
    ? (named.data.id ?? named.data.docId ?? named.data.pairId ?? null)
    : null;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  const place = field === '' ? 'The line' : `The field "${field}"`;
  const error = `${place} is not as it should be: ${issue?.message ?? 'invalid'}. ${remedy}`;
  return { kind: 'broken', id, error };
}
