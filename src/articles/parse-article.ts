import { languageOfTag } from '../languages/language-of.ts';
import type { Article } from './article.ts';
import { isBoilerplate } from './boilerplate.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { readDate } from './date/read-date.ts';
import { datelineEnd, findDatelineAmong } from './dateline.ts';
import type { ArticleFormat } from './formats/article-format.ts';
import { FAULTS, refused, type Fault } from './faults.ts';
import { decode } from './decode.ts';
import { genreOf, NO_SIGNS } from './genre.ts';
import { hasSentences } from './has-sentences.ts';
import { splitFrontMatter, type FrontMatter } from './head/front-matter.ts';
import { headlineBelow, isPlainHeadline, withoutDay } from './head/headline-below.ts';
import { readLead } from './head/lead.ts';
import { partLead } from './head/part-lead.ts';
import { readRelease } from './head/release.ts';
import { splitTextHead } from './head/text-head.ts';
import { ARTICLE_LIMITS } from './limits.ts';
import { readMarkdown } from './formats/markdown.ts';
import { parsePlainText, type Blocks } from './formats/plain-text.ts';
import { isCall } from './page/body/call.ts';
import type { NotArticle, PageArticle } from './page/page-reading.ts';
import { fromDateline } from './page/metadata/date/date-line.ts';
import { readHtml } from './page/read-page.ts';
import type { Problem } from './problem.ts';
import { languageOf } from '../text/language.ts';

/** `article` is null where there is nothing to brief from; `problems` say why, and what was left out. */
export type ParsedArticle = Readonly<{ article: Article | null; problems: readonly Problem[] }>;

/** What a file says before its head is laid over it. */
type Body = Omit<Article, 'id'>;
type Reading = Readonly<{ body: Body | null; problems: readonly Problem[] }>;
type Setting = Readonly<{
  where: string;
  language: string | null;
  now: Date | null;
  /** The file's head says the title. */
  isTitled: boolean;
}>;

/**
 * Bytes → Article. `where` names the file in problems and becomes the article's id; `language` is
 * the briefing's, for articles that do not say theirs; `now` is the time of reading, ahead of
 * which no article is dated.
 */
export function parseArticle(
  bytes: Uint8Array,
  {
    where,
    format,
    language,
    now = null,
  }: { where: string; format: ArticleFormat; language: string | null; now?: Date | null },
): ParsedArticle {
  if (bytes.length === 0) return refused(where, FAULTS.empty);
  if (bytes.length > ARTICLE_LIMITS.bytes) return refused(where, FAULTS.large(bytes.length));
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return refused(where, FAULTS.binary);

  const { head, body, problems } = splitFrontMatter(cleanText(decoded.text), where);
  const isTitled = head.title !== undefined;
  const setting = { where, language: head.language ?? language, now, isTitled };
  const read =
    format === 'html' ? readPageFile(body, setting) : readTextFile(body, format, setting);
  const notes = [...problems, ...read.problems, ...aheadOfTime(head, setting)];
  if (read.body === null) return { article: null, problems: notes };
  if (
    read.body.paragraphs.reduce((sum, { length }) => sum + length, 0) > ARTICLE_LIMITS.characters
  ) {
    return refused(where, FAULTS.long, notes);
  }
  return { article: { id: where, ...read.body, ...said(head, setting) }, problems: notes };
}

function readPageFile(html: string, setting: Setting): Reading {
  const { where, language, now } = setting;
  const page = readHtml(html, { url: null, now, language });
  const article = page.kind === 'article' ? page : page.article;
  const ahead = article?.date === null ? aheadOfPage(html, setting) : [];
  const problems = [...pageProblems(page, where), ...ahead];
  if (article === null) return { body: null, problems };
  const { title, dateline, leftOut, date, publisher, author, url, genre } = article;
  // A cell of an old layout that says the headline again
  const told = article.paragraphs.filter((paragraph) => paragraph !== title);
  const { kept, tooLong } = keepShort(told, html, where);
  const body = { title, dateline, leftOut, date, publisher, author, url, genre };
  const fault = faultOf(kept, []);
  return fault !== null
    ? { body: null, problems: [...problems, ...tooLong, { where, line: null, ...fault }] }
    : {
        body: { ...body, paragraphs: kept, language: article.language },
        problems: [...problems, ...tooLong],
      };
}

/** "2093-01": the year and month of a date. */
const YEAR = /\b(2\d{3})-?[01]\d/g;

/** A page whose only date lies ahead has none; that is said, for somebody has to mend it. */
function aheadOfPage(html: string, { where, language, now }: Setting): readonly Problem[] {
  const year = now?.getUTCFullYear() ?? Number.POSITIVE_INFINITY;
  if (!Array.from(html.matchAll(YEAR)).some(([, found]) => Number(found) > year)) return [];
  const page = readHtml(html, { url: null, now: null, language });
  const date = (page.kind === 'article' ? page : page.article)?.date ?? null;
  const isAhead = date !== null && inTime(date, now) === null;
  return isAhead ? [{ where, line: null, ...FAULTS.ahead(date) }] : [];
}

/** Somebody chose the file, so that what looks like no article is read all the same, and said. */
function pageProblems(page: PageArticle | NotArticle, where: string): readonly Problem[] {
  const at = { where, line: null };
  if (page.kind === 'article') return page.wall === 'paywall' ? [{ ...at, ...FAULTS.teaser }] : [];
  if (page.article === null) {
    switch (page.reason) {
      case 'too-large':
        return [{ ...at, ...FAULTS.deep }];
      case 'empty':
        return [{ ...at, ...FAULTS.blank }];
      default:
        return [{ ...at, message: page.message, remedy: FAULTS.blank.remedy }];
    }
  }
  return [{ ...at, message: page.message, remedy: 'Save the page of one article, or delete it.' }];
}

function readTextFile(
  source: string,
  format: 'text' | 'markdown',
  { where, language, now, isTitled }: Setting,
): Reading {
  const { head, body: text } = splitTextHead(source);
  const read =
    format === 'text' ? parsePlainText(text) : untitled(readMarkdown(partLead(text)), isTitled);
  const all = read.paragraphs.map(cleanLine).filter((paragraph) => paragraph !== '');
  const release = readRelease(read.title, all);
  const lead = readLead(release.paragraphs);
  const under = release.paragraphs.slice(lead.lines < release.paragraphs.length ? lead.lines : 0);
  const headline = head.title === undefined ? headlineBelow(release.title, lead, under) : null;
  const below = under.slice(headline?.lines ?? 0);
  const dated = lead.date === null ? withoutDay(head.title ?? release.title) : null;
  const { kept, tooLong } = keepShort(below, text, where);
  const title = cleanTitle(dated?.title ?? headline?.title ?? head.title ?? release.title);
  const own = kept.filter((paragraph) => paragraph !== title && !isBoilerplate(paragraph));
  const paragraphs = own.slice(
    Math.max(
      0,
      own.findIndex((paragraph) => !isCall(paragraph)),
    ),
  );
  const fault = faultOf(paragraphs, text.split('\n'));
  if (fault !== null) {
    return { body: null, problems: [...tooLong, { where, line: null, ...fault }] };
  }
  const body: Body = {
    title,
    dateline: findDatelineAmong(paragraphs, title),
    paragraphs,
    leftOut: [...below.filter(isBoilerplate), ...release.leftOut],
    date: inTime(
      head.date ??
        lead.date ??
        release.date ??
        dated?.date ??
        headline?.date ??
        datelineDay(paragraphs),
      now,
    ),
    publisher: head.publisher ?? lead.publisher ?? headline?.publisher ?? dated?.publisher ?? null,
    author: head.author ?? lead.author ?? headline?.author ?? null,
    url: head.url ?? lead.url,
    genre: genreOf({ title, url: null, paragraphs: [read.title ?? '', ...all] }, NO_SIGNS),
    language: languageOf(paragraphs.join('\n'), head.language ?? language).language,
  };
  return { body, problems: tooLong };
}

/** Markdown that has no heading opens with its headline, as plain text does. */
function untitled({ title, paragraphs }: Blocks, isTitled: boolean): Blocks {
  const [first = '', ...below] = paragraphs;
  const isOne = isPlainHeadline(first) && below.length > 0;
  return title === null && !isTitled && isOne
    ? { title: first, paragraphs: below }
    : { title, paragraphs };
}

/** Why there is nothing to brief from in these paragraphs, if so. */
function faultOf(paragraphs: readonly string[], source: readonly string[]): Fault | null {
  if (paragraphs.length === 0) return FAULTS.blank;
  return hasSentences(paragraphs, source) ? null : FAULTS.list;
}

/** What the file's head says, over what the text says. */
function said(head: FrontMatter, { now }: Setting): Partial<Body> {
  const title = head.title === undefined ? null : cleanTitle(head.title);
  const date = inTime(head.date ?? null, now);
  return {
    ...(title === null ? {} : { title }),
    ...(date === null ? {} : { date }),
    ...(head.publisher === undefined ? {} : { publisher: head.publisher }),
    ...(head.author === undefined ? {} : { author: head.author }),
    ...(head.url === undefined ? {} : { url: head.url }),
    ...(head.language === undefined ? {} : { language: languageOfTag(head.language) }),
  };
}

function aheadOfTime(head: FrontMatter, { where, now }: Setting): readonly Problem[] {
  if (head.date === undefined || inTime(head.date, now) !== null) return [];
  return [{ where, line: null, ...FAULTS.ahead(head.date) }];
}

/** "LARKHAVEN, Nov. 26, 2026 – The harbour …" */
function datelineDay([first = '']: readonly string[]): string | null {
  return dayIn(first.slice(0, datelineEnd(first))) ?? fromDateline([first], dayIn);
}

function dayIn(text: unknown): string | null {
  return typeof text === 'string' ? readDate(text, { now: null }) : null;
}

function inTime(date: string | null, now: Date | null): string | null {
  return date === null ? null : readDate(date, { now });
}

function keepShort(
  paragraphs: readonly string[],
  body: string,
  where: string,
): { kept: readonly string[]; tooLong: readonly Problem[] } {
  const tooLong: Problem[] = [];
  const kept = paragraphs.filter((paragraph) => {
    if (paragraph.length > ARTICLE_LIMITS.paragraph) {
      const line = body
        .slice(0, Math.max(0, body.indexOf(paragraph.slice(0, 50))))
        .split('\n').length;
      tooLong.push({ where, line, ...FAULTS.longParagraph(paragraph.length) });
      return false;
    }
    return true;
  });
  return { kept, tooLong };
}

function cleanTitle(title: string | null | undefined): string | null {
  const cleaned = cleanLine(title ?? '');
  return cleaned === '' || cleaned.length > ARTICLE_LIMITS.title ? null : cleaned;
}
