import type { WordEndings } from '../lists/word-endings.ts';

/** Endings that languages of one family have in common. */
export const endingsOfSlavicInLatin: WordEndings = {
  behind: `a u e i y o em om ie ach ami ow owi owie ego emu ej iem im ych ym mi ech um ou ovi`,
  drops: 'aeyoiu',
};

/** Also what is taken for a word in Cyrillic letters whose language nobody knows. */
export const endingsInCyrillic: WordEndings = {
  behind: `а я у ю ы и е о й ь ом ем ой ей ою ею ам ям ами ями ах ях ов ев ів їв ому ого ему его ый ий ая ое ые ие ых их
    ым им ыми ими ую юю ове ові еві єю ією та те то от ът ята ите`,
  drops: 'аяоеыиійьїу',
};

export const scandinavianEndings: WordEndings = {
  behind: `s n en et er ar or na ne a e ens ets erna arna ene`,
  drops: 'ae',
};

/** What the cases of Russian and its kin hang on a name, the longest first, as a regular expression. */
export const caseOfName =
  '(?:ого|его|ому|ему|ыми|ими|ым|им|ом|ем|ой|ей|ою|ую|ая|ий|ый|а|я|у|ю|е|ы|и)$';
