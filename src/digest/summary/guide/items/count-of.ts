import { numbersInWords } from '../../../../languages/english/summary/list-items.ts';
import { either, regex } from '../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../languages/word-set.ts';

const FIGURE = String.raw`\d{1,2}(?![\d,.%]| ?(?:%|percent\b))`;
const HOW_MANY = regex.iu`(?<![\d$£€,.])\b${either(FIGURE, oneOf(numbersInWords))}\b`;
const WORDS = [...wordSet(numbersInWords)];
/** The number of the first of the words, by definition. */
const FIRST_WORD = 3;

/** How many things a headline promises, or `null`: fewer than three are no list. */
export function countOf(headline: string): number | null {
  const [found] = HOW_MANY.exec(headline) ?? [];
  if (found === undefined) return null;
  const at = WORDS.indexOf(found.toLowerCase());
  const count = at === -1 ? Number(found) : at + FIRST_WORD;
  return count >= FIRST_WORD ? count : null;
}
