import { either, regex } from '../../../languages/regex.ts';
import { cleanLine } from '../../clean-text.ts';
import { parsePage, textOf } from '../tree/page-tree.ts';

/** Longer metadata is a text. */
const LONGEST = 2000;
/** Templates escape a line up to twice more than they should. */
const MOST_ESCAPED = 3;
const MARKUP = /&[#\w]{2,10};|<\/?[a-z]/i;

const IN_BRACES = String.raw`(?:[^{}]{0,100}\})?`;
/** "%%title%%", "{{ headline }}", "[node:title]": the place that a template keeps for a value. */
const PLACE = regex.g`${either('%%\\w+%%', String.raw`\{\{${IN_BRACES}\}?`, String.raw`\$\{${IN_BRACES}`, '\\[\\w+:\\w+\\]', '<%(?:[^%]{0,100}%>)?')}`;
/** "How ${PATH} works" is a headline: a place has at most a site's name of one word beside it. */
const MOST_BESIDE = 1;

/** Whether a line is the place that a template keeps, and no value. */
export function isPlaceKept(line: string): boolean {
  const beside = line.slice(0, LONGEST).replaceAll(PLACE, ' ');
  return (
    beside !== line.slice(0, LONGEST) && (beside.match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_BESIDE
  );
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
