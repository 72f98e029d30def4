import { eitherNames } from '../../languages/english/either-names.ts';
import { femaleNames } from '../../languages/english/female-names.ts';
import { maleNames } from '../../languages/english/male-names.ts';
import { knownOrganisations } from '../../languages/english/organisations.ts';
import { places } from '../../languages/english/places.ts';
import { classesFrom, is } from './word-classes.ts';
import { nameSuffixes, plainAcronyms } from '../../languages/english/common-words.ts';
import { wordSet } from '../../languages/word-set.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** What a pronoun tells about whom it means. */
export type Pronoun = Readonly<{
  what: 'person' | 'organisation' | 'group' | 'unknown';
  gender: 'female' | 'male' | null;
}>;

/** What the reader of a cast has to know about a language written in words with capitals. */
export type Tongue = Readonly<{
  vocabulary: Vocabulary;
  pronouns: ReadonlyMap<string, Pronoun>;
  /** Every noun has a capital, so that one alone tells no name. */
  capitalNouns: boolean;
}>;

/** The words of a language, set apart by blanks; `_` stands for a blank. */
export type Words = Readonly<{
  closed: string;
  determiners: string;
  links: string;
  speech: string;
  particles: string;
  calendar: string;
  roles: string;
  femaleRoles: string;
  maleRoles: string;
  bodies: string;
  groups: string;
  honorifics: Readonly<{ female: string; male: string; either: string }>;
  modifiers: string;
  places: string;
  names: Readonly<{ female: string; male: string }>;
  he: string;
  she: string;
  they: string;
  roleEndings?: string;
  femaleEndings?: string;
  bodyEndings?: string;
}>;

export function tongueFrom(words: Words, capitalNouns = false): Tongue {
  const classes = classesFrom([
    [is.closed, wordSet([words.closed, words.he, words.she, words.they].join(' '))],
    [is.closed | is.determiner, wordSet(words.determiners)],
    [is.closed | is.link, wordSet(words.links)],
    [is.speech, wordSet(words.speech)],
    [is.particle, wordSet(words.particles)],
    [is.calendar, wordSet(words.calendar)],
    [is.role | is.link, wordSet(words.roles)],
    [is.role | is.link | is.femaleRole, wordSet(words.femaleRoles)],
    [is.role | is.link | is.maleRole, wordSet(words.maleRoles)],
    [is.organisationHead, wordSet(words.bodies)],
    [is.group, wordSet(words.groups)],
    [is.honorific | is.femaleRole, wordSet(words.honorifics.female)],
    [is.honorific | is.maleRole, wordSet(words.honorifics.male)],
    [is.honorific, wordSet(words.honorifics.either)],
    [is.roleModifier, wordSet(words.modifiers)],
    [is.place, [...places, ...wordSet(words.places)]],
    [is.knownOrganisation, knownOrganisations],
    [is.given | is.female, [...femaleNames, ...wordSet(words.names.female)]],
    [is.given | is.male, [...maleNames, ...wordSet(words.names.male)]],
    [is.given, eitherNames],
    [is.suffix, nameSuffixes],
    [is.acronym, plainAcronyms],
  ]);
  const pronouns = new Map<string, Pronoun>([
    ...pronounsOf(words.he, { what: 'person', gender: 'male' }),
    ...pronounsOf(words.she, { what: 'person', gender: 'female' }),
    ...pronounsOf(words.they, { what: 'group', gender: null }),
  ]);
  const endings = [
    ...[...wordSet(words.femaleEndings ?? '')].map(
      (ending) => [ending, is.role | is.femaleRole] as const,
    ),
    ...[...wordSet(words.roleEndings ?? '')].map((ending) => [ending, is.role] as const),
    ...[...wordSet(words.bodyEndings ?? '')].map(
      (ending) => [ending, is.organisationHead] as const,
    ),
  ].filter(([ending]) => ending !== '');
  return { vocabulary: vocabularyOf({ classes, endings }), pronouns, capitalNouns };
}

function pronounsOf(words: string, pronoun: Pronoun): [string, Pronoun][] {
  return [...wordSet(words)].map((word) => [word, pronoun]);
}
