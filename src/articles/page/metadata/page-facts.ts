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

/** `time`, and what components call it that print "2 days ago". */
const TIMES = new Set(['time', 'relative-time', 'time-ago', 'local-time', 'amp-timeago']);

const OF_TIME = /^date(?:Published|Created|Modified)$/;

export function readFacts(elements: readonly PageElement[]): PageFacts {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  const headings: string[] = [];
  const logos: string[] = [];
  const [times, authors, dated]: PageElement[][] = [[], [], []];
  let documentTitle: string | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  let language: string | null = null;

  for (const element of elements) {
    const { name, attributes } = element;
    switch (name) {
      case 'meta':
        if (!isOfAnotherThing(element)) addMeta(metas, attributes);
        break;
      case 'script':
        scripts.push(element.children.filter((child) => typeof child === 'string').join(''));
        break;
      case 'title':
        // "(3) Night ferry": what is new, as a script counts it
        documentTitle ??= line(textOf(element, 1000))?.replace(/^\(\d{1,3}\)\s+/, '') ?? null;
        break;
      case 'h1':
        if (headings.length < MOST && !isSiteName(element))
          headings.push(headlineIn(element, documentTitle));
        break;
      case 'img':
        if (logos.length < MOST && isLogo(attributes))
          logos.push(cleanLine(attributes['alt'] ?? ''));
        break;
      case 'link':
        if (/^canonical$/i.test(attributes['rel'] ?? '')) canonical ??= attributes['href'] ?? null;
        break;
      case 'base':
        base ??= attributes['href'] ?? null;
        break;
      case 'html':
        language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
        break;
      case 'body':
        language ??= attributes['lang'] ?? null;
        break;
      default:
    }
    const property = name === 'meta' ? attributes['itemprop'] : propertyOf(attributes);
    const isTime = TIMES.has(name) || OF_TIME.test(property ?? '');
    if (isTime && !isOfAnotherThing(element)) times?.push(element);
    if (name === 'body' || name === 'html' || name === 'meta') continue;
    if (isMarked(element) || leadsToAuthor(element)) {
      if (authors !== undefined && authors.length < MOST) authors.push(element);
    }
    if (isDated(element) && dated !== undefined && dated.length < 200) dated.push(element);
  }
  const things = readThings(scripts);
  return {
    metas,
    things,
    story: findStory(things),
    documentTitle,
    headings: headings.filter((heading) => heading !== ''),
    logos,
    canonical,
    base,
    language: line(language),
    times: (times ?? []).slice(0, MOST),
    authors: authors ?? [],
    dated: dated ?? [],
  };
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
