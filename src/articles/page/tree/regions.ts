import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { cleanLine } from '../../clean-text.ts';
import { MOST_LINKED, proseOf, type Block } from './block.ts';
import { textOf, type PageElement } from './page-tree.ts';

/** A block element with what it holds, in order, and how much of it is running text. */
export type Region = Readonly<{
  kind: 'region';
  element: PageElement;
  parts: readonly (Region | Block)[];
  /** UTF-16 code units of running text in it, links not counted. */
  prose: number;
  /** UTF-16 code units of all text in it. */
  text: number;
  linked: number;
}>;

const BLOCKS = new Set(
  `#page address article aside blockquote body caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav
  ol optgroup option p pre section summary table tbody td template tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
/** Elements whose text no reader sees as a part of the page's running text. */
const SILENT = new Set(
  'button datalist head input meter noscript optgroup option progress script select textarea title'.split(
    ' ',
  ),
);
const FOR_EARS = anyOf('sr-only visually-?hidden screen-reader(?:-text|-only)? a11y-hidden');
/** Inline marks that only screen readers speak. */
const UNSEEN = regex.i`(?:^|\s)${FOR_EARS}(?:$|\s)`;

const BOLD = new Set(['b', 'strong']);
/** Below a bold line in the same paragraph: what is shorter belongs to the line. UTF-16 code units; set by hand. */
const LEAST_BELOW = 60;

/** Whether an element of a page's own making ("x-story") holds blocks, and so is one. */
function isComponent({ name, children }: PageElement): boolean {
  return (
    name.includes('-') &&
    children.some((child) => typeof child !== 'string' && BLOCKS.has(child.name))
  );
}

/** The page as nested regions of blocks. Two line breaks in a row part blocks as `<p>` does.
 * `withSilent` reads what is meant for browsers without scripts, too; `without`: what is left out. */
export function findRegions(
  root: PageElement,
  {
    withSilent = false,
    without = NOTHING,
  }: Readonly<{ withSilent?: boolean; without?: ReadonlySet<PageElement> }> = {},
): Region {
  return readRegion(root, { inherited: 'text', withSilent, without, inLink: false });
}

const NOTHING: ReadonlySet<PageElement> = new Set();

/** Where a line breaks; no text has one. */
const BREAK = '\u0000';
/** A headline, a byline, a house and a day, each on a line of its own in one paragraph; in UTF-16 code units. */
const LONGEST_HEAD = 160;
const BY = inAnyLanguage(({ bylines }) => bylines?.by);
const SIGNED = regex.iu`^${BY}\s?:?\s+\p{L}`;
/** Both ends of "By A": in a verse small letters stand there, "by the sea". */
const IN_CAPITALS = /^[\p{Lu}\p{Lo}].*[\p{Lu}\p{Lo}]$/u;
/** "January 19, 2024", "Posted 8:11 a.m., 19 January 2024"; "in 1999" is no day. */
const DATED = /^\P{N}{0,60}\p{N}.{0,60}[ ,./](?:19|20)\d{2}$/u;
const VERSE = new RegExp(`[,;]\\s*${BREAK}`);
const SENTENCE_END = /\p{Ll}{2}[.!?…]['"”»)]*$/u;

function isSigned(line: string): boolean {
  return IN_CAPITALS.test(SIGNED.exec(line)?.[0] ?? '');
}

function cleanSpan(span: string): string {
  return cleanLine(span.replaceAll(BREAK, ' '));
}

type Around = Readonly<{
  inherited: Block['role'];
  withSilent: boolean;
  without: ReadonlySet<PageElement>;
  inLink: boolean;
}>;

/** A link around a whole teaser, with its headline and its text; an unclosed one runs on and on. */
const LONGEST_LINK = 1200;

function isLink(element: PageElement): boolean {
  if (element.name !== 'a' || !('href' in element.attributes)) return false;
  return textOf(element, LONGEST_LINK + 1).length <= LONGEST_LINK;
}

function readRegion(element: PageElement, around: Around): Region {
  const { inherited, withSilent, without } = around;
  const role = roleOf(element.name, inherited);
  const parts: (Region | Block)[] = [];
  let buffer = '';
  let linked = 0;
  let breaks = 0;
  /** Whether all that the buffer has is set bold, and where a break ends that: a heading, perhaps. */
  let isBold = true;
  let heading: Readonly<{ end: number; linked: number }> | null = null;

  const push = (text: string, links: number, as = role): void => {
    if (text === '') return;
    parts.push({ kind: 'block', text, linked: Math.min(links, text.length), element, role: as });
  };
  const flush = (): void => {
    const text = cleanSpan(buffer);
    const front = heading === null ? '' : cleanSpan(buffer.slice(0, heading.end));
    const below = heading === null ? '' : cleanSpan(buffer.slice(heading.end));
    if (isLines(text)) for (const line of buffer.split(BREAK)) push(cleanLine(line), 0);
    else if (heading !== null && below.length >= LEAST_BELOW && !front.endsWith(':')) {
      push(front, heading.linked, role === 'text' ? 'heading' : role);
      push(below, linked - heading.linked);
    } else push(text, linked);
    buffer = '';
    linked = 0;
    breaks = 0;
    isBold = true;
    heading = null;
  };
  const isLines = (text: string): boolean =>
    buffer.includes(BREAK) &&
    !VERSE.test(buffer) &&
    text.length <= LONGEST_HEAD &&
    linked <= text.length * MOST_LINKED &&
    !SENTENCE_END.test(text) &&
    buffer.split(BREAK).some((line) => isSigned(line.trim()) || DATED.test(line.trim()));
  const walk = (inline: PageElement, inLink: boolean, inBold: boolean): void => {
    for (const child of inline.children) {
      if (typeof child === 'string') {
        if (breaks > 0 && child.trim() !== '') {
          if (breaks > 1) flush();
          breaks = 0;
        }
        buffer += child;
        isBold &&= inBold || child.trim() === '';
        if (inLink) linked += child.trim().length;
      } else if (child.name === 'br') {
        const isEnd = isBold && (!inBold || child === inline.children.at(-1));
        if (isEnd && buffer.trim() !== '') heading ??= { end: buffer.length, linked };
        breaks += 1;
        buffer += BREAK;
      } else if (isBlock(child, withSilent)) {
        if (isSilent(child) || without.has(child)) continue;
        flush();
        const region = readRegion(child, { inherited: role, withSilent, without, inLink });
        if (region.parts.length > 0) parts.push(region);
      } else if (!SILENT.has(child.name) && !isUnseen(child)) {
        walk(child, inLink || isLink(child), inBold || BOLD.has(child.name));
      }
    }
  };
  walk(element, around.inLink, false);
  flush();
  return measure(element, parts);
}

function isBlock(child: PageElement, withSilent: boolean): boolean {
  return BLOCKS.has(child.name) || isComponent(child) || (withSilent && child.name === 'noscript');
}

/** What readers never see, but for what they see without scripts. */
function isSilent({ name }: PageElement): boolean {
  return SILENT.has(name) && name !== 'noscript';
}

function measure(element: PageElement, parts: readonly (Region | Block)[]): Region {
  let prose = 0;
  let text = 0;
  let linked = 0;
  for (const part of parts) {
    prose += part.kind === 'region' ? part.prose : proseOf(part);
    text += part.kind === 'region' ? part.text : part.text.length;
    linked += part.linked;
  }
  return { kind: 'region', element, parts, prose, text, linked };
}

function roleOf(name: string, inherited: Block['role']): Block['role'] {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (inherited === 'quote' || name === 'blockquote') return 'quote';
  if (name === 'li') return 'item';
  if (name === 'td' || name === 'th') return 'cell';
  if (name === 'dt') return 'term';
  return inherited === 'heading' || inherited === 'item' ? inherited : 'text';
}

function isUnseen({ attributes }: PageElement): boolean {
  return 'hidden' in attributes || UNSEEN.test(attributes['class'] ?? '');
}

/** The blocks of a region in document order. */
export function blocksOf(region: Region): Block[] {
  const blocks: Block[] = [];
  const walk = ({ parts }: Region): void => {
    for (const part of parts) {
      if (part.kind === 'block') blocks.push(part);
      else walk(part);
    }
  };
  walk(region);
  return blocks;
}
