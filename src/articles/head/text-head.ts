import { anyOf, either, regex } from '../../languages/regex.ts';
import { oneOf } from '../../languages/word-set.ts';
import { tidyTag } from '../../languages/language-of.ts';
import { readDate } from '../date/read-date.ts';
import type { FrontMatter } from './front-matter.ts';
import { fieldOf } from './field-lines.ts';

/** What the lines above a plain text say of it, and the text below them. */
export type SplitText = Readonly<{ head: Partial<FrontMatter>; body: string }>;

const FIELD = /^([A-Za-z][A-Za-z-]{0,20}):\s{1,20}(\S.{0,400})$/;
/** Fields of mail that say nothing of the article: "Reply-To", "X-Mailer". */
const OF_MAIL = either(
  oneOf('to cc bcc reply-to sent message-id mime-version content-type'),
  String.raw`x-[\w-]+`,
);
const OF_FILES = anyOf('contact tel phone email tags? category section id');
const OTHER = regex.i`^(?:${OF_MAIL}|${OF_FILES})$`;
/** Lines of a mail’s head; a text with more fields at its top is a table. */
const MOST_FIELDS = 15;
/** "Note: the pier is closed" may open a text; two known fields in a row do not. */
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
  return { head: cleanFields(head), body };
}

/** The fields that hold what they should. */
export function cleanFields(head: Readonly<Record<string, string>>): Partial<FrontMatter> {
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
