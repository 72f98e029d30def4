import { agree } from '../metadata/title.ts';
import type { PageElement } from '../tree/page-tree.ts';
import { proseOf, type Block } from '../tree/regions.ts';

/** A headline and a lead stand before any next story. */
const LEAST_BEFORE = 2;

/**
 * Where the next story of a page that never ends begins: at a first-order heading within another
 * `article` than what stands before it; the body's length where there is none.
 */
export function nextStory(body: readonly Block[], title: string | null): number {
  let prose = 0;
  let first: PageElement | null = null;
  for (const [at, block] of body.entries()) {
    const { element, role, text } = block;
    if (proseOf(block) > 0) {
      prose += 1;
      first ??= articleAround(element);
    }
    if (role !== 'heading' || element.name !== 'h1' || prose < LEAST_BEFORE) continue;
    const around = articleAround(element);
    if (around === null || around === first || holds(around, first)) continue;
    if (title === null || !agree(text, title)) return at;
  }
  return body.length;
}

function articleAround(element: PageElement): PageElement | null {
  for (let at: PageElement | null = element; at !== null; at = at.parent)
    if (at.name === 'article') return at;
  return null;
}

/** Whether an element stands within another. */
function holds(outer: PageElement, inner: PageElement | null): boolean {
  for (let at = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
