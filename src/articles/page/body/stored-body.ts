import { cleanLine } from '../../clean-text.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { parsePage, textOf } from '../tree/page-tree.ts';
import { blocksOf, findRegions } from '../tree/regions.ts';

/** A stored body counts where the page shows so little that the text must be made by a script. */
const LITTLE_SHOWN = 600;
/** It must be so many times what is shown, and so long. */
const TIMES = 3;
/** Three or four paragraphs of news; data with less text repeats the teaser. */
const LEAST = 500;
/** Where the page shows the stored text's beginning, this many times more of it is stored. */
const TIMES_AS_CUT = 1.5;
/** So much of what is shown must stand in it, by its paragraphs' first letters. */
const LEAST_SHARED = 0.8;
const COMPARED = 60;

/**
 * The paragraphs of the JSON-LD's `articleBody`, where the page itself shows next to none of them;
 * or no more than their beginning; null elsewhere: where both are there, what the page shows is
 * nearer to the article.
 */
export function storedBody(facts: PageFacts, shown: readonly string[]): readonly string[] | null {
  const length = shown.reduce((sum, text) => sum + text.length, 0);
  const body = facts.story?.['articleBody'];
  if (typeof body !== 'string' || body.length < LEAST) return null;
  const isMade = length <= LITTLE_SHOWN && body.length >= length * TIMES;
  if (!isMade && !(body.length >= length * TIMES_AS_CUT && isCut(shown, body))) return null;
  const markup = decoded(body);
  if (/<\/?(?:p|br|div)\b/i.test(markup.slice(0, 2000))) {
    const parsed = parsePage(markup);
    return parsed.kind === 'page'
      ? blocksOf(findRegions(parsed.root)).map(({ text }) => text)
      : null;
  }
  return body
    .split(/\n+/)
    .map(cleanLine)
    .filter((line) => line !== '');
}

/** Templates escape the markup of a stored text once more than they should. */
function decoded(body: string): string {
  if (!/&lt;\/?(?:p|br|div|h\d)\b/i.test(body.slice(0, 2000))) return body;
  const parsed = parsePage(body);
  return parsed.kind === 'page' ? textOf(parsed.root, body.length) : body;
}

/** Whether the page shows paragraphs of a stored text and breaks off. */
function isCut(shown: readonly string[], body: string): boolean {
  const stored = lettersOf(body);
  const long = shown.filter(({ length }) => length >= COMPARED).slice(0, MOST_COMPARED);
  const found = long.filter((text) => stored.includes(lettersOf(text.slice(0, COMPARED))));
  return found.length > 0 && found.length >= long.length * LEAST_SHARED;
}

const MOST_COMPARED = 40;

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
