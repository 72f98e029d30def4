import { anyOf, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { cleanLine } from '../../clean-text.ts';
import { textOf, type PageElement } from '../tree/page-tree.ts';
import {
  isDated,
  isLogo,
  isMarked,
  isOfAnotherThing,
  isSiteName,
  leadsToAuthor,
  headlineIn,
  propertyOf,
} from './element-marks.ts';
import { readThings, typesOf, type Thing } from './json-ld.ts';

/** Everything that a page says of itself, unjudged, found in one pass. */
export type PageFacts = Readonly<{
  /** Content of `meta` by its name, property or itemprop in lower case, in the page's order. */
  metas: ReadonlyMap<string, readonly string[]>;
  things: readonly Thing[];
  /** The one among `things` that is the article, where one is. */
  story: Thing | null;
  /** The `title` element. */
  documentTitle: string | null;
  headings: readonly string[];
  canonical: string | null;
  base: string | null;
  /** `lang` of the page. */
  language: string | null;
  /** Elements that carry a time: `time`, itemprop, abbr. */
  times: readonly PageElement[];
  /** Elements that a template marks as who wrote the text. */
  authors: readonly PageElement[];
  /** What pictures of a logo are called instead: "Merle Post Logo". */
  logos: readonly string[];
  /** Elements whose class or id speaks of a date. */
  dated: readonly PageElement[];
}>;

const NEWS = anyOf('Analysis AskPublic Background Opinion Reportage Review');
const POSTS = oneOf('Article BlogPosting LiveBlogPosting SocialMediaPosting');
const PAPERS = oneOf('TechArticle (?:Medical)?ScholarlyArticle Blog[pP]ost');
/** schema.org's kinds of news texts, the surest first: "NewsArticle", "BlogPosting", "Recipe". */
const STORIES = [
  regex`^${NEWS}?NewsArticle$|^Report$`,
  regex`^(?:${POSTS}|${PAPERS})$`,
  /^(?:ClaimReview|Recipe|CreativeWork|MedicalWebPage)$/,
];
/**
 * Bounds the work that a hostile page can ask for; no page of an article needs more elements of
 * one kind.
 */
const MOST = 40;
/** Dates also stand beside what a page links to. */
const MOST_DATED = 200;
/** Characters of a document's title. */
const LONGEST_TITLE = 1000;

/** `time`, and what components call it that print "2 days ago". */
const TIMES = new Set(['time', 'relative-time', 'time-ago', 'local-time', 'amp-timeago']);

const OF_TIME = /^date(?:Published|Created|Modified)$/;

/** What single elements of a page tell, gathered in their order. */
type Gathered = {
  metas: Map<string, string[]>;
  scripts: string[];
  headings: string[];
  logos: string[];
  times: PageElement[];
  authors: PageElement[];
  dated: PageElement[];
  documentTitle: string | null;
  canonical: string | null;
  base: string | null;
  language: string | null;
};

export function readFacts(elements: readonly PageElement[]): PageFacts {
  const found: Gathered = {
    metas: new Map(),
    scripts: [],
    headings: [],
    logos: [],
    times: [],
    authors: [],
    dated: [],
    documentTitle: null,
    canonical: null,
    base: null,
    language: null,
  };
  for (const element of elements) {
    gatherByName(found, element);
    gatherByMark(found, element);
  }
  const things = readThings(found.scripts);
  return {
    ...found,
    things,
    story: findStory(things),
    headings: found.headings.filter((heading) => heading !== ''),
    language: line(found.language),
    times: found.times.slice(0, MOST),
  };
}

/** What an element tells by what it is. */
function gatherByName(found: Gathered, element: PageElement): void {
  const { name, attributes } = element;
  switch (name) {
    case 'meta':
      if (!isOfAnotherThing(element)) addMeta(found.metas, attributes);
      break;
    case 'script':
      found.scripts.push(element.children.filter((child) => typeof child === 'string').join(''));
      break;
    case 'title':
      // "(3) Night ferry": what is new, as a script counts it
      found.documentTitle ??=
        line(textOf(element, LONGEST_TITLE))?.replace(/^\(\d{1,3}\)\s+/, '') ?? null;
      break;
    case 'h1':
      if (found.headings.length < MOST && !isSiteName(element))
        found.headings.push(headlineIn(element, found.documentTitle));
      break;
    case 'img':
      if (found.logos.length < MOST && isLogo(attributes))
        found.logos.push(cleanLine(attributes['alt'] ?? ''));
      break;
    case 'link':
      if (/^canonical$/i.test(attributes['rel'] ?? ''))
        found.canonical ??= attributes['href'] ?? null;
      break;
    case 'base':
      found.base ??= attributes['href'] ?? null;
      break;
    case 'html':
      found.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
      break;
    case 'body':
      found.language ??= attributes['lang'] ?? null;
      break;
    default:
  }
}

/** What an element tells by how it is marked: a time, an author, a date. */
function gatherByMark(found: Gathered, element: PageElement): void {
  const { name, attributes } = element;
  const property = name === 'meta' ? attributes['itemprop'] : propertyOf(attributes);
  const isTime = TIMES.has(name) || OF_TIME.test(property ?? '');
  if (isTime && !isOfAnotherThing(element)) found.times.push(element);
  if (name === 'body' || name === 'html' || name === 'meta') return;
  const isAuthor = isMarked(element) || leadsToAuthor(element);
  if (isAuthor && found.authors.length < MOST) found.authors.push(element);
  if (isDated(element) && found.dated.length < MOST_DATED) found.dated.push(element);
}

function addMeta(metas: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const { property, name, itemprop, content, 'http-equiv': header } = attributes;
  const value = line(content);
  if (value === null) return;
  for (const key of new Set([property, name, itemprop, header])) {
    if (key === undefined || (key === header && !/^date$/i.test(key))) continue;
    const known = metas.get(key.toLowerCase());
    if (known === undefined) metas.set(key.toLowerCase(), [value]);
    else if (known.length < MOST) known.push(value);
  }
}

function line(text: string | null | undefined): string | null {
  const cleaned = cleanLine(text ?? '');
  return cleaned === '' ? null : cleaned;
}

function findStory(things: readonly Thing[]): Thing | null {
  for (const kind of STORIES) {
    const found = things.find((thing) => typesOf(thing).some((type) => kind.test(type)));
    if (found !== undefined) return found;
  }
  return null;
}

/** The first value among some names of metas, in the order of the names. */
export function metaOf(facts: PageFacts, names: readonly string[]): string | null {
  for (const name of names) {
    const [value] = facts.metas.get(name) ?? [];
    if (value !== undefined) return value;
  }
  return null;
}
