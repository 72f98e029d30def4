import { LANGUAGES } from '../../languages/languages.ts';
import { wordSet } from '../../languages/word-set.ts';

/** Names that other tools give to our fields, in small letters and without what parts their words. */
const OF_TOOLS: Readonly<
  Record<'title' | 'date' | 'publisher' | 'author' | 'url' | 'language', string>
> = {
  title: 'headline heading name subject articletitle pagetitle posttitle',
  date: `published pubdate datepublished publishedat publisheddate publishdate publicationdate publishedon publishedtime pubtime sent
    dateofpublication dateofissue posted postedon postedat postdate created createdat createdon datecreated creationdate issued articledate`,
  publisher: `source publication newspaper outlet site sitename website publishername medium`,
  author: 'byline authors authorname creator writer writtenby reporter journalist by from',
  url: 'link permalink canonical canonicalurl sourceurl urlsource originalurl articleurl uri href',
  language: 'lang locale',
};
/** The same in the words of languages. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OF_TOOLS).flatMap(([field, names]) =>
    [...wordSet(names)].map((name): [string, string] => [name, field]),
  ),
  ...LANGUAGES.flatMap(({ heads }) => Object.entries(heads?.fields ?? {})).flatMap(
    ([field, names]) => [...wordSet(names)].map((name): [string, string] => [name, field]),
  ),
]);
const KNOWN = new Set(['title', 'date', 'publisher', 'author', 'url', 'language']);
const FIELD = /^(\p{L}[\p{L}\p{N}_-]{0,30}(?: \p{L}{1,20}){0,2})\s{0,3}([:=])\s{0,20}(.*)$/u;
/** What YAML reads as something else than the line of text that it is. */
const UNSAFE = /[:#'"&*!|>%@`{}[\],]|^[-?]/;

/** The field of ours that a name stands for, in any case; null for none. */
export function fieldOf(name: string): string | null {
  const plain = name.toLowerCase().replaceAll(/[\s_-]+/g, '');
  if (KNOWN.has(plain)) return plain;
  return SYNONYMS.get(plain) ?? null;
}

/** "title: The pier; date: 4.5.2024": what parts two fields on one line. */
const BESIDE = /\s?[;,|/]\s+(?=(\p{L}[\p{L}_-]{1,20})\s?[:=]\s?\S)/gu;

/** Fields of ours that somebody wrote on one line, each on its own. */
export function partFields(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      fieldOf(nameOf(line)) === null
        ? line
        : line.replaceAll(BESIDE, (all: string, name: string) =>
            fieldOf(name) === null ? all : '\n',
          ),
    )
    .join('\n');
}

/** A head as YAML that cannot be misread, and the lines of it (0-based) that are left out. */
export type TidyHead = Readonly<{ yaml: string; leftOut: readonly LeftOut[] }>;
export type LeftOut = Readonly<{ line: number; text: string; again: boolean }>;

/**
 * The lines of a head as YAML that cannot be misread, each on its own line as before: names in
 * lower case, ours for those of other tools where ours is not there too, a value that YAML would
 * take apart ("Harbour: the bridge reopens") in quotes, a list of names as one line. Other names are left as they are, so that they are reported as
 * they stand; a line that is no field, and one that says a field again, is left out.
 */
export function tidyHead(head: string, mark: ':' | '='): TidyHead {
  const lines = head.split('\n');
  const out: string[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  const said = new Set(lines.map((line) => nameOf(line).toLowerCase()));
  let foreign = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, name, sign, value = ''] = FIELD.exec(ownField(line)) ?? [];
    const isPhrase = name?.includes(' ') === true && fieldOf(name) === null;
    if (name === undefined || sign !== mark || isPhrase) {
      const fits = /^\s*(?:#|$)/.test(line) || (foreign && /^(?:\s|-\s)/.test(line));
      if (!fits) leftOut.push({ line: at, text: line.trim(), again: false });
      out.push(fits ? line.replaceAll('\t', '  ') : '');
      continue;
    }
    const field = ownName(name, said);
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

/** Of the file, where the day of publication stands beside it. */
const OF_FILE = /^(?:date)?(?:creat|add)(?:ed|ion)(?:_?(?:at|on|date))?$/;
const OF_PUBLICATION = /^(?:date_?)?(?:publ|posted|pubdate)/;

/** Our name for a field, where no line says it by that name; else the name as it is written. */
function ownName(name: string, said: ReadonlySet<string>): string {
  const plain = name.toLowerCase();
  const ours = fieldOf(plain);
  const isOfFile = OF_FILE.test(plain) && [...said].some((one) => OF_PUBLICATION.test(one));
  return ours === null || isOfFile || (ours !== plain && said.has(ours)) ? name : ours;
}

function nameOf(line: string): string {
  return FIELD.exec(line.trimStart())?.[1] ?? '';
}

/** A field of ours that somebody moved to the right, or made an entry of a list, is one all the same. */
function ownField(line: string): string {
  const moved = line.trimStart().replace(/^[*-]\s+/, '');
  const name = nameOf(moved).toLowerCase();
  return KNOWN.has(name) ? moved : line;
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

/** "- name: Ada Lund" */
const NAMED = /^(?:-\s+)?name\s?:\s*(\S.*)$/i;

/** A value on one line: "[Ada Lund, Ole Berg]" and entries below it joined by commas. */
function valueOf(value: string, below: readonly string[]): string {
  const more = below.map((line) => line.trim());
  const people = more.flatMap((line) => NAMED.exec(line)?.[1] ?? []);
  if (value === '' && people.length > 0) return people.map(bare).join(', ');
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

/** "The pier # working title": a remark behind a value that no quotes hold. */
const REMARK = /^([^"'#][^#]{0,400}?)\s+#\s.*$/;
/** 1984, 20240119, true: what YAML takes for something else than text. */
const NO_TEXT = /^(?:\d[\d.,_-]*|\d{4}-\d.*|true|false)$/i;

/** "\"The pier\",": the comma of JSON. */
const OF_JSON = /^("[^"]{0,400}"),$/;

/** A value that YAML reads as the line of text that it is; a quote that nothing closes goes. */
function quoted(printed: string): string {
  const value = OF_JSON.exec(printed)?.[1] ?? REMARK.exec(printed)?.[1] ?? printed;
  const [, mark, inside = ''] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (mark === "'" && !inside.replaceAll("''", '').includes("'")) return value;
  if (mark === '"' && isJson(value)) return value;
  if (mark !== undefined) return JSON.stringify(inside);
  const [, alone] = /^["']([^"']*)$/.exec(value) ?? [];
  if (alone !== undefined && alone !== '') return JSON.stringify(alone.trim());
  return UNSAFE.test(value) || NO_TEXT.test(value) ? JSON.stringify(value) : value;
}

function isJson(value: string): boolean {
  try {
    return typeof JSON.parse(value) === 'string';
  } catch {
    return false;
  }
}
