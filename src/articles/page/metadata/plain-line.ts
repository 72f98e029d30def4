import { cleanLine } from '../../clean-text.ts';
import { parsePage, textOf } from '../tree/page-tree.ts';

/** Longer metadata is a text. */
const LONGEST = 2000;
const MARKUP = /&[#\w]{2,10};|<\/?[a-z]/i;

/** A line of metadata, without tags and with entities that were escaped twice decoded; or null. */
export function plainLine(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const line = text.slice(0, LONGEST);
  const parsed = MARKUP.test(line) ? parsePage(line) : null;
  const cleaned = cleanLine(parsed?.kind === 'page' ? textOf(parsed.root, LONGEST) : line);
  return cleaned === '' ? null : cleaned;
}
