import { z } from 'zod';
import { fieldOf } from './field-lines.ts';

/** A head in JSON: its fields as lines of YAML, and where the text behind it begins. */
export type JsonHead = Readonly<{ yaml: string; end: number }>;

/** `{` at the top, or behind a fence: "---json", "```json", ";;;". */
const OPENING = /^\s{0,200}?(?:(?:-{3}|`{3}|;{3})(?:json)?[^\S\n]*\n)?(?=\{)/;
const CLOSING = /^\s{0,5}(?:-{3}|`{3}|;{3})[^\S\n]*(?:\n|$)/;
const LONGEST = 20_000;
/** Lines that end with a brace and may end the head. */
const MOST_ENDS = 30;

const Head = z.record(z.string(), z.unknown());
const Named = z.object({ name: z.string() }).transform(({ name }) => name);
const One = z.union([z.string(), z.number().transform(String), Named]);
const Value = z.union([One, z.array(One).transform((all) => all.join(', '))]);

/** Reads a head in JSON that has one field of ours at least; null for another text. */
export function readJsonHead(file: string): JsonHead | null {
  const opening = OPENING.exec(file.slice(0, 300));
  if (opening === null) return null;
  const start = opening[0].length;
  const text = file.slice(start, start + LONGEST);
  let end = 0;
  for (let tries = 0; tries < MOST_ENDS; tries += 1) {
    const brace = text.indexOf('}', end);
    if (brace < 0) return null;
    end = brace + 1;
    const head = parse(text.slice(0, end));
    if (head === null) continue;
    const yaml = fieldsOf(head);
    const behind = start + end;
    const closing = CLOSING.exec(file.slice(behind, behind + 100))?.[0].length ?? 0;
    return yaml === '' ? null : { yaml, end: behind + closing };
  }
  return null;
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const read = Head.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function fieldsOf(head: Readonly<Record<string, unknown>>): string {
  const fields = new Map<string, string>();
  for (const [name, given] of Object.entries(head)) {
    const field = fieldOf(name);
    const value = Value.safeParse(given);
    if (field === null || !value.success || (fields.has(field) && name !== field)) continue;
    fields.set(field, `${field}: ${JSON.stringify(value.data)}`);
  }
  return [...fields.values()].join('\n');
}
