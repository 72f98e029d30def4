import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { z } from 'zod';
import { showValue, type Problem } from '../problem.ts';

/** All fields optional; each carries `.meta({ description })`: what to write, "a date like 2024-01-19". */
type FieldSchema = z.ZodObject<Readonly<Record<string, z.ZodOptional>>>;

type ReadFields<Schema extends FieldSchema> = Readonly<{
  values: z.infer<Schema>;
  problems: readonly Problem[];
  /** It is no YAML, or no mapping: nothing is known of any field. */
  isBroken: boolean;
  /** Fields that are left out, or hold without some of their entries. */
  wrong: ReadonlySet<string>;
}>;

/**
 * Reads a flat YAML mapping field by field. A field that is wrong or unknown is reported with its
 * line (after `linesBefore` lines of other text) and left out; the others hold.
 */
export function readYamlFields<Schema extends FieldSchema>(
  yaml: string,
  where: string,
  schema: Schema,
  linesBefore = 0,
): ReadFields<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  const problemAt = (offset: number, message: string, remedy: string): Problem => {
    const line = lines.linePos(offset).line + linesBefore;
    return { where, line, message, remedy };
  };

  const nothing = (problem: Problem): ReadFields<Schema> => ({
    values: schema.parse({}),
    problems: [problem],
    isBroken: true,
    wrong: new Set(),
  });

  const [broken] = document.errors;
  if (broken?.code === 'MULTIPLE_DOCS') {
    const message = 'There are two documents in this file.';
    const remedy = 'Leave out the line of --- between them.';
    return nothing(problemAt(broken.pos[0], message, remedy));
  }
  if (broken !== undefined) {
    const reason = showValue(broken.message.split(' at line')[0] ?? '').replace(/[.:]$/, '');
    const remedy = 'Write one "name: value" a line, and quote values that hold a colon.';
    return nothing(problemAt(broken.pos[0], `This is no valid YAML: ${reason}.`, remedy));
  }
  const known = Object.keys(schema.shape).join(', ');
  if (document.contents !== null && !isMap(document.contents)) {
    const message = `This is ${showValue(plain(document))}, not a list of fields.`;
    return nothing(problemAt(0, message, `Write fields such as ${known}.`));
  }

  const problems: Problem[] = [];
  const wrong = new Set<string>();
  const kept: Record<string, unknown> = {};
  for (const { key, value } of document.contents?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : showValue(key);
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const read = readField(schema.shape[name], { name, known, value, document });
    if (read.isKept) kept[name] = read.content;
    for (const { node, message, remedy } of read.faults)
      problems.push(problemAt(node?.range?.[0] ?? offset, message, remedy));
    if (read.faults.length > 0) wrong.add(name);
  }
  return { values: schema.parse(kept), problems, isBroken: false, wrong };
}

/** What is wrong, where it is not the whole field: at the node of one entry. */
type Fault = Readonly<{ node: Node | null; message: string; remedy: string }>;
type ReadField = Readonly<{ content: unknown; isKept: boolean; faults: readonly Fault[] }>;

/** `known`: the names of all fields, for who misspells one. */
function readField(
  field: z.ZodOptional | undefined,
  {
    name,
    known,
    value,
    document,
  }: Readonly<{ name: string; known: string; value: unknown; document: Document }>,
): ReadField {
  const content: unknown = plainNode(value, document);
  if (field === undefined) {
    const message = `There is no field "${showValue(name)}".`;
    const fault = { node: null, message, remedy: `The fields are ${known}.` };
    return { content, isKept: false, faults: [fault] };
  }
  if (field.safeParse(content).success) return { content, isKept: true, faults: [] };
  if (isListOf(field) && Array.isArray(content)) return readList(field, { name, content, value });
  const message = `The field "${name}" says ${JSON.stringify(showValue(content))}.`;
  const remedy = `Write ${descriptionOf(field)}, or leave the field out.`;
  return { content, isKept: false, faults: [{ node: null, message, remedy }] };
}

/** One entry that is wrong does no harm to the others. */
function readList(
  field: z.ZodOptional & z.ZodOptional<z.ZodArray>,
  { name, content, value }: Readonly<{ name: string; content: readonly unknown[]; value: unknown }>,
): ReadField {
  const element = elementOf(field);
  const expected = z.globalRegistry.get(element)?.description ?? descriptionOf(field);
  const checked = content.map((entry) => ({ entry, error: z.safeParse(element, entry).error }));
  const good = checked.filter(({ error }) => error === undefined).map(({ entry }) => entry);
  const faults = checked.flatMap(({ entry, error }, at): Fault[] => {
    if (error === undefined) return [];
    const node = isSeq(value) ? value.items[at] : null;
    const message = `In "${name}" this says ${JSON.stringify(showValue(entry))}.`;
    const remedy = reasonOf(error) ?? `Write ${expected}.`;
    return [{ node: isNode(node) ? node : null, message, remedy }];
  });
  return { content: good, isKept: field.safeParse(good).success, faults };
}

/** What to write there, as the field says it or what it is made of. */
function descriptionOf(field: z.ZodOptional): string {
  return (
    field.meta()?.description ??
    z.globalRegistry.get(field.unwrap())?.description ??
    'another value'
  );
}

/** What the schema itself says against an entry; `null` where it has no words of its own. */
function reasonOf({ issues }: z.core.$ZodError): string | null {
  return issues.find(({ code }) => code === 'custom')?.message ?? null;
}

/** Aliases are not resolved: a few of them expand to gigabytes ("billion laughs"). */
const NO_ALIASES = { maxAliasCount: 0 };

function plain(document: Document): unknown {
  return document.toJS(NO_ALIASES);
}

function plainNode(node: unknown, document: Document): unknown {
  try {
    return isScalar(node) ? node.value : document.createNode(node).toJS(document, NO_ALIASES);
  } catch {
    return 'an alias';
  }
}

function isListOf(field: z.ZodOptional): field is z.ZodOptional<z.ZodArray> {
  return field.unwrap() instanceof z.ZodArray;
}

function elementOf(field: z.ZodOptional<z.ZodArray>): z.core.$ZodType {
  return field.unwrap().element;
}
