/** Names that other tools give to our fields. */
const SYNONYMS: Readonly<Record<string, string>> = {
  headline: 'title',
  subject: 'title',
  published: 'date',
  pubdate: 'date',
  publishdate: 'date',
  datepublished: 'date',
  published_at: 'date',
  source: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  byline: 'author',
  authors: 'author',
  creator: 'author',
  writer: 'author',
  by: 'author',
  from: 'author',
  link: 'url',
  permalink: 'url',
  canonical: 'url',
  lang: 'language',
};
const KNOWN = new Set(['title', 'date', 'publisher', 'author', 'url', 'language']);
const FIELD = /^([A-Za-z][\w-]{0,30})\s{0,3}([:=])\s{0,20}(.*)$/;
/** What YAML reads as something else than the line of text that it is. */
const UNSAFE = /[:#'"&*!|>%@`{}[\],]|^[-?]/;

/** The field of ours that a name stands for, in any case; null for none. */
export function fieldOf(name: string): string | null {
  const plain = name.toLowerCase();
  return KNOWN.has(plain) ? plain : (SYNONYMS[plain] ?? null);
}

/** A head as YAML that cannot be misread, and the lines of it (0-based) that are left out. */
export type TidyHead = Readonly<{ yaml: string; leftOut: readonly LeftOut[] }>;
export type LeftOut = Readonly<{ line: number; text: string; again: boolean }>;

/**
 * The lines of a head as YAML that cannot be misread, each on its own line as before: names in
 * lower case, a value that YAML would take apart ("Harbour: the bridge reopens") in quotes, a list
 * of names as one line, a name that other tools give to a field of ours as ours. Names that are none
 * of these are left as they are, so that they are reported as they stand; a line that is no field, and one that says a field again, is left out.
 */
export function tidyHead(head: string, mark: ':' | '='): TidyHead {
  const lines = head.split('\n');
  const out: string[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  const own = new Set(lines.flatMap((line) => knownName(line) ?? []));
  let foreign = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, name, sign, value = ''] = FIELD.exec(ownField(line)) ?? [];
    if (name === undefined || sign !== mark) {
      const fits = /^\s*(?:#|$)/.test(line) || (foreign && /^(?:\s|-\s)/.test(line));
      if (!fits) leftOut.push({ line: at, text: line.trim(), again: false });
      out.push(fits ? line.replaceAll('\t', '  ') : '');
      continue;
    }
    const field = own.has(name.toLowerCase()) ? name.toLowerCase() : meant(name, value, own);
    foreign = !KNOWN.has(field);
    if (foreign) {
      out.push(`${field}: ${value}`);
      continue;
    }
    const below = belowOf(lines, at + 1);
    const again = seen.has(field);
    seen.add(field);
    if (again) leftOut.push({ line: at, text: line.trim(), again });
    out.push(again ? '' : `${field}: ${quoted(valueOf(value.trim(), below))}`);
    out.push(...below.map(() => ''));
    at += below.length;
  }
  return { yaml: out.join('\n'), leftOut };
}

/** A field of ours that somebody moved to the right is one all the same. */
function ownField(line: string): string {
  return knownName(line) === null ? line : line.trimStart();
}

function knownName(line: string): string | null {
  const name = FIELD.exec(line.trimStart())?.[1]?.toLowerCase() ?? '';
  return KNOWN.has(name) ? name : null;
}

/** The field of ours that another tool's name stands for, where the head has none by its own name. */
function meant(name: string, value: string, own: ReadonlySet<string>): string {
  const field = fieldOf(name);
  const said = field === 'publisher' && /^["']?https?:/.test(value) ? 'url' : field;
  return said === null || own.has(said) ? name : said;
}

/** The lines that go on with a field's value: entries of a list, or of a folded text. */
function belowOf(lines: readonly string[], from: number): readonly string[] {
  let end = from;
  while (
    end < lines.length &&
    /^(?:\s+\S|\s*-\s+\S)/.test(lines[end] ?? '') &&
    ownField(lines[end] ?? '') === lines[end]
  )
    end += 1;
  return lines.slice(from, end);
}

/** A value on one line: "[Ada Lund, Ole Berg]" and entries below it joined by commas. */
function valueOf(value: string, below: readonly string[]): string {
  const more = below.map((line) => line.trim());
  const entries = more.map((line) => bare(line.replace(/^-\s+/, '')));
  if (more.every((line) => /^-\s/.test(line)) && value === '' && more.length > 0)
    return entries.join(', ');
  if (more.length > 0) return [value.replace(/^[>|][+-]?$/, ''), ...more].join(' ').trim();
  const listed = /^\[([^[\]]*)\]$/.exec(value)?.[1];
  return listed === undefined ? value : listed.split(',').map(bare).join(', ');
}

/** An entry without the quotes around it. */
function bare(entry: string): string {
  const text = entry.trim();
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

/** A value that YAML reads as the line of text that it is; a quote that nothing closes goes. */
function quoted(value: string): string {
  const [, mark, inside = ''] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (mark === "'" && !inside.replaceAll("''", '').includes("'")) return value;
  if (mark === '"' && isJson(value)) return value;
  if (mark !== undefined) return JSON.stringify(inside);
  const [, alone] = /^["']([^"']*)$/.exec(value) ?? [];
  if (alone !== undefined && alone !== '') return JSON.stringify(alone.trim());
  return UNSAFE.test(value) || /^\d{4}-\d/.test(value) ? JSON.stringify(value) : value;
}

function isJson(value: string): boolean {
  try {
    return typeof JSON.parse(value) === 'string';
  } catch {
    return false;
  }
}
