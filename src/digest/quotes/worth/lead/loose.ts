import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { pointersOf } from '../standing/pointers/pointers.ts';

/** Characters of a quote that are looked at. A bound on time. */
const REACH = 500;
/** "he", "their": somebody, or several, who were named before. */
const PRONOUN = regex.iu`(?<![\p{L}’'])(?:he|she|him|hers?|his|they|them|theirs?)(?!\p{L})`;
const ONE = wordSet('he she him her hers his');
/** A name within a sentence. */
const NAME = /(?<=[\p{L}\p{N},;’'] )(?!I\b)\p{Lu}\p{L}+/u;
const ANYBODY = anyOf('someone somebody anyone anybody everyone everybody who');
const PERSON = regex.iu`(?<!\p{L})${either(ANYBODY, anyOf('man woman person nobody president candidate guy'))}(?!\p{L})`;
const PLURAL = String.raw`\p{Ll}{3,}[^s'’\P{L}]s`;
/** "ships", "people": what "they" may mean. */
const SEVERAL = regex.u`(?<!\p{L})${either(ANYBODY, 'people|(?:wo)?men|children', PLURAL)}(?!\p{L})`;

/** “What am I going to do?”: of what he asks that, is told before. */
const ASKS_FIRST = regex.iu`^\P{L}{0,3}${anyOf('what how why who where')} ${anyOf('am are can could do did would should is was')} (?:I|we) [^.!?]{0,40}\?`;

/** Whether a quote means somebody or something that none of its own words tells, wherever in it. English. */
export function isLoose(text: string): boolean {
  const words = text.slice(0, REACH);
  const found = PRONOUN.exec(words);
  if (found !== null) {
    const before = words.slice(0, found.index);
    const isTold =
      NAME.test(before) || (ONE.has(found[0].toLowerCase()) ? PERSON : SEVERAL).test(before);
    if (!isTold) return true;
  }
  return ASKS_FIRST.test(words) || pointersOf(text).length > 0;
}
