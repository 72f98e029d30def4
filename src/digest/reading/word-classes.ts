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
import { eitherNames } from '../../languages/english/names/either-names.ts';
import { femaleNames } from '../../languages/english/names/female-names.ts';
import { maleNames } from '../../languages/english/names/male-names.ts';
import {
  knownOrganisations,
  organisationHeads,
  properHeads,
  speakingNouns,
  surnameHeads,
  thingHeads,
} from '../../languages/english/names/organisations.ts';
import { demonyms, toponyms } from '../../languages/english/names/toponyms.ts';
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

/** All that a word can be; this record is of a word that is in no list. */
export const NO_CLASS = {
  closed: false,
  opening: false,
  speech: false,
  verb: false,
  calendar: false,
  particle: false,
  openingParticle: false,
  suffix: false,
  acronym: false,
  female: false,
  male: false,
  given: false,
  toponym: false,
  demonym: false,
  organisationHead: false,
  properHead: false,
  thingHead: false,
  knownOrganisation: false,
  role: false,
  femaleRole: false,
  maleRole: false,
  group: false,
  honorific: false,
  shortTitle: false,
  roleModifier: false,
  postAdjective: false,
  untitled: false,
  determiner: false,
  surnameHead: false,
  private: false,
  speaking: false,
  /** Of other languages: a small word within a role ("du", "del"), a role whose modifiers follow it. */
  link: false,
};

export type WordClass = keyof typeof NO_CLASS;

/** What one word can be: `token.is.role`. */
export type WordClasses = Readonly<Record<WordClass, boolean>>;

const CLASSES = Object.keys(NO_CLASS).filter((name): name is WordClass => name in NO_CLASS);

/** Words that can be the same share one record: there are some hundreds of them. */
const shared = new Map<string, WordClasses>([['', NO_CLASS]]);

/** The one record of words that can be all of these. */
export function classesOf(...names: readonly WordClass[]): WordClasses {
  const held = CLASSES.filter((name) => names.includes(name));
  const key = held.join(' ');
  const found = shared.get(key) ?? {
    ...NO_CLASS,
    ...Object.fromEntries(held.map((name) => [name, true])),
  };
  shared.set(key, found);
  return found;
}

/** The classes that a word has, in their order here. */
function namesOf(classes: WordClasses): WordClass[] {
  return CLASSES.filter((name) => classes[name]);
}

const tables: readonly (readonly [readonly WordClass[], Iterable<string>])[] = [
  [['closed'], closedWords],
  [['opening'], openingWords],
  [['speech'], speechVerbs],
  [['verb'], plainVerbs],
  [['calendar'], calendarWords],
  [['particle'], particles],
  [['openingParticle'], openingParticles],
  [['suffix'], nameSuffixes],
  [['acronym'], plainAcronyms],
  [['female', 'given'], femaleNames],
  [['male', 'given'], maleNames],
  [['given'], eitherNames],
  [['toponym'], toponyms],
  [['demonym'], demonyms],
  [['organisationHead'], organisationHeads],
  [['properHead'], properHeads],
  [['thingHead'], thingHeads],
  [['knownOrganisation'], knownOrganisations],
  [['role'], roleNouns],
  [['femaleRole'], femaleRoles],
  [['maleRole'], maleRoles],
  [['group'], groupNouns],
  [['group'], pluralsOf(roleNouns)],
  [['honorific', 'maleRole'], maleHonorifics],
  [['honorific', 'femaleRole'], femaleHonorifics],
  [['honorific'], eitherHonorifics],
  [['shortTitle'], shortTitles],
  [['roleModifier'], roleModifiers],
  [['postAdjective'], postAdjectives],
  [['untitled'], untitledRoles],
  [['determiner'], determiners],
  [['surnameHead'], surnameHeads],
  [['private'], privateRoles],
  [['speaking'], speakingNouns],
  [['group', 'demonym'], pluralsOf(demonyms)],
];

export const englishClasses: ReadonlyMap<string, WordClasses> = classesFrom(tables);

export function classesFrom(
  tables: readonly (readonly [readonly WordClass[], Iterable<string>])[],
): Map<string, WordClasses> {
  const classes = new Map<string, WordClasses>();
  for (const [names, words] of tables) {
    const widened = new Map<WordClasses, WordClasses>();
    for (const word of words) {
      const before = classes.get(word) ?? NO_CLASS;
      const after = widened.get(before) ?? classesOf(...namesOf(before), ...names);
      widened.set(before, after);
      classes.set(word, after);
    }
  }
  return classes;
}

/** "ministers", "defectors": roles that several share. */
export const pluralRoles: ReadonlySet<string> = new Set(pluralsOf(roleNouns));

function* pluralsOf(words: Iterable<string>): Generator<string> {
  for (const word of words) {
    if (word.endsWith('man')) yield word.replace(/man$/, 'men');
    else if (/[^aeiou]y$/.test(word)) yield `${word.slice(0, -1)}ies`;
    else if (/(?:s|x|ch|sh)$/.test(word)) yield `${word}es`;
    else yield `${word}s`;
  }
}
