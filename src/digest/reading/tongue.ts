import { eitherNames } from '../../languages/english/either-names.ts';
import { femaleNames } from '../../languages/english/female-names.ts';
import { maleNames } from '../../languages/english/male-names.ts';
import { knownOrganisations } from '../../languages/english/organisations.ts';
import { toponyms } from '../../languages/english/toponyms.ts';
import type { CastWords, Language, WordList } from '../../languages/language.ts';
import { classesFrom, is } from './word-classes.ts';
import { nameSuffixes, plainAcronyms } from '../../languages/english/common-words.ts';
import { tellingWords, wordSet } from '../../languages/word-set.ts';
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
  /** Articles of what is known already: "the", "le". */
  definite: ReadonlySet<string>;
  /** Every noun has a capital, so that one alone tells no name. */
  capitalNouns: boolean;
}>;

/** Looks up what the words of a language can be. */
export function tongueFrom(language: Language, words: CastWords): Tongue {
  const classes = classesFrom([
    [is.closed, wordSet([words.closed, words.he, words.she, words.they].join(' '))],
    [is.closed, tellingWords(language.speech?.according ?? '')],
    [is.closed | is.determiner, wordSet(words.determiners)],
    [is.closed | is.link, wordSet(words.links)],
    [is.speech, verbsOf(language)],
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
    [is.toponym, [...toponyms, ...wordSet(words.toponyms)]],
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
    ...[...wordSet(words.nounEndings ?? '')].map((ending) => [ending, is.closed] as const),
  ];
  const vocabulary = vocabularyOf({ classes, endings, cueOf: cuesOf(language) });
  const definite = wordSet(words.definite ?? '');
  return { vocabulary, pronouns, definite, capitalNouns: language.hasCapitalNouns ?? false };
}

function verbsOf({ speech }: Language): ReadonlySet<string> {
  return wordSet(`${speech?.verbs ?? ''} ${speech?.participles ?? ''} ${speech?.weakVerbs ?? ''}`);
}

/** As English ranks its own: verbs of speech are usual ones (2), those that mean more weak (1). */
function cuesOf({ speech }: Language): (lower: string) => number {
  const usual = wordSet(`${speech?.verbs ?? ''} ${speech?.participles ?? ''}`);
  const weak = wordSet(speech?.weakVerbs ?? '');
  return (lower) => (usual.has(lower) ? 2 : weak.has(lower) ? 1 : 0);
}

function pronounsOf(words: WordList, pronoun: Pronoun): [string, Pronoun][] {
  return [...wordSet(words)].map((word) => [word, pronoun]);
}
