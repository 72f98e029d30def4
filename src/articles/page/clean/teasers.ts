import type { PageElement } from '../tree/page-tree.ts';
import { proseOf, type Block } from '../tree/block.ts';
import { blocksOf, type Region } from '../tree/regions.ts';

/** A teaser's running text: a short story has more. */
const LONGEST_TEASER = 450;
const MOST_PROSE_BLOCKS = 2;
/** So much of a heading in a link makes it one that leads elsewhere. */
const LINKED = 0.8;
/** Two of `article` are a list already; plain containers are also how a story's parts are set. */
const LEAST_IN_LIST: Readonly<Record<string, number>> = { article: 2, li: 3, div: 3, section: 3 };
/** A page without so much other running text is the list itself. */
const LEAST_STORY = 100;
/** A list of plain containers has next to no other running text beside it in its own container. */
const MOST_BESIDE = 0.2;

/**
 * The teasers of other stories on the same site: containers of one kind side by side, each with a
 * headline that is a link to it and a sentence or two. Lists of things ("the ten best boats") are
 * built alike, but link to other hosts or stand in the text itself. None on a page that has no text
 * under a headline of its own.
 */
export function findTeasers(page: Region, host: string | null): ReadonlySet<Region> {
  const found = new Set<Region>();
  const walk = (region: Region): void => {
    const regions = region.parts.filter((part) => part.kind === 'region');
    for (const group of Map.groupBy(regions, kindOf).values()) {
      const name = group[0]?.element.name ?? '';
      const least = LEAST_IN_LIST[name];
      if (least === undefined || group.length < least) continue;
      const teasers = group.filter((one) => isTeaser(one, host));
      if (teasers.length < least) continue;
      const beside = region.prose - group.reduce((sum, { prose }) => sum + prose, 0);
      if (name !== 'article' && beside > region.prose * MOST_BESIDE) continue;
      for (const teaser of teasers) found.add(teaser);
    }
    for (const part of regions) if (!found.has(part)) walk(part);
  };
  walk(page);
  if (found.size === 0) return found;
  const teased = [...found].reduce((sum, { prose }) => sum + prose, 0);
  const isList = page.prose - teased < LEAST_STORY || !hasHeadline(page, found);
  return isList ? new Set() : found;
}

function kindOf({ element: { name, attributes } }: Region): string {
  return `${name} ${(attributes['class'] ?? '').slice(0, 40).split(' ')[0]}`;
}

function isTeaser(region: Region, host: string | null): boolean {
  if (region.prose === 0 || region.prose > LONGEST_TEASER) return false;
  const blocks = blocksOf(region);
  const headings = blocks.filter(({ role }) => role === 'heading');
  return (
    headings.length > 0 &&
    headings.every((heading) => isLinked(heading) && leadsToOther(heading.element, host)) &&
    blocks.filter((block) => proseOf(block) > 0).length <= MOST_PROSE_BLOCKS
  );
}

function isLinked({ linked, text }: Block): boolean {
  return linked >= text.length * LINKED;
}

/** How far around a heading its link may stand. */
const AROUND = 3;

/** Whether the link in or around a heading leads to another page of the same site. */
function leadsToOther(heading: PageElement, host: string | null): boolean {
  let at: PageElement | null = heading;
  for (let up = 0; at !== null && up < AROUND; up += 1, at = at.parent) {
    const { href } = at.attributes;
    if (at.name === 'a' && href !== undefined) return isOfSite(href, host);
  }
  const link = linkIn(heading);
  return link !== null && isOfSite(link, host);
}

function linkIn({ children }: PageElement): string | null {
  for (const child of children) {
    if (typeof child === 'string') continue;
    const found = child.name === 'a' ? (child.attributes['href'] ?? null) : linkIn(child);
    if (found !== null) return found;
  }
  return null;
}

const ABSOLUTE = /^(?:https?:)?\/\//i;

function isOfSite(href: string, host: string | null): boolean {
  if (!ABSOLUTE.test(href)) return !/^(?:#|[a-z]{2,15}:)/i.test(href);
  const other = URL.parse(href, 'https://localhost')?.hostname.replace(/^www\./, '');
  return other !== undefined && other === host;
}

/** Whether a first-order heading that is no link stands outside the teasers. */
function hasHeadline(region: Region, teasers: ReadonlySet<Region>): boolean {
  return region.parts.some((part) =>
    part.kind === 'block'
      ? part.element.name === 'h1' && !isLinked(part)
      : !teasers.has(part) && hasHeadline(part, teasers),
  );
}
