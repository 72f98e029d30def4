import { SIGN_NAMES } from './guide-signs.ts';

/** What a guide's sentences are chosen by. Each is about 0 to 1; the weights have them by these names. */
export const GUIDE_COLUMNS: readonly string[] = [
  // Where it stands: among the choices, in the article, behind its heading, in its paragraph.
  'first',
  'near',
  'far',
  'deep',
  'before headings',
  'behind heading',
  'opens section',
  'says heading',
  'concludes',
  'opens paragraph',
  'whole paragraph',
  'leans',
  // What it has of the article's topics and its headline.
  'title',
  'title, most',
  'title, subject',
  'key terms',
  'new topics',
  'expected',
  'expected, most',
  'central',
  // How it is told.
  'names',
  'short',
  'long',
  'sentences',
  'quoted',
  ...SIGN_NAMES,
  // What belongs together.
  'defines title',
  'defines, opens section',
  'matters, before headings',
  'figure',
  'list, before headings',
  'list, opens section',
  'list, praises',
  'how, before headings',
  'how, advises',
  'what, defines title',
  'other, near',
  'review',
  'tells list',
  'tells page',
  'leads on',
  'buttonholes',
  'of the page',
  'of old times',
  'hard or much',
  'title number',
  'this year',
  'old year',
  'numbered',
  'study aim',
  'study result',
  'study conclusion',
  'names its house',
  'how, says heading',
  'list, says heading',
];

/** Where a column stands in a row. */
export function placeOfColumn(name: string): number {
  return GUIDE_COLUMNS.indexOf(name);
}
