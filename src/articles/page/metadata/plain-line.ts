import { cleanLine } from '../../clean-text.ts';
import { parsePage, textOf } from '../tree/page-tree.ts';

/** Longer metadata is a text. */
const LONGEST = 2000;
/** Templates escape a line up to twice more than they should. */
const MOST_ESCAPED = 3;
const MARKUP = /&[#\w]{2,10};|<\/?[a-z]/i;

/** "%%title%%", "{{ headline }}", "[node:title]": the place that a template keeps for a value. */
const PLACE = /%%\w+%%|\{\{|\$\{|\[\w+:\w+\]|<%/;

/** Whether a line is the place that a template keeps, and no value. */
export function isPlaceKept(line: string): boolean {
  return PLACE.test(line);
}

/** A line of metadata, without tags and with entities that were escaped twice decoded; or null. */
export function plainLine(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  let line = text.slice(0, LONGEST);
  for (let escaped = 0; escaped < MOST_ESCAPED && MARKUP.test(line); escaped += 1) {
    const parsed = parsePage(line);
    if (parsed.kind === 'page') line = textOf(parsed.root, LONGEST);
  }
  const cleaned = cleanLine(line);
  return cleaned === '' ? null : cleaned;
}
