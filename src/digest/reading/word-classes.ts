import {
  calendarWords,
  closedWords,
  determiners,
  nameSuffixes,
  openingParticles,
  openingWords,
  particles,
  plainAcronyms,
  plainVerbs,
  speechVerbs,
} from '../../languages/english/common-words.ts';
import { eitherNames } from '../../languages/english/either-names.ts';
import { femaleNames } from '../../languages/english/female-names.ts';
import { maleNames } from '../../languages/english/male-names.ts';
import {
  knownOrganisations,
  organisationHeads,
  properHeads,
  speakingNouns,
  surnameHeads,
  thingHeads,
} from '../../languages/english/organisations.ts';
import { demonyms, toponyms } from '../../languages/english/toponyms.ts';
import {
  eitherHonorifics,
  femaleHonorifics,
  femaleRoles,
  groupNouns,
  maleHonorifics,
  maleRoles,
  postAdjectives,
  privateRoles,
  roleModifiers,
  roleNouns,
  shortTitles,
  untitledRoles,
} from '../../languages/english/roles.ts';

/** What a word can be, as bits of one number: one look-up a word tells all of it. */
export const is = {
  closed: 1,
  opening: 2,
  speech: 4,
  verb: 8,
  calendar: 16,
  particle: 32,
  openingParticle: 64,
  suffix: 128,
  acronym: 256,
  female: 512,
  male: 1024,
  given: 2048,
  toponym: 4096,
  demonym: 8192,
  organisationHead: 16_384,
  properHead: 32_768,
  thingHead: 65_536,
  knownOrganisation: 131_072,
  role: 262_144,
  femaleRole: 524_288,
  maleRole: 1_048_576,
  group: 2_097_152,
  honorific: 4_194_304,
  shortTitle: 8_388_608,
  roleModifier: 16_777_216,
  postAdjective: 33_554_432,
  untitled: 67_108_864,
  determiner: 134_217_728,
  surnameHead: 268_435_456,
  private: 536_870_912,
  speaking: 1_073_741_824,
  /** Of other languages: a small word within a role ("du", "del"), a role whose modifiers follow it. */
  link: -2_147_483_648,
} as const;

const tables: readonly (readonly [number, Iterable<string>])[] = [
  [is.closed, closedWords],
  [is.opening, openingWords],
  [is.speech, speechVerbs],
  [is.verb, plainVerbs],
  [is.calendar, calendarWords],
  [is.particle, particles],
  [is.openingParticle, openingParticles],
  [is.suffix, nameSuffixes],
  [is.acronym, plainAcronyms],
  [is.female | is.given, femaleNames],
  [is.male | is.given, maleNames],
  [is.given, eitherNames],
  [is.toponym, toponyms],
  [is.demonym, demonyms],
  [is.organisationHead, organisationHeads],
  [is.properHead, properHeads],
  [is.thingHead, thingHeads],
  [is.knownOrganisation, knownOrganisations],
  [is.role, roleNouns],
  [is.femaleRole, femaleRoles],
  [is.maleRole, maleRoles],
  [is.group, groupNouns],
  [is.group, pluralsOf(roleNouns)],
  [is.honorific | is.maleRole, maleHonorifics],
  [is.honorific | is.femaleRole, femaleHonorifics],
  [is.honorific, eitherHonorifics],
  [is.shortTitle, shortTitles],
  [is.roleModifier, roleModifiers],
  [is.postAdjective, postAdjectives],
  [is.untitled, untitledRoles],
  [is.determiner, determiners],
  [is.surnameHead, surnameHeads],
  [is.private, privateRoles],
  [is.speaking, speakingNouns],
  [is.group | is.demonym, pluralsOf(demonyms)],
];

export const englishClasses: ReadonlyMap<string, number> = classesFrom(tables);

export function classesFrom(
  tables: readonly (readonly [number, Iterable<string>])[],
): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [bit, words] of tables) {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return classes;
}

/** "ministers", "defectors": roles that several share. */
export const pluralRoles: ReadonlySet<string> = new Set(pluralsOf(roleNouns));

function* pluralsOf(words: Iterable<string>): Generator<string> {
  for (const word of words) {
    if (word.endsWith('man')) yield `${word.slice(0, -3)}men`;
    else if (/[^aeiou]y$/.test(word)) yield `${word.slice(0, -1)}ies`;
    else if (/(?:s|x|ch|sh)$/.test(word)) yield `${word}es`;
    else yield `${word}s`;
  }
}
