import type { CharacterWords, Language } from '../../../languages/language.ts';
import { languageFor } from '../../../languages/languages.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { fillIn } from '../../reading/fill-in.ts';

/** How a language without capitals writes a person: a name beside a title, each in a named group. */
export type NamePatterns = Readonly<{
  /** With groups `name` and `title`, and `body` where one stands before. */
  patterns: readonly RegExp[];
  /** Titles that are a mere courtesy and no role: 氏, 씨. */
  courtesies: ReadonlySet<string>;
  /** Where a name ends that is written in parts: after it comes what later references use. */
  joint: string;
}>;

const compiled = new Map<Language, NamePatterns>();

/** How names are written in a BCP 47 language; `undefined` where capitals tell them. */
export function eastAsianOf(tag: string): NamePatterns | undefined {
  const language = languageFor(tag);
  if (language?.characters === undefined) return undefined;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(language.characters);
  compiled.set(language, made);
  return made;
}

function compile(words: CharacterWords): NamePatterns {
  return {
    patterns: words.names.map((pattern) => new RegExp(fillIn(pattern, words), 'gu')),
    courtesies: wordSet(words.courtesies),
    joint: words.joint,
  };
}
