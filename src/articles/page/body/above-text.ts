import { isCall } from './call.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import type { Block } from '../tree/block.ts';

/** A label, a stamp or a byline is shorter; what is longer may be a standfirst. */
const LONGEST_LINE = 60;
/** "The mill burnt down.": what ends as a sentence does and is longer than a notice. */
const SENTENCE = /^.{40,}[.!?…。！？]["')”’»」]*$/su;
const ENDS = /[.!?…:;,。！？：]["')”’»」]*$/u;
/** One letter or a short form before the stop: "8:15 a.m.", "2 min." is no sentence. */
const SHORTENED = anyOf('min est gmt approx ed jan feb mar apr aug sept? oct nov dec');
const SHORT_FORM = regex.iu`(?:\b\p{L}|\b${SHORTENED})\.$`;
/** "News | Farms": of a cell, with the marks between its links. */
const LINKED_CELL = 0.6;
/** Bounds the work that a hostile page can ask for; a text begins long before. */
const MOST = 24;

/**
 * What stands above the first sentence of a body without being a part of the text: counts, stamps,
 * buttons, names of sections, addresses; calls to the reader. A body that never comes to a sentence
 * is made of lines, and has none.
 */
export function aboveText(body: readonly Block[]): ReadonlySet<Block> {
  const lines: Block[] = [];
  for (const block of body.slice(0, MOST)) {
    if (isCall(block.text)) {
      lines.push(block);
      continue;
    }
    if (SENTENCE.test(block.text)) return new Set(lines);
    if (isLine(block)) lines.push(block);
    else if (isEnded(block)) return new Set(lines);
  }
  return new Set();
}

function isEnded({ text, role }: Block): boolean {
  return role !== 'heading' && ENDS.test(text) && !SHORT_FORM.test(text);
}

/** A line of a text's own, or a cell of links beside it. */
function isLine(block: Block): boolean {
  const { text, role, linked } = block;
  const isLinks = role === 'cell' && linked >= text.length * LINKED_CELL;
  return (role === 'text' || isLinks) && text.length <= LONGEST_LINE && !isEnded(block);
}
