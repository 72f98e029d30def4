import { regex } from '../../languages/regex.ts';
import { languageOf } from '../../text/language.ts';
import { isBoilerplate } from '../boilerplate.ts';
import { cleanLine } from '../clean-text.ts';
import { readDate } from '../date/read-date.ts';
import { datelineEnd, findDatelineAmong } from '../dateline.ts';
import { genreOf, NO_SIGNS } from '../genre.ts';
import { headlineBelow, isPlainHeadline, withoutDay } from '../head/headline-below.ts';
import { readLead } from '../head/lead.ts';
import { partLead } from '../head/part-lead.ts';
import { readRelease } from '../head/release.ts';
import { splitTextHead } from '../head/text-head.ts';
import { isCall } from '../page/body/call.ts';
import { firstOf, fromDateline } from '../page/metadata/date/date-line.ts';
import {
  type Body,
  cleanTitle,
  faultOf,
  type FileReading,
  inTime,
  keepShort,
  type Setting,
} from './file-body.ts';
import { readMarkdown } from './markdown.ts';
import { type Blocks, parsePlainText } from './plain-text.ts';

/** A text that somebody saved, plain or as Markdown. */
export function readTextFile(
  source: string,
  format: 'text' | 'markdown',
  { where, language, now, isTitled }: Setting,
): FileReading {
  const { head, body: text } = splitTextHead(source);
  const read = format === 'text' ? parsePlainText(text) : untitled(partLead(text), isTitled);
  const all = read.paragraphs.map(cleanLine).filter((paragraph) => paragraph !== '');
  const release = readRelease(read.title, all);
  const lead = readLead(release.paragraphs);
  const under = release.paragraphs.slice(lead.lines < release.paragraphs.length ? lead.lines : 0);
  const headline =
    head.title === undefined ? headlineBelow(release.title, lead, under, release.marked) : null;
  const below = under.slice(headline?.lines ?? 0);
  const dated = lead.date === null ? withoutDay(head.title ?? release.title) : null;
  const { kept, tooLong } = keepShort(below, text, where);
  const title = cleanTitle(dated?.title ?? headline?.title ?? head.title ?? release.title);
  const paragraphs = withoutCalls(
    kept.filter((paragraph) => paragraph !== title && !isBoilerplate(paragraph)),
  );
  const fault = faultOf(paragraphs, text.split('\n'));
  if (fault !== null) {
    return { body: null, problems: [...tooLong, { where, line: null, ...fault }] };
  }
  // What stands nearer to the top is meant for the whole file
  const heads = [head, lead, release, dated, headline];
  const body: Body = {
    title,
    dateline: findDatelineAmong(paragraphs, title),
    paragraphs,
    leftOut: [...below.filter(isBoilerplate), ...release.leftOut],
    date: inTime(firstOf(heads, (one) => one?.date ?? null) ?? datelineDay(paragraphs), now),
    publisher: firstOf([head, lead, headline, dated], (one) => one?.publisher ?? null),
    author: firstOf([head, lead, headline], (one) => one?.author ?? null),
    url: head.url ?? lead.url,
    genre: genreOf({ title, url: null, paragraphs: [read.title ?? '', ...all] }, NO_SIGNS),
    language: languageOf(paragraphs.join('\n'), head.language ?? language).language,
  };
  return { body, problems: tooLong };
}

/** Behind the calls to the reader with which a text may begin. */
function withoutCalls(paragraphs: readonly string[]): string[] {
  return paragraphs.slice(
    Math.max(
      0,
      paragraphs.findIndex((paragraph) => !isCall(paragraph)),
    ),
  );
}

const ENTRY = String.raw`[-+*]\s|\d{1,3}[.)]\s|>`;
/** An entry of a list, a quotation, a line that is all in italics: "*The old pier at dusk*". */
const MARKED = regex`^\s*(?:${ENTRY}|(?:\*[^*\n]+\*|_[^_\n]+_)[^\S\n]*(?:\n|$))`;

/** Markdown that has no heading opens with its headline, as plain text does. */
function untitled(text: string, isTitled: boolean): Blocks {
  const { title, paragraphs } = readMarkdown(text);
  const [first = '', ...below] = paragraphs;
  const isOne = isPlainHeadline(first) && below.length > 0 && !MARKED.test(text);
  return title === null && !isTitled && isOne
    ? { title: first, paragraphs: below }
    : { title, paragraphs };
}

/** "LARKHAVEN, Nov. 26, 2026 – The harbour …" */
function datelineDay([first = '']: readonly string[]): string | null {
  return dayIn(first.slice(0, datelineEnd(first))) ?? fromDateline([first], dayIn);
}

function dayIn(text: unknown): string | null {
  return typeof text === 'string' ? readDate(text, { now: null }) : null;
}
