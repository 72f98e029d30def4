import { perLanguage } from '../../../../../languages/per-language.ts';
import { wordSet } from '../../../../../languages/word-set.ts';

/** What a language tells of where names begin and end. */
export type Borders = Readonly<{
  isOneGiven: boolean;
  /** Ends of nouns for people; `null` where a capital alone tells a name. */
  people: readonly string[] | null;
  affiliations: ReadonlySet<string>;
  homes: readonly string[];
  /** Ends of places in the case of whose somebody is: "Кастор|ии". */
  places: readonly string[];
  cases: readonly string[];
  /** "κα", "κ.": no part of a role. */
  honorifics: ReadonlySet<string>;
  /** Ends of callings, where nouns have small letters. */
  callings: readonly string[];
  /** What somebody is ends with its noun: "a város | polgármestere". */
  endsWithNoun: boolean;
}>;

/** What the language of a tag tells of names; null where it tells nothing. */
export const bordersOf = perLanguage(({ cast, speech }): Borders | null =>
  cast === undefined
    ? null
    : {
        isOneGiven: cast.isOneGiven ?? false,
        people: cast.peopleEndings === undefined ? null : [...wordSet(cast.peopleEndings)],
        affiliations: wordSet(cast.affiliations),
        callings: [...wordSet(cast.callingEndings)],
        endsWithNoun: speech?.hasRolesBehind ?? false,
        places: [...wordSet(cast.placeEndings)],
        cases: [...wordSet(cast.caseEndings)],
        homes: [...wordSet(cast.homeEndings)],
        honorifics: wordSet(Object.values(cast.honorifics).join(' ')),
      },
);
