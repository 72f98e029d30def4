import { parse } from 'yaml';
import { either, regex } from '../../languages/regex.ts';

/** What other tools, and typing by hand, set around a head instead of ---. */
const FENCES: readonly (readonly [opening: RegExp, ending: RegExp])[] = [
  [/^-{3}\s?(?:ya?ml|toml)[^\S\n]*\n/i, /^-{3}[^\S\n]*$/m],
  [/^[-–—*_](?: [-–—*_]){1,9}[^\S\n]*\n/, /^[-–—*_](?: [-–—*_]){1,9}[^\S\n]*$/m],
  [/^%{3,10}[^\S\n]*\n/, /^%{3,10}[^\S\n]*$/m],
  [/^`{3}(?:\w{1,10})?[^\S\n]*\n/, /^`{3}[^\S\n]*$/m],
  [/^\/\*+[^\S\n]*\n/, /^\s?\*+\/[^\S\n]*$/m],
  [/^-{2}[^\S\n]*\n/, /^-{2}[^\S\n]*$/m],
  [/^_{3,10}[^\S\n]*\n/, /^_{3,10}[^\S\n]*$/m],
  [/^={3,10}[^\S\n]*\n/, /^={3,10}[^\S\n]*$/m],
  [/^\*{3,10}[^\S\n]*\n/, /^\*{3,10}[^\S\n]*$/m],
  // A word processor makes one long dash of "---".
  [/^[—–]{1,5}-?[^\S\n]*\n/, /^[—–]{1,5}-?[^\S\n]*$/m],
  [/^~{3}\s?(?:\w{1,10})?[^\S\n]*\n/i, /^~{3}[^\S\n]*$/m],
  [/^<!--[^\S\n]*\n?/, /(?:^| )-->[^\S\n]*$/m],
];
const JSON_FENCES: readonly RegExp[] = [
  /^;;;[^\S\n]*\n([^;]{2,5000})\n;;;[^\S\n]*$/m,
  /^-{3}(?:\s?json)?[^\S\n]*\n(\{[\s\S]{2,5000}?)\n-{3}[^\S\n]*$/m,
  /^`{3}(?:json)?[^\S\n]*\n(\{[^`]{2,5000})\n`{3}[^\S\n]*$/m,
];
const JSON_LINE = /^\{[^\n]{2,5000}\}[^\S\n]*$/m;
const JSON_ALONE = /^\{[^\S\n]*\n[\s\S]{2,5000}?\n\}[^\S\n]*$/m;
const MARK_SIGNS = String.raw`[^\p{L}\p{N}\s]{1,12}`;
const MARK_WORDS = 'BEGIN|START|END|STOP|HEAD(?:ER)?|META(?:DATA)?|FRONT ?MATTER';
/** Any line of marks alone, above and below fields: "###", "--- ---", "-----BEGIN-----". */
const MARK_LINE = either(
  `${MARK_SIGNS}(?: ${MARK_SIGNS}){0,6}`,
  `${MARK_SIGNS} ?(?:${MARK_WORDS})(?: (?:${MARK_WORDS}))? ?${MARK_SIGNS}`,
);
const MARKS = regex.iu`^(?:${MARK_LINE})[^\S\n]*\n`;
const MARKS_END = regex.imu`^(?:${MARK_LINE})[^\S\n]*$`;
/** "#+TITLE: The pier" of Org; "- title: The pier" of a list; "@title:"; "[//]: # (title: The pier)". */
const MARK = either(
  String.raw`#\+|(?:[-*;]|#{1,6}|\.\.) |@|[([]|:(?=[a-z]{1,20}:)`,
  String.raw`\[\/\/\]: # [("]`,
  '<!-- ?',
);
const MARKED_LINE = regex`^(?:${MARK})([A-Za-z]{1,20}):[^\S\n]{0,5}([^\n]*?)(?:[)\]"]|\s?-->)?$`;
/** "% The pier" of Pandoc: the title, who wrote it and when, a line each. */
const PANDOC = /^% ([^\n]{1,300})\n% ([^\n]{0,300})\n% ([^\n]{1,60})(?:\n|$)/;
const FIELD = /^(?:[*-] )?"?(\p{L}[\p{L}\p{N}_-]{0,30})"?\s?[:=]/gmu;
/** A line or two above a fence that has a head: a comment, "The article:". */
const PREAMBLE = /^(?:[^\n]{1,120}\n|\n){1,3}?(?=-{3}[^\S\n]*\n)/;
const INNER_HEAD = /^-{3}[^\S\n]*\n((?:[^\n]+\n){2,30}?)-{3}[^\S\n]*(?:\n|$)/;
const LONGEST = 5_000;

/**
 * A file whose head stands in another fence, or is JSON, Org or a list, with the same fields between ---.
 * Only what has one of our fields (`isField`) in it is a head; any other file stays as it is.
 */
export function asFence(file: string, isField: (name: string) => boolean): string {
  const text = file.replace(/^\s{0,200}/, '');
  const head =
    jsonHead(text) ??
    markedHead(text) ??
    otherFence(text) ??
    pandocHead(text) ??
    marksHead(text, isField);
  if (head === null) return behindPreamble(text, isField) ?? file;
  const names = Array.from(head.fields.matchAll(FIELD), ([, name = '']) => name);
  if (!names.some(isField)) return file;
  return `---\n${head.fields.trim()}\n---${text.slice(head.length)}`;
}

/** `length` is that of the whole head in its text, its fences too. */
type Head = Readonly<{ fields: string; length: number }>;

function otherFence(text: string): Head | null {
  for (const [opening, ending] of FENCES) {
    const start = opening.exec(text)?.[0].length;
    if (start === undefined) continue;
    const inside = text.slice(start, start + LONGEST);
    const end = ending.exec(inside);
    if (end === null) continue;
    return { fields: inside.slice(0, end.index), length: start + end.index + end[0].length };
  }
  return null;
}

function jsonHead(text: string): Head | null {
  const start = text.slice(0, LONGEST);
  const fenced = JSON_FENCES.map((fence) => fence.exec(start)).find((one) => one?.index === 0);
  const alone = start.startsWith('{') ? [JSON_LINE.exec(start), JSON_ALONE.exec(start)] : [];
  const found = fenced ?? alone.find((one) => one?.index === 0);
  if (found === null || found === undefined) return null;
  const fields = fieldsOf(fenced?.[1] ?? found[0]);
  return fields === null ? null : { fields, length: found[0].length };
}

function fieldsOf(json: string): string | null {
  try {
    const values: unknown = readLoosely(json);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
    return Object.entries(values)
      .filter(([name]) => /^[A-Za-z][\w-]*$/.test(name))
      .map(([name, value]) => `${name}: ${JSON.stringify(plain(value))}`)
      .join('\n');
  } catch {
    return null;
  }
}

/** JSON, also with bare names or a comma too many, which YAML takes. Throws where it is neither. */
function readLoosely(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return parse(json, { maxAliasCount: 0 });
  }
}

/** `{"name": "Ada Lund"}` and lists of such as the names that they hold. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value !== 'object' || value === null) return value;
  return 'name' in value && typeof value.name === 'string' ? value.name : value;
}

/** Fields of ours between two lines of marks that no tool writes. */
function marksHead(text: string, isField: (name: string) => boolean): Head | null {
  const start = MARKS.exec(text)?.[0].length;
  // "---" and "+++" are the reader's own
  if (start === undefined || /^(?:-{3,10}|\+{3})[^\S\n]*\n/.test(text)) return null;
  const inside = text.slice(start, start + LONGEST);
  const end = MARKS_END.exec(inside);
  const fields = inside.slice(0, end?.index ?? 0);
  if (end === null || fields.includes('\n\n')) return null;
  return hasOurs(fields, isField) ? { fields, length: start + end.index + end[0].length } : null;
}

function pandocHead(text: string): Head | null {
  const [whole, title, author, date] = PANDOC.exec(text) ?? [];
  if (whole === undefined) return null;
  const fields = [
    `title: ${title}`,
    author?.trim() === '' ? '' : `author: ${author}`,
    `date: ${date}`,
  ];
  return {
    fields: fields.filter((line) => line !== '').join('\n'),
    length: whole.trimEnd().length,
  };
}

/** Fields of ours that make what stands between two rules a head: one may be a sentence. */
const LEAST_FIELDS = 2;

function hasOurs(fields: string, isField: (name: string) => boolean): boolean {
  const names = Array.from(fields.matchAll(FIELD), ([, name = '']) => name);
  return names.filter(isField).length >= LEAST_FIELDS;
}

/** A head that something stands above: a comment goes behind it, and what announces it goes. */
function behindPreamble(text: string, isField: (name: string) => boolean): string | null {
  const above = PREAMBLE.exec(text.slice(0, LONGEST))?.[0];
  if (above === undefined) return null;
  const rest = text.slice(above.length);
  const [whole, fields] = INNER_HEAD.exec(rest.slice(0, LONGEST)) ?? [];
  if (whole === undefined || fields === undefined) return null;
  if (!hasOurs(fields, isField)) return null;
  const kept = /:\s*$|^(?:\/\/|<!--)/.test(above.trim()) ? '' : above;
  return `---\n${fields.trim()}\n---\n${kept}${rest.slice(whole.length)}`;
}

/** "#+TITLE: The pier", one a line. */
function markedHead(text: string): Head | null {
  const lines: string[] = [];
  let length = 0;
  for (const line of text.split('\n', 30)) {
    const [, name, value = ''] = MARKED_LINE.exec(line) ?? [];
    if (name === undefined) break;
    lines.push(`${name}: ${value}`);
    length += line.length + 1;
  }
  // One heading may be called "Date: a history"
  const isHeading = lines.length < LEAST_FIELDS && text.startsWith('# ');
  if (lines.length === 0 || isHeading) return null;
  return { fields: lines.join('\n'), length: length - 1 };
}
