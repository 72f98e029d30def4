import { endings as english } from '../../../languages/english/endings.ts';
import { endingsInCyrillic } from '../../../languages/kin/endings-of-kin.ts';
import { ENDINGS_WITHOUT_FILE } from '../../../languages/kin/endings-without-file.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import { perLanguage } from '../../../languages/per-language.ts';
import type { WordEndings } from '../../../languages/lists/word-endings.ts';
import { wordSet } from '../../../languages/word-set.ts';

/** What a language hangs on its words, to be looked up. */
type Endings = Readonly<{
  drops: string;
  behind: ReadonlySet<string>;
  before: readonly string[];
  turns: WordEndings['turns'];
}>;

function lookUp({ drops = '', behind, before = '', turns }: WordEndings): Endings {
  return {
    drops,
    behind: new Set(['', ...wordSet(behind)]),
    before: ['', ...wordSet(before)],
    turns,
  };
}

const ENGLISH = lookUp(english);
const CYRILLIC = lookUp(endingsInCyrillic);
const WITHOUT_FILE = new Map(
  [...ENDINGS_WITHOUT_FILE].map(([tag, endings]) => [tag, lookUp(endings)]),
);
const withFile = perLanguage(({ endings }) => (endings === undefined ? null : lookUp(endings)));

/** Korean particles stick to their word: up to so many syllables more are the word's own. Set by hand; not tuned. */
const MOST_PARTICLE = 3;
const HANGUL = /^\p{Script=Hangul}+$/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
/** Shorter stems would be half the dictionary: "Po" of "Poland" does not drop to "P". Set by hand; not tuned. */
export const SHORTEST_STEM = 3;

/** Whether `word` of a text is `key` with an ending that its language hangs on it. Both folded. */
export function isForm(word: string, key: string, language: string): boolean {
  if (word === key) return true;
  if (HANGUL.test(key)) {
    return word.startsWith(key) && HANGUL.test(word) && word.length <= key.length + MOST_PARTICLE;
  }
  const own =
    withFile(language) ??
    WITHOUT_FILE.get(languageOfTag(language)) ??
    (CYRILLIC_LETTER.test(key) ? CYRILLIC : ENGLISH);
  const { behind, drops, turns } = own;
  return own.before.some((prefix) => {
    if (!word.startsWith(prefix)) return false;
    const rest = word.slice(prefix.length);
    if (rest.startsWith(key)) return behind.has(rest.slice(key.length));
    const last = key.at(-1) ?? '';
    const stem = key.slice(0, -1);
    // "country", "countries"
    if (turns?.last === last) return rest === `${stem}${turns.into}`;
    return (
      drops.includes(last) &&
      stem.length >= SHORTEST_STEM &&
      rest.startsWith(stem) &&
      behind.has(rest.slice(stem.length))
    );
  });
}
