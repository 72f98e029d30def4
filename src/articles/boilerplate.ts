import { anyOf, regex, together } from '../languages/regex.ts';
import { FURNITURE_ELSEWHERE, isCorrection } from './furniture-elsewhere.ts';
import { appeals } from '../languages/english/pages/appeals.ts';
import { englishFurniture } from '../languages/english/pages/furniture.ts';
import { sieve } from '../text/sieve/sieve.ts';

/** Nearly all English ones have letters without which they match nothing, so that few are tried on a line. */
const WHOLE_LINES = [
  ...[...englishFurniture, ...appeals].map(sieve),
  ...together(FURNITURE_ELSEWHERE),
];

const FILLED_IN = anyOf(
  'lorem ipsum dolor amet consectetuer consectetur adipiscing sociis natoque penatibus parturient nascetur ridiculus donec ultricies pellentesque vivamus aenean commodo ligula vestibulum curabitur phasellus vulputate etiam mauris',
);
/** "Lorem ipsum dolor sit amet": text for show, which a designer left behind. Two of its words make it. */
const PLACEHOLDER = sieve(regex.i`\b${FILLED_IN}\b[^.]{0,60}?\b${FILLED_IN}\b`);

/** Whether a text has words of the Latin that stands where nothing was written yet. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** Longer lines are prose: no phrase above runs past this. */
const LONGEST_LINE = 400;

/** Whether a paragraph is page furniture and no part of the article. */
export function isBoilerplate(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > LONGEST_LINE) return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return (
    isPlaceholder(line) || isCorrection(line) || WHOLE_LINES.some((pattern) => pattern.test(line))
  );
}
