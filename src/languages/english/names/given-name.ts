import { eitherNames } from './either-names.ts';
import { femaleNames } from './female-names.ts';
import { maleNames } from './male-names.ts';

const givenNames: ReadonlySet<string> = new Set([...femaleNames, ...maleNames, ...eitherNames]);

/** Whether a word, in any case, is one of the given names that English newspapers print. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}
