import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { PageElement } from '../tree/page-tree.ts';

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
