import { isBoilerplate } from '../../boilerplate.ts';
import { isCall } from './call.ts';
import { agree } from '../metadata/title.ts';
import { plainWords } from '../plain-words.ts';
import type { Block } from '../tree/block.ts';
import { allWithin } from '../tree/page-tree.ts';

/** Bylines, days, a share bar stand between a headline and its lead; what is farther off is something else. */
const MOST_BETWEEN = 6;
/** A line below a headline is shorter, and the text says it again; a text of its own is longer. Measured on the extraction data (segments F1 .936 → .943 at no cost elsewhere), in UTF-16 code units. */
const LEAD = { shortest: 150, longest: 900 };
/** More of it in links makes it a list of them. */
const MOST_LINKED = 0.2;
const SENTENCE_END = /\p{L}{2}["'”’»)]*[.!?…。！？।]["'”’»)]*$/u;
/** What a text is about: a claim, a verse. */
const QUOTED = /^["“„«»‘]/;
/** A call to the reader tells in its first words that it is one. */
const LONGEST_CALL = 120;
/** Who took a picture, whose it is. */
const CREDIT = /[©]|\((?:[^()]{0,40}[/:|])[^()]{0,60}\)\.?$/u;

/**
 * The lead that a page sets right below its headline, in another container than the text, or null.
 * Papers of many countries print there what the text does not say again. `shown` are all blocks that
 * may be the article's.
 */
export function leadAbove(
  body: readonly Block[],
  shown: readonly Block[],
  { title, description }: Readonly<{ title: string | null; description: () => string | null }>,
): string | null {
  const [first] = body;
  const start = first === undefined ? -1 : shown.indexOf(first);
  const before = shown.slice(0, Math.max(0, start));
  const headline = before.findLastIndex(({ element }) => isFirstHeading(element));
  if (headline < 0 || title === null || !agree(before[headline]?.text ?? '', title)) return null;
  const lead = before.slice(headline + 1, headline + 1 + MOST_BETWEEN).find(isLead);
  if (lead === undefined || isBesideImage(lead)) return null;
  const words = plainWords(lead.text);
  if (body.some(({ text }) => plainWords(text).includes(words))) return null;
  const told = description();
  const isDescribed = told !== null && agree(lead.text, told);
  return isDescribed || isOfStory(lead.text, title, body) ? lead.text : null;
}

/** Shorter words say little of what a text is about; the first letters stay when one is declined. */
const STEM = { shortest: 4, longest: 6 };
/** Words that a lead shares with its headline and its text; one may be by chance. */
const LEAST_SHARED = 2;

function stemsOf(text: string): ReadonlySet<string> {
  const words = plainWords(text).split(' ');
  const long = words.filter(({ length }) => length >= STEM.shortest);
  return new Set(long.map((word) => word.slice(0, STEM.longest)));
}

/** Other stories, captions and notes of the house stand below a headline, too. */
function isOfStory(lead: string, title: string, body: readonly Block[]): boolean {
  const [headline, told] = [title, body.map(({ text }) => text).join(' ')].map(stemsOf);
  const shared = [...stemsOf(lead)].filter((stem) => headline?.has(stem) && told?.has(stem));
  // "with" and "what" alone tell nothing
  const isTelling = shared.some(({ length }) => length === STEM.longest);
  return isTelling && shared.length >= LEAST_SHARED;
}

/** What stands with a picture in a container of their own is its caption. */
function isBesideImage({ element }: Block): boolean {
  const within = element.parent === null ? [] : allWithin(element.parent);
  const has = (name: string): boolean => within.some((one) => one.name === name);
  return (has('img') || has('picture')) && !has('h1');
}

function isFirstHeading(element: Block['element']): boolean {
  return element.name === 'h1' || element.parent?.name === 'h1';
}

function isLead({ text, role, linked, element }: Block): boolean {
  return (
    (role === 'text' || role === 'heading') &&
    linked <= text.length * MOST_LINKED &&
    element.name !== 'h1' &&
    text.length >= LEAD.shortest &&
    text.length <= LEAD.longest &&
    SENTENCE_END.test(text) &&
    !QUOTED.test(text) &&
    !CREDIT.test(text) &&
    !isCall(text.slice(0, LONGEST_CALL)) &&
    !isBoilerplate(text)
  );
}
