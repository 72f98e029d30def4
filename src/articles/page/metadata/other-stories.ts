import { cleanLine } from '../../clean-text.ts';
import { allWithin, textOf, type PageElement } from '../tree/page-tree.ts';
import { isDated, isMarked } from './element-marks.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { plainLine } from './plain-line.ts';
import { agree } from './title.ts';

/** Bounds the work that a hostile page can ask for; pages that never end show a dozen stories. */
const MOST = 40;
/** In UTF-16 code units. */
const LONGEST_TITLE = 400;
/** A teaser has a sentence or two, in one paragraph; in UTF-16 code units. */
const PARAGRAPHS = { fewest: 2, shortest: 80 };
/** Less is a head whose text stands elsewhere, in UTF-16 code units. */
const LEAST_TEXT = 300;

/**
 * The `article` elements of a page that tell other stories than the one that it is called by: with a
 * heading of first order, or with one that is of the same order as the page's or a link, a byline or
 * a day and paragraphs. None where
 * what the page is called by stands outside of them, which makes them its parts: of a list, of a
 * live report; or where none or several of them are headed so.
 */
export function otherStories(
  elements: readonly PageElement[],
  facts: PageFacts,
): ReadonlySet<PageElement> {
  const articles = elements
    .filter(({ name, parent }) => name === 'article' && articleAround(parent) === null)
    .slice(0, MOST);
  if (articles.length < 2) return new Set();
  const titles = [
    metaOf(facts, ['og:title', 'twitter:title']),
    facts.story?.['headline'],
    facts.documentTitle,
  ].flatMap((title) => (typeof title === 'string' ? (plainLine(title) ?? []) : []));
  const isTitle = (heading: PageElement | null): boolean =>
    heading !== null && titles.some((title) => agree(headlineOf(heading), title));
  if (elements.some((element) => isOutside(element) && isTitle(element))) return new Set();
  const [own, ...more] = articles.filter((article) => isTitle(headingOf(article)));
  if (own === undefined || more.length > 0 || textOf(own).length < LEAST_TEXT) return new Set();
  const order = headingOf(own)?.name;
  return new Set(articles.filter((article) => article !== own && isStory(article, order)));
}

/** What an article is called. */
export function headlineOf(article: PageElement): string {
  return cleanLine(textOf(headingOf(article) ?? article, LONGEST_TITLE));
}

/** "10:15": when a post of a live report was written. */
const HOUR = /^\D{0,3}\d{1,2}[:.h]\d{2}\D{0,8}$/;

function isStory(article: PageElement, order: string | undefined): boolean {
  const heading = headingOf(article);
  if (heading === null) return false;
  if (heading.name === 'h1') return true;
  // below the page's own headline one of second order that leads nowhere is a part's
  if (heading.name !== order && !isLinked(heading)) return false;
  const within = allWithin(article);
  const prose = within.filter(
    (element) => element.name === 'p' && textOf(element).length >= PARAGRAPHS.shortest,
  );
  return (
    prose.length >= PARAGRAPHS.fewest &&
    !within.some((element) => element.name === 'time' && HOUR.test(textOf(element).trim())) &&
    within.some((element) => element.name === 'time' || isMarked(element) || isDated(element))
  );
}

function isLinked(heading: PageElement): boolean {
  return heading.parent?.name === 'a' || allWithin(heading).some(({ name }) => name === 'a');
}

const HEADINGS = new Set(['h1', 'h2']);

/** The first heading of an article, those of articles within it left out; itself of a heading. */
function headingOf(element: PageElement): PageElement | null {
  if (HEADINGS.has(element.name)) return element;
  for (const child of element.children) {
    if (typeof child === 'string' || child.name === 'article') continue;
    const found = headingOf(child);
    if (found !== null) return found;
  }
  return null;
}

function isOutside(element: PageElement): boolean {
  return element.name === 'h1' && articleAround(element) === null;
}

function articleAround(element: PageElement | null): PageElement | null {
  for (let at = element; at !== null; at = at.parent) if (at.name === 'article') return at;
  return null;
}
