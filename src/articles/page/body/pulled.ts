import type { PageElement } from '../tree/page-tree.ts';
import { proseOf, type Block } from '../tree/block.ts';
import { lengthOf } from '../../length-of.ts';
import { plainWords } from '../plain-words.ts';

/** What is set apart as a quotation: shorter ones are in any text by chance. */
const LEAST_QUOTED = 12;
/** Any other paragraph: a short answer may come again in any text, some seven words do not. */
const LEAST_PULLED = 40;
/** A pull quote is two or three sentences; longer ones are the text itself. */
const LONGEST_PULLED = 400;
/**
 * Bounds the work that a hostile page can ask for; of 20 pages of the extraction data 19 have at most 134 paragraphs.
 */
const MOST_COMPARED = 400;
/** A body of more of it stands on its page twice, once in one piece. */
const PULLED_SHARE = 0.3;
/** Paragraphs between a pull quote and its source. */
const NEAR = 8;
/** Who said it, below a pull quote. */
const LONGEST_NAME = 60;
const SENTENCE_END = /[.!?…]["”»]?$/u;

/** The pull quotes of a body, which say again what stands in a longer paragraph, with who said it. */
export function pulledIn(body: readonly Block[]): ReadonlySet<Block> {
  const compared = body.slice(0, MOST_COMPARED);
  const known = new Map<Block, string>();
  const wordsOf = (block: Block): string => {
    const words = known.get(block) ?? plainWords(block.text);
    known.set(block, words);
    return words;
  };
  const pulled = new Set<Block>();
  for (const [at, block] of compared.entries()) {
    const longer = sourcesOf(at, compared);
    if (longer.length === 0 || wordsOf(block).length < leastOf(block)) continue;
    const source = longer.find((other) => wordsOf(other).includes(wordsOf(block)));
    if (source === undefined) continue;
    pulled.add(block);
    const below = compared[at + 1];
    if (below !== undefined && isWhose(below, block, source)) pulled.add(below);
  }
  return isTwice(pulled, body)
    ? new Set([...pulled].filter(({ role }) => role === 'quote'))
    : pulled;
}

function leastOf({ role }: Block): number {
  return role === 'quote' ? LEAST_QUOTED : LEAST_PULLED;
}

/**
 * The paragraphs that a pull quote may be from: longer ones, of the container that its box stands in
 * unless it is set as a quotation.
 */
function sourcesOf(at: number, compared: readonly Block[]): readonly Block[] {
  const block = compared[at];
  if (block === undefined || block.text.length > LONGEST_PULLED) return [];
  const longer = (other: Block): boolean =>
    other.role !== 'quote' && other.text.length > block.text.length;
  if (block.role === 'quote') return compared.filter(longer);
  const container = block.role === 'text' ? containerOf(at, compared) : null;
  if (container === null) return [];
  return compared
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter((other) => longer(other) && other.element.parent === container && proseOf(other) > 0);
}

/**
 * What a box with nothing but a pull quote, and perhaps a name below it, stands in: paragraphs of
 * one container stand right before and behind it.
 */
function containerOf(at: number, compared: readonly Block[]): PageElement | null {
  const before = compared[at - 1];
  const [block, below, after] = compared.slice(at, at + 3);
  if (before === undefined || block === undefined || below === undefined) return null;
  const container = before.element.parent;
  const isOwn = (other: Block | undefined): boolean =>
    other !== undefined && other.element.name === 'p' && other.element.parent === container;
  if (container === null || !isOwn(before) || !isBoxed(block.element, container)) return null;
  return isOwn(below) || (isName(below) && isBeside(below, block) && isOwn(after))
    ? container
    : null;
}

/** What is written for machines, a step or a cell comes again where it is explained. */
const LISTED = new Set('pre code samp li dd dt td th'.split(' '));

/** Whether an element stands in a box within a container, and the box is no list, table or sample of code. */
function isBoxed(element: PageElement, container: PageElement): boolean {
  if (element.parent === container) return false;
  const holdsCode = element.children.some(
    (child) => typeof child !== 'string' && LISTED.has(child.name),
  );
  if (holdsCode) return false;
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (at === container) return true;
    if (LISTED.has(at.name)) return false;
  }
  return false;
}

/** Whether a line stands in the container of a paragraph: a pull quote has a box of its own. */
function isBeside({ element }: Block, other: Block): boolean {
  const box = other.element.parent;
  return element.parent === box || element === box;
}

function isName({ text }: Block): boolean {
  return text.length <= LONGEST_NAME && !SENTENCE_END.test(text);
}

/** Whether a line says whose the pull quote above it is. */
function isWhose(line: Block, pulled: Block, source: Block): boolean {
  return isName(line) && isBeside(line, pulled) && !isBeside(source, pulled);
}

function isTwice(pulled: ReadonlySet<Block>, body: readonly Block[]): boolean {
  return lengthOf(textsOf([...pulled])) > lengthOf(textsOf(body)) * PULLED_SHARE;
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ text }) => text);
}
