import { eitherNames } from '../../../languages/english/names/either-names.ts';
import { femaleNames } from '../../../languages/english/names/female-names.ts';
import { maleNames } from '../../../languages/english/names/male-names.ts';
import { knownOrganisations } from '../../../languages/english/names/organisations.ts';
import { toponyms } from '../../../languages/english/names/toponyms.ts';
import type { CastWords, Language } from '../../../languages/language.ts';
import type { WordList } from '../../../languages/word-list.ts';
import { classesFrom, classesOf, type WordClasses } from '../word-classes.ts';
import { nameSuffixes, plainAcronyms } from '../../../languages/english/common-words.ts';
import { tellingWords, wordSet } from '../../../languages/word-set.ts';
import { vocabularyOf, type Vocabulary } from '../vocabulary.ts';

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
    [['closed'], wordSet([words.closed, words.he, words.she, words.they].join(' '))],
    [['closed'], tellingWords(language.speech?.according)],
    [['closed'], papersOf(language)],
    [['closed', 'determiner'], wordSet(words.determiners)],
    [['closed', 'link'], wordSet(words.links)],
    [['speech'], verbsOf(language)],
    [['particle'], wordSet(words.particles)],
    [['calendar'], wordSet(words.calendar)],
    [['role', 'link'], withPrefixes(words.roles, words)],
    // "Archäologin" alone, as in "Chefarchäologin"; of "Helfer" one may be meant, or all
    [['role', 'link', 'femaleRole'], wordSet(words.femaleEndings)],
    [['role', 'link', 'femaleRole'], withPrefixes(words.femaleRoles, words)],
    [['role', 'link', 'maleRole'], wordSet(words.maleRoles)],
    // "L’université Osk" is no person
    [['organisationHead'], withPrefixes(words.bodies, { ...words, rolePrefixes: '' })],
    [['group'], wordSet(words.groups)],
    [['honorific', 'femaleRole'], wordSet(words.honorifics.female)],
    [['honorific', 'maleRole'], wordSet(words.honorifics.male)],
    [['honorific'], wordSet(words.honorifics.either)],
    // "asp |. | Anna": in small letters the dot is a mark of its own
    [['honorific'], wordSet(words.honorifics.either.replaceAll('.', ''))],
    [['roleModifier'], wordSet(words.modifiers)],
    [['toponym'], [...toponyms, ...wordSet(words.toponyms)]],
    [['knownOrganisation'], knownOrganisations],
    [
      ['given', 'female'],
      [...femaleNames, ...withCases(words.names.female, words.nameCases?.female)],
    ],
    [
      ['given', 'male'],
      [...maleNames, ...withCases(words.names.male, words.nameCases?.male)],
    ],
    [['given'], eitherNames],
    [['suffix'], nameSuffixes],
    [['acronym'], plainAcronyms],
  ]);
  const pronouns = new Map<string, Pronoun>([
    ...pronounsOf(words.he, { what: 'person', gender: 'male' }),
    ...pronounsOf(words.she, { what: 'person', gender: 'female' }),
    ...pronounsOf(words.they, { what: 'group', gender: null }),
  ]);
  const capitalNouns = language.hasCapitalNouns ?? false;
  const roleByEnding = capitalNouns ? classesOf('role') : classesOf('role', 'link');
  const endings = [
    ...endingsOf(words.femaleEndings, classesOf('role', 'femaleRole')),
    ...endingsOf(words.roleEndings, roleByEnding),
    ...endingsOf(words.bodyEndings, classesOf('organisationHead')),
    ...endingsOf(words.nounEndings, classesOf('closed')),
  ];
  const modifierEndings = endingsOf(words.modifierEndings, classesOf('roleModifier'));
  const cueOf = cuesOf(language);
  // "överingenjören", which a surname may end like
  const vocabulary = vocabularyOf(
    capitalNouns
      ? { classes, endings, plainEndings: modifierEndings, cueOf }
      : { classes, endings: [], plainEndings: [...endings, ...modifierEndings], cueOf },
  );
  const definite = wordSet(words.definite);
  return { vocabulary, pronouns, definite, capitalNouns };
}

/** What a word can be by its end. */
function endingsOf(ends: WordList | undefined, classes: WordClasses) {
  return [...wordSet(ends)].map((ending) => [ending, classes] as const);
}

/** "ministra", "exministra" and "l’assessore": an article that hangs on its noun. */
function withPrefixes(roles: WordList, { rolePrefixes, definite }: CastWords): ReadonlySet<string> {
  const plain = [...wordSet(roles)];
  const prefixes = [...wordSet(rolePrefixes)];
  const articles = [...wordSet(definite)].filter((word) => /['’]$/u.test(word));
  const open = articles.length === 0 ? [] : plain.filter((role) => /^[aeiouéèêàâôh]/u.test(role));
  return new Set([
    ...plain,
    ...prefixes.flatMap((prefix) => plain.map((role) => prefix + role)),
    ...articles.flatMap((article) => open.map((role) => article + role)),
  ]);
}

/** "Тимур" and "Тимура". */
function withCases(names: WordList, ends: WordList = ''): readonly string[] {
  const endings = [...wordSet(ends)];
  return [...wordSet(names)].flatMap((name) => [
    name,
    ...endings.map((ending) => name.replace(/[аяйьо]$/u, '') + ending),
  ]);
}

/** "mluvčí Jan Hlad | ČTK": papers that are told something are no part of a name. */
function papersOf({ speech }: Language): readonly string[] {
  const papers = [...wordSet(speech?.papers)].map((paper) => paper.split(':')[0] ?? '');
  return papers.filter((paper) => /^\p{Lu}{3,}$/u.test(paper)).map((paper) => paper.toLowerCase());
}

function verbsOf({ speech }: Language): ReadonlySet<string> {
  return wordSet(`${speech?.verbs ?? ''} ${speech?.participles ?? ''} ${speech?.weakVerbs ?? ''}`);
}

/** As English ranks its own: verbs of speech are usual ones (2), those that mean more weak (1). */
function cuesOf({ speech }: Language): (lower: string) => number {
  const usual = wordSet(`${speech?.verbs ?? ''} ${speech?.participles ?? ''}`);
  const weak = wordSet(speech?.weakVerbs);
  return (lower) => (usual.has(lower) ? 2 : weak.has(lower) ? 1 : 0);
}

function pronounsOf(words: WordList, pronoun: Pronoun): [string, Pronoun][] {
  return [...wordSet(words)].map((word) => [word, pronoun]);
}
