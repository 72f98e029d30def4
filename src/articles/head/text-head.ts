import { anyOf, either, regex } from '../../languages/regex.ts';
import { oneOf } from '../../languages/word-set.ts';
import { tidyTag } from '../../languages/language-of.ts';
import { readDate } from '../date/read-date.ts';
import { isAddressAlone } from '../page/metadata/address.ts';
import type { FrontMatter } from './front-matter.ts';
import { fieldOf, partFields } from './field-lines.ts';
import { readMailWords } from './mail-words.ts';

/** What the lines above a plain text say of it, and the text below them. */
export type SplitText = Readonly<{ head: Partial<FrontMatter>; body: string }>;

/** "Subject: The pier", "Titre : The pier", "title = The pier", "Title - The pier". */
const PARTING = either(
  String.raw`\s?::?\s{1,20}`,
  String.raw`\s{0,3}=\s{0,3}`,
  String.raw`\s?\t\s{0,20}`,
  String.raw`\s?：\s{0,20}`,
  String.raw`\s[-–|]\s`,
);
/** Of several words with a colon alone: "Publication date: 4 May 2024". */
const NAME = String.raw`\p{L}[\p{L}_-]{0,30}(?:(?: \p{L}{1,20}){1,2}(?=\s?[:：]))?`;
const FIELD = regex.u`^>?\s?(${NAME})(?:${PARTING})(\S.{0,400})$`;
/** Fields of mail that say nothing of the article: "Reply-To", "X-Mailer". */
const OF_MAIL = either(
  oneOf(
    'to cc bcc reply-to message-id mime-version content-type content-transfer-encoding received sender',
  ),
  oneOf(
    'return-path delivered-to in-reply-to references user-agent importance priority organization newsgroups',
  ),
  oneOf(
    'path lines authentication-results dkim-signature arc-seal thread-topic thread-index list-id an kopie cc',
  ),
  String.raw`x-[\w-]+`,
);
const OTHER = regex.i`^${OF_MAIL}$`;
/** "-----Original Message-----", "Begin forwarded message:", the line of a mailbox: above a head. */
const MESSAGE = '(?:message|nachricht)';
const PASSED_ON = '(?:original|forwarded|urspr(?:ü|ue)ngliche|weitergeleitete)';
const FORWARDED = either(
  String.raw`-{2,12}\s?${PASSED_ON} ${MESSAGE}\s?-{0,12}`,
  'begin forwarded message:|anfang der weitergeleiteten nachricht:',
  String.raw`From \S[^\n]{0,200}`,
);
const ABOVE = regex.i`^\s{0,500}(?:(?:${FORWARDED})\n\s{0,20})?`;
/** Lines of a mail’s head; a text with more fields at its top is a table. */
const MOST_FIELDS = 15;
/** "Note: the pier is closed" may open a text; two known fields in a row do not. */
const LEAST_FIELDS = 2;

/** "[Headline] The pier" */
const BRACKETED = /^\[(\p{L}{3,20})\]\s?:?\s{1,5}(?=\S)/gmu;
/** "*Subject:* The pier", "- **title**: The pier", "\"title\": The pier" */
const DRESS = '(?:[*]{1,2}|_{1,2}|["\'`])';
const DRESSED = regex.gmu`^(?:[-*>] )?${DRESS}(\p{L}[\p{L} _-]{1,20}):?${DRESS}:?[^\S\n]{0,5}(?=\S)`;
/** Bounds the work that a hostile file can ask for: fifteen fields with long values, in UTF-16 code units. */
const LONGEST_HEAD = 6000;

const MARKS = String.raw`[-=*_]{3,10}|\+{3}|\.{3}|[-*_](?: [-*_]){2,9}`;
const NAME_OF_TEXT = String.raw`${anyOf('body text content article story full_text markdown_content')}\s?:`;
/** A line below the fields, of marks alone, or that names the text: "Body:". */
const RULE = regex.i`^(?:${MARKS}|${NAME_OF_TEXT})\s*$`;
const TEXT_NAME = regex.i`^${NAME_OF_TEXT}\s*$`;
/** "Fwd: Re: ": what mail programs set before a subject. */
const PASSED_WORDS = either(
  anyOf('fwd? re aw wg tr rv sv vs vb i enc res rif odp pd doorst ant ynt ilt vá'),
  anyOf('пересл\\.? отв\\.? 转发 轉寄 回复 答复 回覆 転送 返信 전달 답장'),
);
const PASSED = regex.iu`^(?:${PASSED_WORDS}\s?[:：]\s{0,5}){1,5}(?=\S)`;

/**
 * The head of a plain text: mail or field lines ("Subject: …", "Date: …") of which at least two
 * are known, up to a blank line; else what `lead` finds in the first lines.
 */
export function splitTextHead(text: string): SplitText {
  const whole = joined(text.replace(ABOVE, ''));
  const [top = ''] = whole.split(BLANK, 1);
  const below = whole.slice(top.length);
  const source = `${top.length > LONGEST_HEAD ? top : partFields(plainFieldNames(top))}${below}`;
  const lines = source.split('\n', MOST_FIELDS + 1);
  const { head, known, read } = readFields(lines);
  const fence = RULE.test(lines[read] ?? '');
  if (known < LEAST_FIELDS || (!fence && (lines[read] ?? '').trim() !== ''))
    return belowAddress(text);
  const rest = source.split('\n').slice(fence ? read + 1 : read);
  // "Markdown Content:" behind a blank line
  const named = rest.findIndex((line) => line.trim() !== '');
  const body = rest.slice(TEXT_NAME.test(rest[named] ?? '') ? named + 1 : 0).join('\n');
  return { head: cleanFields(head), body };
}

/** The fields of the lines, how many of them are known ones, and how many lines they take. */
function readFields(lines: readonly string[]) {
  const head: Record<string, string> = {};
  let known = 0;
  let read = 0;
  let last: string | null = null;
  for (const line of lines) {
    // A long value goes on in the next line, which is moved to the right
    if (read > 0 && /^[ \t]+\S/.test(line)) {
      read += 1;
      if (last !== null) head[last] = `${head[last] ?? ''} ${line.trim()}`;
      continue;
    }
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    if (name === '') break;
    const field = fieldOf(name);
    // What other fields there are ("Slug", "Contact") stands between ours or goes with them.
    known += field === null && !OTHER.test(name) ? 0 : 1;
    read += 1;
    // "Date" says more than "Sent"
    const isPlain = name.toLowerCase() === field;
    last = field !== null && (isPlain || !(field in head)) ? field : null;
    if (last !== null) head[last] = unquoted(value.trim());
  }
  return { head, known, read };
}

/** "https://osk.example/pier" above all: where somebody copied the text. */
const ADDRESS = /^\s{0,200}<?(https?:\/\/[^\s<>]{4,500})>?[^\S\n]*\n/;

function belowAddress(text: string): SplitText {
  const [line = '', url] = ADDRESS.exec(text) ?? [];
  if (url === undefined) return { head: {}, body: text };
  const below = splitTextHead(text.slice(line.length));
  return { ...below, head: { ...cleanFields({ url }), ...below.head } };
}

const BLANK = /\n[^\S\n]*\n/;

/** Fields of ours at the top of a text that blank lines part, without these. */
function joined(text: string): string {
  const parts = text.split(BLANK, MOST_FIELDS);
  const other = parts.findIndex((part) => fieldOf(FIELD.exec(part)?.[1] ?? '') === null);
  if (other < LEAST_FIELDS) return text;
  const rest = parts
    .slice(0, other)
    .reduce((left, part) => left.slice(part.length).replace(/^\s+/, ''), text);
  return `${parts.slice(0, other).join('\n')}\n\n${rest}`;
}

/** The names of fields without what is set around them, where one of them is ours. */
function plainFieldNames(top: string): string {
  const plain = top.replaceAll(BRACKETED, '$1: ').replaceAll(DRESSED, '$1: ');
  return plain !== top &&
    plain.split('\n').some((line) => fieldOf(FIELD.exec(line)?.[1] ?? '') !== null)
    ? plain
    : top;
}

/** A value without the quotes around it, and with its encoded words as people read them. */
function unquoted(value: string): string {
  return readMailWords(/^(["'])(.*)\1,?$/.exec(value)?.[2] ?? value);
}

/** The fields that hold what they should. */
export function cleanFields(head: Readonly<Record<string, string>>): Partial<FrontMatter> {
  const { title, date, author, language } = head;
  const day = date === undefined ? null : readDate(date, { now: null });
  // "Source: https://osk.example/pier" names no house
  const isAddress = isAddressAlone(head['publisher'] ?? '');
  const publisher = isAddress ? undefined : head['publisher'];
  const url = head['url'] ?? (isAddress ? head['publisher'] : undefined);
  const address = url === undefined ? null : URL.parse(url);
  return {
    ...(title === undefined ? {} : { title: title.replace(PASSED, '') }),
    ...(day === null ? {} : { date: day }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined
      ? {}
      : { author: unquoted(author.replace(/(?:(?<!\s)\s+)?<[^>]{0,200}>/, '').trim()) }),
    ...(address === null || !/^https?:$/.test(address.protocol) ? {} : { url: address.href }),
    ...(language === undefined || tidyTag(language) === null ? {} : { language }),
  };
}
