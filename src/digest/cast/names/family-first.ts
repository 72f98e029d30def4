import { familyNamesInFront } from '../../../languages/english/names/family-first.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { femaleNames } from '../../../languages/english/names/female-names.ts';
import { maleNames } from '../../../languages/english/names/male-names.ts';

// Family names that stand first where the rest is a given name of the same tradition.
const FAMILY_FIRST = wordSet(familyNamesInFront);

/** "Kim | Jong | Un": words of such a name whose given name is written in two. As printed. */
const IN_SYLLABLES = 3;

/** Family names first: "Choe Son-hui", "Xi Jinping", "Kim Jong Un". */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !FAMILY_FIRST.has(first)) return false;
  return (
    second.includes('-') ||
    words.length === IN_SYLLABLES ||
    !(femaleNames.has(second) || maleNames.has(second)) ||
    !FAMILY_FIRST.has(words.at(-1) ?? '')
  );
}
