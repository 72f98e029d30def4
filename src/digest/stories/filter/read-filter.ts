import { regex } from '../../../languages/regex.ts';
import { RE2JS } from 're2js';
import { showValue } from '../../../articles/problem.ts';
import { fold } from '../../../text/fold.ts';
import type { Filter, FilterLine, Pattern, PatternWord } from './pattern.ts';

export type ReadFilter =
  | Readonly<{ kind: 'filter'; filter: Filter }>
  /** What is wrong, a sentence each with the line and the next step. */
  | Readonly<{ kind: 'broken'; problems: readonly string[] }>;

const EAST_ASIAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const SOUTH_EAST_ASIAN = String.raw`\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}`;
/** Scripts that set no blanks between words. */
const UNSPACED = regex.u`[${EAST_ASIAN}${SOUTH_EAST_ASIAN}]`;
const WORD = /[\p{L}\p{M}\p{N}]+\*?/gu;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** A regular expression may be this long, so that it compiles at once: a bound on time. */
const LONGEST_REGEX = 500;

/**
 * Lines as people write them → what is looked for. A line is words or phrases with commas between
 * them; quotation marks take a phrase as it is, without endings; `/…/` is a regular expression
 * (re2js, so that none can hang), `/…/i` one for which capitals are alike.
 */
export function readFilter(lines: {
  about: readonly string[];
  not: readonly string[];
}): ReadFilter {
  const problems: string[] = [];
  const read = (name: string, sources: readonly string[]): FilterLine[] =>
    sources.flatMap((source) => {
      const line = readLine(source);
      if (typeof line !== 'string') return [line];
      problems.push(`The line “${showValue(source)}” of "${name}" ${line}`);
      return [];
    });
  const filter = { about: read('about', lines.about), not: read('not', lines.not) };
  return problems.length === 0 ? { kind: 'filter', filter } : { kind: 'broken', problems };
}

/** What is wrong with a line, as the end of a sentence: "has no word in it. …"; `null` where it is good. */
export function lineProblem(source: string): string | null {
  const line = readLine(source);
  return typeof line === 'string' ? line : null;
}

/** The line, or what is wrong with it, as the end of a sentence. */
function readLine(source: string): FilterLine | string {
  const patterns: Pattern[] = [];
  for (const part of splitParts(source)) {
    const pattern = readPattern(part);
    if (typeof pattern === 'string') return pattern;
    if (pattern !== null) patterns.push(pattern);
  }
  if (patterns.length === 0) return 'has no word in it. Write words with commas between them.';
  return { source, patterns };
}

/** At commas, but not within quotation marks or a regular expression. */
function splitParts(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let until: string | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (until === '/' && character === '\\') {
      part += character + line.charAt(at + 1);
      at += 1;
      continue;
    }
    if (until === null && (character === ',' || character === '|' || character === ';')) {
      parts.push(part);
      part = '';
      continue;
    }
    if (until !== null) until = character === until ? null : until;
    else if (part.trim() === '') until = CLOSERS[character] ?? null;
    part += character;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '/': '/',
};

function readPattern(part: string): Pattern | string | null {
  const regex = /^\/(.+)\/(i?)$/su.exec(part);
  if (regex !== null) return readRegex(part, regex[1] ?? '', regex[2] === 'i');
  const quoted = /^["“„«](.*)["”“»]$/su.exec(part);
  const text = quoted?.[1] ?? part;
  if (UNSPACED.test(text)) {
    return { kind: 'letters', source: part, key: fold(text).replaceAll(/\s+/g, '') };
  }
  const words = (text.match(WORD) ?? []).map(readWord);
  return words.length === 0 ? null : { kind: 'words', source: part, words, exact: quoted !== null };
}

function readWord(written: string): PatternWord {
  const isOpen = written.endsWith('*');
  const word = isOpen ? written.slice(0, -1) : written;
  const asWritten = CAPITALS.test(word);
  return { key: asWritten ? word : fold(word), asWritten, isOpen };
}

function readRegex(source: string, body: string, ignoreCase: boolean): Pattern | string {
  if (body.length > LONGEST_REGEX) {
    return `has a regular expression of ${body.length} characters. Write at most ${LONGEST_REGEX}.`;
  }
  try {
    const regex = RE2JS.compile(body, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    return { kind: 'regex', source, regex };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `has a regular expression that cannot be read (${showValue(reason)}). Mend it, or write words.`;
  }
}
