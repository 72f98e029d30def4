import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { cleanLine } from '../../clean-text.ts';
import { plainWords } from '../plain-words.ts';
import { textOf, type PageElement } from '../tree/page-tree.ts';

const WRITERS = either(
  oneOf(
    'author authors byline by-line writer reporter contributor journalist published-by posted-by written-by',
  ),
  inAnyLanguage(({ templates }) => templates?.writers),
);
/** "post-author", "byline__name", "author-name". */
const AUTHOR_NAME = regex.i`(?:^|[\s_-])${WRITERS}s?(?:[\s_-]|$|name|__)`;
const WRITERS_FOLDERS = either(
  oneOf('authors? contributors? creator staff newsteam'),
  oneOf('reporters? journalists? writers? columnists?'),
  inAnyLanguage(({ templates }) => templates?.writerFolders),
);
/** The address of a page about one author: "/authors/ada-lund", "/autor/ada-lund.html". */
const AUTHOR_LINK = regex.i`\/${WRITERS_FOLDERS}\/[^/?#]{3,80}\/?$`;
const DAY_NAMES = either(
  oneOf('date dates datetime published? pubdate posted postdate timestamp'),
  oneOf('dateline time created meta info stamp ago'),
  inAnyLanguage(({ templates }) => templates?.days),
);
/** "entry-date", "post_meta", "publishdate". */
const DATE_NAME = regex.i`(?:^|[\s_-])${DAY_NAMES}(?:$|[\s_\d-])|date(?:$|[\s_-])`;
const LOGO = /logo/i;
/** The site's own name, which templates set as a heading, too: "site-title", "h1.logo". */
const SITE_NAME = regex.i`(?:^|[\s_-])${anyOf('logo site-?(?:title|name) brand masthead')}(?:$|[\s_-])`;

/** Whether a heading is by its own name that of the site. */
export function isSiteName({ attributes }: PageElement): boolean {
  return SITE_NAME.test(namesOf(attributes));
}

const OVER = anyOf('kicker eyebrow overline');
/** The line above a headline that templates set in its heading: "article-kicker". */
const OVER_HEADLINE = regex.i`(?:^|[\s_-])${OVER}(?:[\s_-]|$)`;
const UNDER = anyOf('sub-?(?:title|head(?:ing|line)?) deck dek strapline');
/** The line below one. */
const UNDER_HEADLINE = regex.i`(?:^|[\s_-])${UNDER}(?:[\s_-]|$)`;
/** What is left of a heading without the lines beside it: fewer characters are no headline. */
const SHORTEST_HEADLINE = 12;

/**
 * A heading's text without what its template calls a line over the headline, and the mark between
 * them; without one under it, too, where the document's own title has none.
 */
export function headlineIn(heading: PageElement, documentTitle: string | null): string {
  const all = cleanLine(textOf(heading, 1000));
  const isTold = plainWords(documentTitle ?? '').includes(plainWords(all));
  const children = heading.children.filter(
    (child) =>
      typeof child === 'string' ||
      !(OVER_HEADLINE.test(namesOf(child.attributes)) || (!isTold && isUnder(child))),
  );
  if (children.length === heading.children.length) return all;
  const headline = cleanLine(textOf({ ...heading, children }, 1000)).replace(/^[:|·–—-]\s*/, '');
  return headline.length < SHORTEST_HEADLINE ? all : headline;
}

function isUnder({ name, attributes }: PageElement): boolean {
  return name === 'small' || UNDER_HEADLINE.test(namesOf(attributes));
}

function namesOf({ class: classes = '', id = '' }: PageElement['attributes']): string {
  return `${classes} ${id}`.slice(0, 300);
}

/** Longer ones tell what a picture shows. */
const LONGEST_LOGO = 80;

export function isLogo({
  alt = '',
  class: classes = '',
  id = '',
  src = '',
}: PageElement['attributes']) {
  if (alt === '' || alt.length > LONGEST_LOGO) return false;
  return LOGO.test(`${alt} ${classes} ${id}`.slice(0, 300)) || LOGO.test(src.slice(-LONGEST_LOGO));
}

/** What an element is of its text by microdata or RDFa: "datePublished" of `itemprop` or `schema:datePublished`. */
export function propertyOf({ itemprop, property }: PageElement['attributes']): string {
  return itemprop ?? property?.replace(/^\w{1,10}:(?!\/)/, '') ?? '';
}

/** Whether a template calls an element the author's; else it merely leads to a page about one. */
export function isMarked({ attributes }: PageElement): boolean {
  const { itemprop = '', rel = '' } = attributes;
  return /\bauthor\b/.test(`${itemprop} ${rel}`) || AUTHOR_NAME.test(namesOf(attributes));
}

const ABOUT = oneOf('Review Comment Rating Person Organization Offer');
const MEDIA = '(?:Image|Video|Audio|Media)Object';
/** Things within a page that have dates and authors of their own: "UserComments", "ImageObject". */
const OTHER_THING = regex`(?:${ABOUT}|${MEDIA}|Event|Question|Answer)$`;

/** Whether a microdata property is one of a review, comment or picture, not of the text. */
export function isOfAnotherThing({ attributes, parent }: PageElement): boolean {
  if (!('itemprop' in attributes)) return false;
  let at = parent;
  while (at !== null && !('itemtype' in at.attributes)) at = at.parent;
  return at !== null && OTHER_THING.test((at.attributes['itemtype'] ?? '').slice(0, 200));
}

/** Whether a link leads to a page about one author. */
export function leadsToAuthor({ name, attributes }: PageElement): boolean {
  return name === 'a' && AUTHOR_LINK.test((attributes['href'] ?? '').slice(0, 300));
}

/** Whether a template calls an element after a date. */
export function isDated({ attributes }: PageElement): boolean {
  const names = namesOf(attributes);
  return names !== ' ' && DATE_NAME.test(names);
}
