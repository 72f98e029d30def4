import { copyOf } from '../../../text/copy-of.ts';
import { caseOfName } from '../../../languages/kin/endings-of-kin.ts';

const ACCENTS = /\p{M}/gu;
const OTHER = /[^a-z]/;
const PLAIN = /^[\x20-\x7e]*$/;
/** The same without commas and brackets. */
const SIMPLE = /^[\x20-\x27\x2a\x2b\x2d-\x7e]*$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Letters of a suffix at most, by definition of SUFFIX. */
const LONGEST_SUFFIX = 4;

export function isSuffix(word: string): boolean {
  return word.length <= LONGEST_SUFFIX && SUFFIX.test(word);
}

/** An article asks of few names, and of each often. A bound on memory. */
const REMEMBERED = 1000;
const remembered = new Map<string, readonly string[]>();

/** The words of a name for comparing: lower case, no accents, no dots. */
export function nameWords(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const own = copyOf(name);
  const words = cutName(own);
  remembered.set(own, words);
  return words;
}

function cutName(name: string): string[] {
  const lower = name.toLowerCase();
  if (lower !== '' && !OTHER.test(lower)) return [lower];
  if (SIMPLE.test(lower)) {
    const words = lower.split(' ');
    return words.includes('') ? words.filter((word) => word !== '') : words;
  }
  const plain = PLAIN.test(lower)
    ? lower
    : lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  const words = plain.split(/[\s,()]+/).filter((word) => word !== '');
  return CYRILLIC.test(plain) ? words.map(withoutCase) : words;
}

const CYRILLIC = /[а-я]/;
const CASE_ENDING = new RegExp(caseOfName);

/** Letters up to which a name keeps what looks like an ending: "Ким", "Цой". Set by hand; not tuned. */
const WITHOUT_CASES = 4;

/** "Пескова", "Пескову" and "Песков" are one name: what its cases change comes off. */
function withoutCase(word: string): string {
  return word.length > WITHOUT_CASES ? word.replace(CASE_ENDING, '') : word;
}
