import { perLanguage } from '../../../../languages/per-language.ts';
import { regex } from '../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../languages/word-set.ts';
import type { Word } from '../../../reading/asked-once.ts';
import type { Reading } from '../../../reading/reading.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';

/** What a language tells of whom it can be that speaks; `null` where nobody has listed what cannot. */
const listedOf = perLanguage(({ quotes, cast }) =>
  quotes?.things === undefined || cast === undefined
    ? null
    : {
        things: wordSet(quotes.things),
        particles: wordSet(cast.particles),
        links: wordSet(cast.links),
        ends: regex.u`(?:${oneOf(quotes.thingEndings ?? '-')})$`,
        cases: wordSet(quotes.roleCases),
      },
);

/** What a word with a capital can be, in a language that gives one to every noun. */
export type Nouns = Readonly<{
  read: (word: string) => Word;
  /** "Motto", "Wahl-Motto" */
  isThing: (word: string) => boolean;
  /** "Zerschlagung": it ends as things do. */
  endsAsThing: (word: string) => boolean;
  /** "Bürgermeisters": a role as it is printed where somebody's words or deeds are told. */
  isInCase: (word: string) => boolean;
  /** A thing, or a word of the language that is part of no name. */
  isNoun: (word: string) => boolean;
  /** "von", "und": what stands small within a name. */
  particles: ReadonlySet<string>;
  links: ReadonlySet<string>;
}>;

/** `null` in a language of which nobody has listed what cannot speak. */
export function createNouns(language: Reading['language']): Nouns | null {
  const listed = listedOf(language);
  if (listed === null) return null;
  const { things, particles, links, ends, cases } = listed;
  const read = readerOf(language);
  const isThing = (word: string): boolean => {
    const lower = word.toLowerCase();
    return things.has(lower) || things.has(lower.slice(lower.lastIndexOf('-') + 1));
  };
  return {
    read,
    isThing,
    endsAsThing: (word) => ends.test(word),
    isInCase: (word) =>
      !read(word).is.given &&
      [...cases].some(
        (ending) => word.endsWith(ending) && read(word.slice(0, -ending.length)).is.role,
      ),
    isNoun(word) {
      const { is } = read(word);
      return isThing(word) || (is.closed && !is.given && !is.organisationHead && !is.particle);
    },
    particles,
    links,
  };
}
