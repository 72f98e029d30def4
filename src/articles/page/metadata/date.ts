import { readDate, type DateOptions } from '../../date/read-date.ts';
import { textOf, type PageElement } from '../tree/page-tree.ts';
import { isBesideStory } from './beside-story.ts';
import { typesOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { plainLine } from './plain-line.ts';

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article:post_date',
  'article.published',
  'article.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'vr:published_time',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.available',
  'citation_publication_date',
  'citation_date',
  'bt:pubdate',
  'date.created',
  'date_published',
  'originalpublicationdate',
  'created',
  'dcsext.articlefirstpublished',
  'article_date_original',
  'rnews:datepublished',
  'pub_date',
  'cre.date',
];
/** Where the last change is all that is known, it stands for the day. */
const MODIFIED = ['article:modified_time', 'last-modified', 'og:updated_time'];
const LONGEST_LABEL = 90;
const LONGEST_LINE = 110;

/** What a page's date is read from. `lines` are all short lines that the page shows. */
export type DateSources = Readonly<{
  facts: PageFacts;
  url: string | null;
  opening: readonly string[];
  lines: readonly string[];
  hasAuthor: boolean;
}>;

/**
 * The day of publication, with time and offset where the page gives them: JSON-LD, metas, `time`
 * elements, the address, a line that a template marks as a date, a dated line beside the headline.
 * What stands in metadata alone is taken of texts that somebody signed or that call themselves
 * news: systems date every page, and one without a day on it mostly has none.
 */
export function readPublished(sources: DateSources, options: DateOptions): string | null {
  const { facts, url, opening } = sources;
  const read = (text: unknown): string | null =>
    typeof text === 'string' ? readDate(plainLine(text) ?? '', options) : null;
  const { story } = facts;
  const seen = (date: string | null): string | null =>
    date !== null && isShown(date, sources, options) ? date : null;
  const modified =
    read(story?.['dateModified']) ??
    firstOf(MODIFIED, (name) => firstOf(facts.metas.get(name) ?? [], read));
  const shownChange = seen(modified);
  // Where readers are shown the day of the last change alone, it is the page's date.
  const hidden = (date: string | null): string | null =>
    date === null || isShown(date, sources, options)
      ? date
      : (shownChange ?? (isSigned(sources) ? date : null));
  return (
    hidden(
      read(story?.['datePublished']) ?? read(story?.['uploadDate']) ?? read(story?.['dateCreated']),
    ) ??
    hidden(firstOf(PUBLISHED, (name) => firstOf(facts.metas.get(name) ?? [], read))) ??
    seen(firstOf(facts.things, (thing) => read(thing['datePublished']))) ??
    fromTimes(timesIn(opening, facts.times), read) ??
    (isMany(facts.times.map(timeOf(read))) ? null : fromTimes(facts.times, read)) ??
    fromAddress(url, options) ??
    fromMarked(facts.dated, read) ??
    fromLines(opening, read) ??
    shownChange
  );
}

const A_DAY = 86_400_000;
const MOST_LINES = 600;

/** Whether the page prints a day, or its address has it. Zones may move it by one. */
function isShown(date: string, { lines, url }: DateSources, options: DateOptions): boolean {
  const day = Date.parse(date.slice(0, 10));
  return [fromAddress(url, options), ...lines.slice(0, MOST_LINES)].some((line) => {
    if (line === null || !/\d/.test(line)) return false;
    const found = readDate(line, { ...options, dayFirst: options.dayFirst ?? true });
    return found !== null && Math.abs(Date.parse(found.slice(0, 10)) - day) <= A_DAY;
  });
}

const AGO =
  /\b\d{1,3}\s?(?:h|hrs?|min|minutes?|hours?|days?|weeks?|months?|years?)\b.{0,5}\bago\b|\bvor \d{1,3} |\bil y a \d|\bhace \d|\d\s?(?:min|h)\b/iu;
/** schema.org's types that a system gives to pages of every sort. */
const ANY_PAGE = /^(?:Article|Recipe|Product|VideoObject|CreativeWork|Review)$/;

/** Short lines on a page of an article alone; sites have dozens around it. */
const BARE_PAGE = 15;

function isSigned({ facts, lines, hasAuthor }: DateSources): boolean {
  const [type = null] = facts.story === null ? [] : typesOf(facts.story);
  // A bare text has no place where it would print its day: there the metadata is all there is.
  if (lines.length < BARE_PAGE) return true;
  const ago = lines.some((line) => AGO.test(line));
  if (type === null) return hasAuthor || ago;
  return (
    !ANY_PAGE.test(type) ||
    (type === 'Article' && (ago || lines.some((line) => DATE_LIKE.test(line))))
  );
}

/** A line that has a year of ours and a day in it. */
const DATE_LIKE = /\b\d{1,2}\b.{0,15}\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b.{1,3}\d{1,2}\b/u;

function firstOf<Item>(items: readonly Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

type Read = (text: unknown) => string | null;

const timeOf =
  (read: Read) =>
  (element: PageElement): string | null =>
    read(element.attributes['datetime']) ??
    read(element.attributes['content']) ??
    read(element.attributes['title']) ??
    labelled(element, read);

/** A page with more days than these that has none beside its text lists other stories. */
const MOST_DAYS = 2;

function isMany(dates: readonly (string | null)[]): boolean {
  return new Set(dates.map((date) => date?.slice(0, 10))).size > MOST_DAYS;
}

/** The times that are printed around the body's beginning; other stories' stand elsewhere. */
function timesIn(opening: readonly string[], times: readonly PageElement[]): PageElement[] {
  return times.filter((element) => {
    const text = plainLine(textOf(element, LONGEST_LABEL + 1));
    return (
      text !== null && text.length <= LONGEST_LABEL && opening.some((one) => one.includes(text))
    );
  });
}

const isNamed = ({ attributes }: PageElement): boolean =>
  attributes['itemprop'] === 'datePublished' ||
  'pubdate' in attributes ||
  /publish|posted|entry-date|created/i.test(attributes['class'] ?? '');
const isChange = ({ attributes }: PageElement): boolean =>
  attributes['itemprop'] === 'dateModified' || /updated|modified/i.test(attributes['class'] ?? '');

function fromTimes(times: readonly PageElement[], read: Read): string | null {
  const own = times.filter((element) => !isBesideStory(element));
  return (
    firstOf(own.filter(isNamed), timeOf(read)) ??
    firstOf(
      own.filter((element) => !isChange(element)),
      timeOf(read),
    ) ??
    firstOf(own, timeOf(read))
  );
}

function fromMarked(dated: readonly PageElement[], read: Read): string | null {
  return firstOf(
    dated.filter((element) => !isBesideStory(element)),
    (element) => labelled(element, read) ?? read(element.attributes['title']),
  );
}

/** The date in a short text; a long one speaks of many days. */
function labelled(element: PageElement, read: Read): string | null {
  const text = textOf(element, LONGEST_LABEL + 1);
  return text.length > LONGEST_LABEL ? null : read(text);
}

/** /2024/01/19/, /2024-01-19-, -20240119. */
const IN_ADDRESS =
  /(?<![\d])(20\d{2}|19[89]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

function fromAddress(url: string | null, options: DateOptions): string | null {
  const path = url === null ? null : (URL.parse(url)?.pathname ?? null);
  if (path === null) return null;
  const found = IN_ADDRESS.exec(path.slice(0, 500));
  if (found !== null) return readDate(`${found[1]}-${found[2]}-${found[3]}`, options);
  const [, day, month, year] = DAY_IN_ADDRESS.exec(path.slice(0, 500)) ?? [];
  return year === undefined ? null : readDate(`${year}-${month}-${day}`, options);
}

/** "/23-01-2022-": the day first; the other order is not told apart from it. */
const DAY_IN_ADDRESS = /(?<!\d)(0[1-9]|[12]\d|3[01])[-_.](0[1-9]|1[0-2])[-_.](20\d{2})(?!\d)/;

/** Lines that are little but a date, or say that they are one. */
const DATE_LINE =
  /^(?:(?:published|posted|updated|last updated|date|datum|veröffentlicht|veröffentlichung|erstellt|stand|publié|publicado|pubblicato|gepubliceerd|опубликовано)\b.{0,80}|.{0,70}\d{4}.{0,45})$/iu;
const SENTENCE_END = /\p{Ll}[.!?]["”»]?$/u;

function fromLines(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) =>
    line.length <= LONGEST_LINE && DATE_LINE.test(line) && !SENTENCE_END.test(line)
      ? read(line)
      : null,
  );
}
