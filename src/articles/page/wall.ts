import { inAnyLanguage } from '../../languages/in-any-language.ts';
import { regex } from '../../languages/regex.ts';
import type { Wall } from './page-reading.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { lengthOf } from '../length-of.ts';
import type { PageElement } from './tree/page-tree.ts';
import type { Block } from './tree/block.ts';

/** A body with more running text than this is no teaser. */
const LONGEST_TEASER = 2500;
/** A page with less text than this shows nothing without its scripts. */
const EMPTY_PAGE = 200;

/** Set by hand: a paragraph of an article that speaks of subscribers is longer. */
const LONGEST_WALL_LINE = 160;

/** "Subscribe to continue reading". */
const PAYWALL = regex.iu`${inAnyLanguage(({ walls }) => walls?.paid)}`;
/** Where a word may begin, and end, in any script: "には|JavaScriptを", "| принять". */
const START = String.raw`(?:\b|(?<!\p{L}))`;
const END = String.raw`(?:\b|(?!\p{L}))`;
/** "We and our partners use cookies", "Cookies akzeptieren". */
const CONSENT = regex.iu`${START}${inAnyLanguage(({ walls }) => walls?.consent)}${END}`;
/** "Please enable JavaScript", "JavaScript is disabled". */
const SCRIPT = regex.iu`${START}${inAnyLanguage(({ walls }) => walls?.script)}${END}`;
const TO_A_HOUSE = String.raw`\s(?:[|·–—-]|to\b)`;
/** "Log in", "Sign in to The Cove Paper", "Anmelden - Buchtblatt". */
const LOG_IN = regex.iu`^${inAnyLanguage(({ walls }) => walls?.logIn)}(?:$|${TO_A_HOUSE})`;
/** A lead and a paragraph: below a title like that stands less. */
const LITTLE_TEXT = 600;

/**
 * What stands before the text: asked only where little text is public, since a subscriber's form
 * stands below many full articles. `page` is all text that the page shows, `silent` what it says
 * to those without scripts; `scripts`: it has some.
 */
export function findWall(
  facts: PageFacts,
  body: readonly Block[],
  { page, silent, scripts }: Readonly<{ page: string; silent: string; scripts: boolean }>,
): Wall | null {
  const length = lengthOf(body.map(({ text }) => text));
  if (length < EMPTY_PAGE && CONSENT.test(page.slice(0, 6000))) return 'consent';
  if (length < EMPTY_PAGE && SCRIPT.test(`${silent} ${page.slice(0, 4000)}`)) return 'script';
  if (length === 0 && scripts && page.length < EMPTY_PAGE) return 'script';
  if (length > LONGEST_TEASER) return null;
  return isClosed(facts) || PAYWALL.test(page) ? 'paywall' : null;
}

/** Whether all that a page has is a form for those who have an account. */
export function asksToLogIn(
  { title, paragraphs }: Readonly<{ title: string | null; paragraphs: readonly string[] }>,
  elements: readonly PageElement[],
): boolean {
  const isText = paragraphs.filter((line) => /[.!?…]["”»]?$/.test(line)).length > 1;
  const asked = isText ? SECRET : WHO;
  return (
    title !== null &&
    LOG_IN.test(title) &&
    lengthOf(paragraphs) < LITTLE_TEXT &&
    elements.some(({ name, attributes: { type = '' } }) => name === 'input' && asked.test(type))
  );
}

const SECRET = /^password$/i;
/** An address alone is what a newsletter asks for, too, below a short text. */
const WHO = /^(?:password|email|tel)$/i;

/** A line that only asks to log in or pay, and is none of the article's. */
export function isWallLine(line: string): boolean {
  return line.length < LONGEST_WALL_LINE && PAYWALL.test(line);
}

/** schema.org's `isAccessibleForFree: false`, or Open Graph's content tier. */
function isClosed({ story, metas }: PageFacts): boolean {
  const free = story?.['isAccessibleForFree'];
  if (free === false || (typeof free === 'string' && /^false$/i.test(free))) return true;
  return (metas.get('article:content_tier') ?? []).some((tier) =>
    /^(?:locked|metered)$/i.test(tier),
  );
}
