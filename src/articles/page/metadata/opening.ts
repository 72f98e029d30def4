import type { Block } from '../tree/block.ts';
import { isComment } from './beside-story.ts';

/** The blocks around a body: above it with its first ones, the next into it, its last ones, and those behind it. */
export type Opening = Readonly<{
  above: readonly Block[];
  into: readonly Block[];
  ending: readonly Block[];
  below: readonly Block[];
  /** All that is shown up to the body's end. */
  until: readonly Block[];
}>;

/** Paragraphs above the body, in which its byline and its day are looked for. */
const ABOVE = 30;
/** A body may begin with its headline, topics and byline. */
const HEAD = 4;
/** Paragraphs of the body itself, whose first may be byline and day. */
const INTO = 8;
/** Paragraphs behind the body, where some papers print who wrote it. */
const BELOW = 6;
/** The last paragraphs of the body, where German and French papers sign. */
const ENDING = 3;

function isNear({ element }: Block): boolean {
  return !isComment(element);
}

/** The blocks around the body: from its first line upwards, then the next ones, then those behind it. */
export function openingOf(shown: readonly Block[], body: readonly Block[]): Opening {
  const [first, last] = [body[0], body.at(-1)];
  const start = first === undefined ? -1 : shown.indexOf(first);
  const end = last === undefined ? -1 : shown.lastIndexOf(last);
  if (start < 0)
    return {
      above: shown.slice(0, ABOVE).filter(isNear),
      into: [],
      ending: [],
      below: [],
      until: shown,
    };
  const behind = Math.max(start, end) + 1;
  const [head, into] = [start + HEAD, start + INTO].map((at) => Math.min(at, behind));
  return {
    above: shown.slice(Math.max(0, start - ABOVE), head).filter(isNear),
    into: shown.slice(head, into).filter(isNear),
    ending: body.slice(-ENDING).filter(isNear),
    below: end < start ? [] : shown.slice(end + 1, end + 1 + BELOW).filter(isNear),
    until: shown.slice(0, behind),
  };
}
