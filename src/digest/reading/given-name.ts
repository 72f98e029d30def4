import { eitherNames } from '../../languages/english/names/either-names.ts';
import { femaleNames } from '../../languages/english/names/female-names.ts';
import { maleNames } from '../../languages/english/names/male-names.ts';

/** Whether a word, in any case, is one of the given names that English newspapers print. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return femaleNames.has(lower) || maleNames.has(lower) || eitherNames.has(lower);
}
