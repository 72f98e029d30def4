import { z } from 'zod';
import { readDate } from '../date/read-date.ts';
import { showValue, type Problem } from '../problem.ts';
import { readYamlFields } from '../formats/yaml-fields.ts';
import { isAddressAlone } from '../page/metadata/address.ts';
import { fieldOf, partFields, tidyHead, type LeftOut } from './field-lines.ts';
import { asFence } from './other-fences.ts';
import { plainNames } from './plain-names.ts';
import { plainValue } from './plain-value.ts';

const line = z.string().trim().min(1).max(500);

/** Dates as people write them: "19 January 2024" is as good as 2024-01-19. */
const date = z
  .string()
  .max(100)
  .refine((text) => readDate(text, { now: null }) !== null)
  .meta({ description: 'a date like 2024-01-19 or 2024-01-19T08:30:00Z' });

/** What the head of an article file may say of it. All of it is optional. */
const FrontMatter = z.strictObject({
  title: line.optional().meta({ description: 'the headline in one line' }),
  date: date.optional().meta({ description: 'a date like 2024-01-19 or 2024-01-19T08:30:00Z' }),
  publisher: line.optional().meta({ description: "the publisher's name in one line" }),
  author: line.optional().meta({ description: "the author's name in one line" }),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional()
    .meta({ description: 'a web address that starts with https://' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .meta({ description: 'a language tag like en or pt-BR' }),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

export type SplitFile = Readonly<{
  head: FrontMatter;
  body: string;
  problems: readonly Problem[];
}>;

/**
 * A fence of YAML (`---`, ended by `---` or `...`; a code block of Markdown) or TOML (`+++`), behind
 * blank lines at most.
 */
const OPENING = /^\s{0,200}?(?<fence>-{3,10}|\+{3}|`{3}ya?ml)[^\S\n]*(?:#[^\n]{0,100})?\n/;
const TOML_END = /^\+\+\+[^\S\n]*$/m;
const YAML_END = /^[^\S\n]{0,4}(?:-{3,10}|\.\.\.|`{3})[^\S\n]*$/m;
/**
 * Bounds the work that a hostile page can ask for; in UTF-16 code units: a head without an end is
 * read no further.
 */
const LONGEST = 20_000;
const FIELD = /^(?:[*-] )?(\p{L}[\p{L}\p{N}_-]{0,30})\s?([:=])/u;

/** Names between quotes are names: `"title": The pier`. */
const QUOTED_NAME = /^(["'])([A-Za-z][\w-]{0,30})\1(?=\s?[:=])/gm;

/**
 * Splits a file into its front matter and its body. What the head says wrongly is left out and
 * reported with its line; the article itself is still good. A head without an end is read as far
 * as its fields go, and reported.
 */
export function splitFrontMatter(source: string, where: string): SplitFile {
  const file = asFence(source, (name) => fieldOf(name) !== null);
  const opening = OPENING.exec(file.slice(0, 300));
  const fence = opening?.groups?.['fence'];
  if (opening === null || fence === undefined) return { head: {}, body: file, problems: [] };
  const rest = file.slice(opening[0].length, opening[0].length + LONGEST);
  const before = opening[0].split('\n').length - 1;
  const toml = fence.startsWith('+');
  const ending = (toml ? TOML_END : YAML_END).exec(rest);
  const printed = ending === null ? openFields(rest) : rest.slice(0, ending.index);
  const inside = partFields(withColons(printed.replaceAll(QUOTED_NAME, '$2')));
  // A rule above a text is no head: the first line of a head is a field.
  const isHead =
    FIELD.test(inside.trimStart()) ||
    (ending !== null && hasRemark(inside)) ||
    (ending !== null && hasFields(inside));
  if (!isHead && (ending === null || inside.trim() !== '')) {
    return { head: {}, body: file, problems: [] };
  }
  const isAssigned = isToml(inside);
  const { values, problems } = readFields(inside, isAssigned ? '=' : ':', { where, before });
  const length = ending === null ? printed.length : ending.index + ending[0].length;
  return {
    head: normalised(values),
    body: file.slice(opening[0].length + length).replace(/^[^\S\n]*\n/, ''),
    problems: ending === null ? [...problems, unended(where, before)] : problems,
  };
}

type Place = Readonly<{ where: string; before: number }>;

/** The fields that can be read, whatever stands beside them. */
function readFields(head: string, mark: ':' | '=', { where, before }: Place) {
  const { yaml, leftOut } = tidyHead(head, mark);
  const faults = leftOut.map((line) => strange(line, { where, before }));
  const read = readYamlFields(yaml, where, FrontMatter, before);
  if (Object.keys(read.values).length > 0 || read.problems.length === 0)
    return { values: read.values, problems: [...faults, ...read.problems] };
  // A field that is not ours may be no YAML at all: ours hold without it.
  const own = yaml.replaceAll(/^(?!(?:title|date|publisher|author|url|language): ).*$/gm, '');
  const { values } = readYamlFields(own, where, FrontMatter, before);
  return { values, problems: [...faults, ...read.problems] };
}

function strange({ line, text, again }: LeftOut, { where, before }: Place): Problem {
  return {
    where,
    line: line + 1 + before,
    message: again
      ? `The line "${showValue(text)}" says a field again.`
      : `The line "${showValue(text)}" is no field.`,
    remedy: again ? 'Write each field once.' : 'Write one "name: value" a line.',
  };
}

/** "title - The pier", "title => The pier", "標題：The pier": other signs than a colon. */
const ODD_SIGN = /^(\p{L}[\p{L}_-]{1,30}?)\s?(?:(?:=>|[-;|–])\s|：)/u;

/** Whether a line is one of our fields with another sign than a colon: "title = …". */
function isOdd(line: string): boolean {
  return fieldOf(ODD_SIGN.exec(line)?.[1] ?? '') !== null;
}

/** Fields with a colon, where each line is one of ours with another sign. */
function withColons(inside: string): string {
  const lines = inside.trim().split('\n', 30);
  if (lines.length < ENOUGH_FIELDS || !lines.every(isOdd)) return inside;
  return `${lines.map((line) => line.replace(ODD_SIGN, '$1: ')).join('\n')}\n`;
}

/** "title = 'The pier'": whether more of our fields are written so than with a colon. */
function isToml(inside: string): boolean {
  const signs = inside.split('\n', 30).flatMap((line) => {
    const [, name = '', sign] = FIELD.exec(line.trimStart()) ?? [];
    return fieldOf(name) === null ? [] : [sign];
  });
  const assigned = signs.filter((sign) => sign === '=').length;
  return assigned > signs.length - assigned;
}

/** "# as of Monday" above a field of ours. */
function hasRemark(inside: string): boolean {
  const below = /^(?:\s{0,20}#[^\n]{0,200}\n){1,5}([^\n]{1,200})/.exec(inside)?.[1];
  return below !== undefined && fieldOf(FIELD.exec(below)?.[1] ?? '') !== null;
}

/** Fields of ours that make a head whose first line is none. */
const ENOUGH_FIELDS = 2;

/** "author Ada Lund", above fields of ours: a bad line does not make a head a text. */
function hasFields(inside: string): boolean {
  const lines = inside.trim().split('\n', 30);
  const names = lines.map((line) => FIELD.exec(line)?.[1] ?? null);
  const own = names.filter((name) => name !== null && fieldOf(name) !== null);
  const isWhole = own.length > 0 && lines.every((line) => /\S\s?[:=]/.test(line));
  return (own.length >= ENOUGH_FIELDS || isWhole) && !lines.some((line) => line.trim() === '');
}

/** The lines at the top that are fields, up to a blank or other line. */
function openFields(text: string): string {
  let end = 0;
  for (const one of text.split('\n', 30)) {
    if (!FIELD.test(one.replace(QUOTED_NAME, '$2'))) break;
    end += one.length + 1;
  }
  return text.slice(0, end);
}

function normalised({ title, publisher, author, ...head }: FrontMatter): FrontMatter {
  const read = head.date === undefined ? null : readDate(head.date, { now: null });
  const house = publisher === undefined ? undefined : plainValue(publisher);
  // "source: https://osk.example/pier": web clippers say so where the text is from
  const from = house !== undefined && isAddressAlone(house) ? URL.parse(house) : null;
  return {
    ...(from === null ? {} : { url: from.href }),
    ...head,
    ...(title === undefined ? {} : { title: plainValue(title) }),
    ...(house === undefined || from !== null ? {} : { publisher: house }),
    ...(author === undefined ? {} : { author: plainNames(plainValue(author)) }),
    ...(read === null ? {} : { date: read }),
  };
}

function unended(where: string, line: number): Problem {
  return {
    where,
    line,
    message: 'The head of the file has no end.',
    remedy: 'Write a line of --- behind its fields.',
  };
}
