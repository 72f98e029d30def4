import type { CharacterWords } from '../../../languages/language.ts';
import { perLanguage } from '../../../languages/per-language.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { fillIn } from '../../reading/fill-in.ts';

/** How a language without capitals writes a person: a name beside a title, each in a named group. */
export type NamePatterns = Readonly<{
  /** With groups `name` and `title`, and `body` where one stands before. */
  patterns: readonly RegExp[];
  /** Titles that are a mere courtesy and no role: 氏, 씨. */
  courtesies: ReadonlySet<string>;
  /** Titles that give way to a post. */
  ranks: ReadonlySet<string>;
  /** The end of titles of women; `null` where none tells. */
  femaleEnd: string | null;
  /** Where a name ends that is written in parts: after it comes what later references use. */
  joint: string;
}>;

/** How names are written in a BCP 47 language; `null` where capitals tell them. */
export const eastAsianOf = perLanguage(({ characters }) =>
  characters === undefined ? null : compile(characters),
);

function compile(words: CharacterWords): NamePatterns {
  return {
    patterns: words.names.map((pattern) => new RegExp(fillIn(pattern, words), 'gu')),
    courtesies: wordSet(words.courtesies),
    ranks: wordSet(words.ranks),
    femaleEnd: words.femaleEnd ?? null,
    joint: words.joint,
  };
}
