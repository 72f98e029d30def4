import { webAddress } from '../metadata/address.ts';
import type { PageElement } from '../tree/page-tree.ts';
import type { Block } from '../tree/block.ts';

/** A logo is set in few elements. */
const MOST = 20;

/** Whether a block is a link to the front page of its site and nothing else: a logo, a motto. `url` is the page's. */
export function leadsHome({ element, text, linked }: Block, url: string | null): boolean {
  if (linked < text.length) return false;
  const front = url === null ? null : new URL('/', url).href;
  const links = linksIn(element);
  return (
    links.length > 0 &&
    links.every(({ attributes: { href = '' } }) => href === '/' || webAddress(href, null) === front)
  );
}

/** The links in an element, and the one that it stands in. */
function linksIn(element: PageElement): readonly PageElement[] {
  const within: PageElement[] = [element];
  for (const one of within) {
    if (within.length > MOST) break;
    within.push(...one.children.filter((child) => typeof child !== 'string'));
  }
  const around = element.parent?.name === 'a' ? [element.parent] : [];
  return [...within, ...around].filter(({ name }) => name === 'a');
}
