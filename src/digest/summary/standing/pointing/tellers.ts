import { regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import {
  calledByName,
  nameless,
  nounsOfTheLede,
} from '../../../../languages/english/summary/telling-nouns.ts';

/** What the whole article is about, which its lede tells. */
const OF_THE_LEDE = regex`^(?:${oneOf(nounsOfTheLede)})$`;
/** "The report" is that of a sentence with the word, and what the one before tells is none. */
const OF_ITS_NAME = regex`^(?:${oneOf(calledByName)})s?$`;
/** "The source" may be "an insider" of a sentence before. */
const NAMELESS = regex`\b(?:${oneOf(nameless)})`;

/** The units that may tell a noun, the one before among them; `isOne`: "the comedian" is none of "two comedians". */
export function tellers(
  noun: string,
  told: readonly string[],
  { isOne = false, headline = '' } = {},
): number[] {
  const word = stem(noun);
  const isNameless = NAMELESS.test(noun);
  const before = told.flatMap((text, index) =>
    hasWord(text, word, isOne) || (isNameless && NAMELESS.test(text)) ? index : [],
  );
  if (before.length > 0 && OF_ITS_NAME.test(noun) && !headline.includes(word)) return before;
  return [...new Set([...before, told.length - 1, ...(OF_THE_LEDE.test(noun) ? FIRST : [])])];
}

/** Whether a text in small letters has a word that begins so; `isOne`: not as a plural. */
function hasWord(text: string, word: string, isOne: boolean): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isWithin = /[a-z]/.test(text[at - 1] ?? '');
    if (!isWithin && !(isOne && text[at + word.length] === 's')) return true;
  }
  return false;
}

/** Where ledes stand. */
const FIRST = [0, 1, 2];

/** "rulings" → "ruling" */
export function stem(noun: string): string {
  return noun.replace(/s$/, '');
}
