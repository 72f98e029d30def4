import { isWithin } from '../tree/page-tree.ts';
import { endsSentence, isAllLinked, proseOf, type Block } from '../tree/block.ts';
import { isTailMark } from './tail-marks.ts';

/** What holds the whole text is no box within it. */
const FRAMES = new Set(['#page', 'body', 'main', 'article']);

/**
 * The boxes within a body that their first line says to be of other texts ("Related stories", with
 * headlines below it that need not be links): such a line and all that stands in its container, where
 * that is lines alone.
 */
export function labelledBoxes(body: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const [at, block] of body.entries()) {
    const box = block.element.parent;
    if (box === null || FRAMES.has(box.name) || !isTailMark(block.text)) continue;
    const inBox = new Set([box]);
    const isIn = (other: Block | undefined): boolean =>
      other !== undefined && isWithin(other.element, inBox);
    if (isIn(body[at - 1])) continue;
    let end = at + 1;
    while (isIn(body[end])) end += 1;
    const lines = body.slice(at + 1, end);
    if (lines.every(isLine) && !areFacts(lines))
      for (const one of [block, ...lines]) found.add(one);
  }
  return found;
}

/** "Built: 1911"; a day with its hour is no fact. */
const FACT = /^\p{L}[^\d:：]{1,40}[:：]\s?.{0,40}\d/u;

/** Facts below a label are of the text, where most of them lead nowhere. */
function areFacts(lines: readonly Block[]): boolean {
  const links = lines.filter(isAllLinked).length;
  return links < lines.length / 2 && lines.some(({ text }) => FACT.test(text));
}

/** A headline, a link; a sentence may be the text's. */
function isLine(block: Block): boolean {
  return isAllLinked(block) || (proseOf(block) === 0 && !endsSentence(block));
}
