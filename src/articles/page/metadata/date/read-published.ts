import { anyOf, regex } from '../../../../languages/regex.ts';
import { type DateOptions, readDate } from '../../../date/read-date.ts';
import { fromPosted } from './dated-lines.ts';
import { fromMarked, fromPublished, fromTimes } from './date-elements.ts';
import type { Block } from '../../tree/block.ts';
import { fromAddress } from './date-in-address.ts';
import {
  firstOf,
  fromBareLine,
  fromDateline,
  fromLabel,
  fromLines,
  fromOrigin,
} from './date-line.ts';
import { typesOf } from '../json-ld.ts';
import type { PageFacts } from '../page-facts.ts';
import { plainLine } from '../plain-line.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';

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
  'date.issued',
  'article:date',
  'article_date',
  'article-date',
  'timestamp',
  'cre.date',
  'pdate',
  'displaydate',
];
const OF_TEXTS = anyOf('pub(?:lish(?:ed)?|lication)? article news story post(?:ed)? issue release');
/** "news_date", "story.published.time": what else templates call it. */
const OTHER_NAMES = regex`^(?:(?:[a-z]{1,20}[.:_-])?${OF_TEXTS}[.:_-]?(?:date|time|on)|[a-z.]{1,20}[.:_-]published)$`;
/** Where the last change is all that is known, it stands for the day. */
const MODIFIED = ['article:modified_time', 'last-modified', 'og:updated_time'];

/** What a page's date is read from. `lines` are all short lines among what is shown, `until` is what is shown up to the body's end. */
export type DateSources = Readonly<{
  facts: PageFacts;
  url: string | null;
  opening: readonly string[];
  lines: readonly string[];
  shown: readonly Block[];
  until: readonly Block[];
  /** Whether a person signed the text, and not the house or a desk. */
  isSigned: boolean;
}>;

/**
 * The day of publication, with time and offset where the page gives them: JSON-LD, metas, `time`
 * elements, the address, a line that a template marks as a date, a dated line beside the headline.
 * What stands in metadata alone is taken of texts that somebody signed or that call themselves
 * news: systems date every page, and one without a day on it mostly has none.
 */
export function readPublished(sources: DateSources, options: DateOptions): string | null {
  const { facts, opening } = sources;
  const read = (value: unknown): string | null => readValue(value, options);
  const { story } = facts;
  const seen = (date: string | null): string | null =>
    date !== null && isShown(date, sources, options) ? date : null;
  const modified =
    read(story?.['dateModified']) ??
    firstOf(MODIFIED, (name) => firstOf(facts.metas.get(name) ?? [], read));
  const described =
    read(story?.['datePublished']) ??
    read(story?.['uploadDate']) ??
    read(story?.['dateCreated']) ??
    read(story?.['coverageStartTime']);
  // A fact-check calls itself a review, a film a video: their days count where nothing else has one.
  const ofAnyThing = firstOf(
    facts.things,
    (thing) => read(thing['datePublished']) ?? read(thing['uploadDate']),
  );
  const named = firstOf(PUBLISHED, (name) => firstOf(facts.metas.get(name) ?? [], read));
  // A company's page that tells nothing but its last change has no day of publication.
  const isUndated = described === null && named === null && !sources.isSigned;
  const shownChange = isUndated ? null : seen(modified);
  // Where readers are shown the day of the last change alone, it is the page's date.
  const hidden = (date: string | null): string | null =>
    date === null || isShown(date, sources, options)
      ? date
      : (shownChange ??
        fromPublished(facts.times, read) ??
        fromBareLine(opening, read) ??
        (isTold(sources) ? date : null));
  return (
    fromOrigin(sources.lines, read) ??
    hidden(described) ??
    hidden(named) ??
    seen(ofAnyThing) ??
    fromPrinted(sources, read, options) ??
    shownChange ??
    (sources.lines.length < BARE_PAGE ? (ofAnyThing ?? fromOtherMetas(facts, read)) : null)
  );
}

/** A day as JSON-LD, a meta or a line has it. */
function readValue(value: unknown, options: DateOptions): string | null {
  const [first] = [value].flat();
  // JSON-LD may set the type beside it: {"@value": "2024-01-19"}
  const isTyped = typeof first === 'object' && first !== null && '@value' in first;
  const text: unknown = isTyped ? first['@value'] : first;
  const told = typeof text === 'number' ? String(text) : text;
  return typeof told === 'string' ? readDate(plainLine(told) ?? '', options) : null;
}

/** What the page shows its readers, or its address says. */
function fromPrinted(
  sources: DateSources,
  read: (value: unknown) => string | null,
  options: DateOptions,
): string | null {
  const { facts, url, opening } = sources;
  return (
    fromPublished(facts.times, read) ??
    fromLabel(opening, read) ??
    fromTimes(facts.times, opening, read) ??
    fromAddress(url, options) ??
    fromMarked(facts.dated, sources, read) ??
    fromLines(opening, read) ??
    fromDateline(opening, read) ??
    fromPosted(sources.shown, read)
  );
}

function fromOtherMetas({ metas }: PageFacts, read: (value: unknown) => string | null) {
  return firstOf([...metas.keys()], (name) =>
    OTHER_NAMES.test(name) ? firstOf(metas.get(name) ?? [], read) : null,
  );
}

const A_DAY = 86_400_000;
/**
 * Bounds the work that a hostile page can ask for; the day stands among the first lines or
 * nowhere.
 */
const MOST_LINES = 600;

/** Whether the page prints a day, or its address has it. Zones may move it by one. */
function isShown(date: string, { lines, url }: DateSources, options: DateOptions): boolean {
  const day = Date.parse(date.slice(0, 10));
  return [fromAddress(url, options), ...lines.slice(0, MOST_LINES)].some((line) => {
    if (line === null || !/\d/.test(line)) return false;
    // Whichever of the two the page puts first, it means the day that it states elsewhere.
    return [true, false].some((dayFirst) => {
      const found = readDate(line, { ...options, dayFirst });
      return found !== null && Math.abs(Date.parse(found.slice(0, 10)) - day) <= A_DAY;
    });
  });
}

const SPANS = anyOf('h hrs? min minutes? hours? days? weeks? months? years?');
const ELSEWHERE = String.raw`\b${inAnyLanguage(({ dates }) => dates?.ago)}`;
/** "3 hours ago", "vor 3 Stunden", "5 min". */
const AGO = regex.iu`\b\d{1,3}\s?${SPANS}\b.{0,5}\bago\b|${ELSEWHERE}|\d\s?(?:min|h)\b`;
/** schema.org's types that a system gives to pages of every sort. */
const ANY_PAGE = /^(?:Article|Recipe|Product|VideoObject|CreativeWork|Review)$/;

/** Short lines on a page of an article alone; sites have dozens around it. */
const BARE_PAGE = 15;

/** Whether what stands in metadata alone may be taken for the day. */
function isTold({ facts, lines, isSigned }: DateSources): boolean {
  const [type = null] = facts.story === null ? [] : typesOf(facts.story);
  // A bare text has no place where it would print its day: there the metadata is all there is.
  if (lines.length < BARE_PAGE) return true;
  const ago = lines.some((line) => AGO.test(line));
  if (type === null) return isSigned || ago;
  return (
    !ANY_PAGE.test(type) ||
    (type === 'Article' && (ago || lines.some((line) => DATE_LIKE.test(line))))
  );
}

/** A line that has a year of ours and a day in it. */
const DATE_LIKE = /\b\d{1,2}\b.{0,15}\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b.{1,3}\d{1,2}\b/u;
