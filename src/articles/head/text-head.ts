import { tidyTag } from '../../languages/language-of.ts';
import { readDate } from '../date/read-date.ts';
import type { FrontMatter } from './front-matter.ts';
import { fieldOf } from './field-lines.ts';

/** What the lines above a plain text say of it, and the text below them. */
export type SplitText = Readonly<{ head: Partial<FrontMatter>; body: string }>;

const FIELD = /^([A-Za-z][A-Za-z-]{0,20}):\s{1,20}(\S.{0,400})$/;
/** Fields of mail that say nothing of the article. */
const OTHER =
  /^(?:to|cc|bcc|reply-to|sent|message-id|mime-version|content-type|x-[\w-]+|contact|tel|phone|email|tags?|category|section|id)$/i;
const MOST_FIELDS = 15;
const LEAST_FIELDS = 2;

/**
 * The head of a plain text: mail or field lines ("Subject: …", "Date: …") of which at least two
 * are known, up to a blank line; else what `lead` finds in the first lines.
 */
export function splitTextHead(text: string): SplitText {
  const lines = text.replace(/^\s{0,500}/, '').split('\n', MOST_FIELDS + 1);
  const head: Record<string, string> = {};
  let known = 0;
  let read = 0;
  for (const line of lines) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    if (name === '') break;
    const field = fieldOf(name);
    if (field === null && !OTHER.test(name)) break;
    known += 1;
    read += 1;
    if (field !== null && !(field in head)) head[field] = value.trim();
  }
  const fence = /^(?:-{3,10}|={3,10})\s*$/.test(lines[read] ?? '');
  if (known < LEAST_FIELDS || (!fence && (lines[read] ?? '').trim() !== ''))
    return { head: {}, body: text };
  const body = text
    .replace(/^\s{0,500}/, '')
    .split('\n')
    .slice(fence ? read + 1 : read)
    .join('\n');
  return { head: clean(head), body };
}

function clean(head: Readonly<Record<string, string>>): Partial<FrontMatter> {
  const { title, date, publisher, author, url, language } = head;
  const day = date === undefined ? null : readDate(date, { now: null });
  const address = url === undefined ? null : URL.parse(url);
  return {
    ...(title === undefined ? {} : { title }),
    ...(day === null ? {} : { date: day }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined
      ? {}
      : { author: author.replace(/(?:(?<!\s)\s+)?<[^>]{0,200}>/, '').trim() }),
    ...(address === null || !/^https?:$/.test(address.protocol) ? {} : { url: address.href }),
    ...(language === undefined || tidyTag(language) === null ? {} : { language }),
  };
}

/** What stands between a headline and its text: who printed it and when, who wrote it. */
export type Lead = Readonly<{
  /** How many paragraphs it takes up. */
  lines: number;
  date: string | null;
  publisher: string | null;
  author: string | null;
}>;

const RELEASE =
  /^(?:for immediate release|press release|news release|media release|press statement|pressemitteilung|communiqué de presse|comunicado de prensa|пресс-релиз|embargoed until .{1,60}|\*{0,3}for release:? .{1,60})[:.!]?$/i;
const CONTACT =
  /^(?:(?:media |press )?contacts?|pressekontakt|kontakt|contact presse|tel\.?|phone|e-?mail)\s?:.{0,200}$/i;
const BYLINE =
  /^(?:by|von|par|por|di)\s(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3})(?:,.{0,60})?$/u;
/** "The Paper, 26 November 2026", "26 November 2026 | The Paper", "26 November 2026". */
const SOURCE_LINE =
  /^(?:(?<before>\p{Lu}[\p{L}\p{N} .&'’-]{1,50}?)\s{0,2}[,|·•—–-]\s{0,2})?(?<date>[\p{L}\p{N} .,:/+-]{6,45}?)(?:\s{0,2}[,|·•—–]\s{0,2}(?<after>\p{Lu}[\p{L}\p{N} .&'’-]{1,50}))?$/u;
const LONGEST_LINE = 120;
const MOST_LINES = 5;

/** Reads the lead from the paragraphs behind a headline. Dates alone, or with a name beside them. */
export function readLead(paragraphs: readonly string[]): Lead {
  let date: string | null = null;
  let publisher: string | null = null;
  let author: string | null = null;
  let lines = 0;
  for (const line of paragraphs.slice(0, MOST_LINES)) {
    if (line.length > LONGEST_LINE) break;
    const byline = BYLINE.exec(line)?.[1];
    const source = sourceOf(line);
    if (byline !== undefined) author ??= byline;
    else if (source !== null) {
      date ??= source.date;
      publisher ??= source.publisher;
    } else if (!RELEASE.test(line) && !CONTACT.test(line)) break;
    lines += 1;
  }
  return { lines, date, publisher, author };
}

/** Whether a line is the mark of a press release: "FOR IMMEDIATE RELEASE". */
export function isReleaseMark(line: string): boolean {
  return RELEASE.test(line);
}

function sourceOf(line: string): Readonly<{ date: string; publisher: string | null }> | null {
  if (/[!?;"“”]/.test(line)) return null;
  const { before, date: printed = '', after } = SOURCE_LINE.exec(line)?.groups ?? {};
  const date = readDate(printed, { now: null });
  // The date must be all of its part: "Sales fell on 3 May 2024" is a sentence.
  if (date === null || /\p{Ll}{3} \p{Ll}{2}/u.test(printed)) return null;
  return { date, publisher: before?.trim() ?? after?.trim() ?? null };
}
