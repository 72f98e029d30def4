import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { showValue, type Problem } from '../problem.ts';

/** All fields optional; each carries `.meta({ description })`: what to write, "a date like 2024-01-19". */
type FieldSchema = z.ZodObject<Readonly<Record<string, z.ZodOptional>>>;

export type ReadFields<Schema extends FieldSchema> = Readonly<{
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
    const field = schema.shape[name];
    const content: unknown = plainNode(value, document);
    const before = problems.length;
    if (field === undefined) {
      problems.push(
        problemAt(offset, `There is no field "${showValue(name)}".`, `The fields are ${known}.`),
      );
    } else if (field.safeParse(content).success) {
      kept[name] = content;
    } else if (isListOf(field) && Array.isArray(content)) {
      // One entry that is wrong does no harm to the others.
      const entries = content.map((entry: unknown, at) => ({ entry, at }));
      const { good = [], bad = [] } = Object.groupBy(entries, ({ entry }) =>
        z.safeParse(elementOf(field), entry).success ? 'good' : 'bad',
      );
      kept[name] = good.map(({ entry }) => entry);
      if (!field.safeParse(kept[name]).success) delete kept[name];
      const expected = z.globalRegistry.get(elementOf(field))?.description ?? descriptionOf(field);
      for (const { entry, at } of bad) {
        const node = isSeq(value) ? value.items[at] : null;
        const start = isNode(node) ? (node.range?.[0] ?? offset) : offset;
        const message = `In "${name}" this says ${JSON.stringify(showValue(entry))}.`;
        const remedy = reasonAgainst(entry, elementOf(field)) ?? `Write ${expected}.`;
        problems.push(problemAt(start, message, remedy));
      }
    } else {
      const expected = descriptionOf(field);
      const message = `The field "${name}" says ${JSON.stringify(showValue(content))}.`;
      problems.push(problemAt(offset, message, `Write ${expected}, or leave the field out.`));
    }
    if (problems.length > before) wrong.add(name);
  }
  return { values: schema.parse(kept), problems, isBroken: false, wrong };
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
function reasonAgainst(entry: unknown, element: z.core.$ZodType): string | null {
  const { error } = z.safeParse(element, entry);
  return error?.issues.find(({ code }) => code === 'custom')?.message ?? null;
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
