import { agree } from '../metadata/title.ts';
import { textOf, type PageElement } from '../tree/page-tree.ts';
import { proseOf, type Block } from '../tree/block.ts';

/** A headline and a lead stand before any next story. */
const LEAST_BEFORE = 2;
/** In UTF-16 code units. */
const LONGEST_TITLE = 400;

/**
 * Where the next story of a page that never ends begins: at a first-order heading within another
 * `article` than the page's own heading and text; the body's length where there is none. Where that
 * heading stands outside the text's article, the articles are the story's parts: of a list, of a
 * live report.
 */
export function nextStory(body: readonly Block[], title: string | null): number {
  let prose = 0;
  let first: PageElement | null = null;
  for (const [at, block] of body.entries()) {
    const { element, role, text } = block;
    if (proseOf(block) > 0) {
      if (prose === 0) {
        first = articleAround(element);
        if (first === null || !isHeaded(first, title)) return body.length;
      }
      prose += 1;
    }
    if (role !== 'heading' || element.name !== 'h1' || prose < LEAST_BEFORE) continue;
    const around = articleAround(element);
    if (around === null || holds(around, first) || holds(first, around)) continue;
    if (title === null || !agree(text, title)) return at;
  }
  return body.length;
}

/** Whether an article has the page's heading for its own. */
function isHeaded(article: PageElement, title: string | null): boolean {
  const heading = headingOf(article);
  return heading !== null && (title === null || agree(textOf(heading, LONGEST_TITLE), title));
}

/** The first heading of first order in an article, those of articles within it left out. */
function headingOf({ children }: PageElement): PageElement | null {
  for (const child of children) {
    if (typeof child === 'string' || child.name === 'article') continue;
    const found = child.name === 'h1' ? child : headingOf(child);
    if (found !== null) return found;
  }
  return null;
}

function articleAround(element: PageElement): PageElement | null {
  for (let at: PageElement | null = element; at !== null; at = at.parent)
    if (at.name === 'article') return at;
  return null;
}

/** Whether an element stands within another. */
function holds(outer: PageElement | null, inner: PageElement | null): boolean {
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
