import { cueStrength } from '../../../languages/english/speech-cues.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { classesOf, englishClasses } from '../word-classes.ts';
import { vocabularyOf } from '../vocabulary.ts';
import type { Pronoun, Tongue } from './tongue.ts';

const he: Pronoun = { what: 'person', gender: 'male' };
const she: Pronoun = { what: 'person', gender: 'female' };
const they: Pronoun = { what: 'group', gender: null };
const it: Pronoun = { what: 'organisation', gender: null };
const who: Pronoun = { what: 'unknown', gender: null };

/** "A lamplighter", "the port's dockmaster": by such an end a word is somebody. */
const PEOPLE_BY_WORK =
  'ologist ographer iatrist ician onomist opath keeper smith wright monger master lighter breeder builder maker'.split(
    ' ',
  );

export const english: Tongue = {
  vocabulary: vocabularyOf({
    classes: englishClasses,
    endings: [],
    cueOf: cueStrength,
    plainEndings: PEOPLE_BY_WORK.map((ending) => [ending, classesOf('role')] as const),
  }),
  pronouns: new Map([
    ...['he', 'him', 'his', 'himself'].map((word) => [word, he] as const),
    ...['she', 'her', 'hers', 'herself'].map((word) => [word, she] as const),
    ...['they', 'them', 'their', 'theirs'].map((word) => [word, they] as const),
    ...['it', 'its'].map((word) => [word, it] as const),
    ...['who', 'whom'].map((word) => [word, who] as const),
  ]),
  definite: wordSet('the this these those'),
  capitalNouns: false,
};
