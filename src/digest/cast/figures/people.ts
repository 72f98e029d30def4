import { shortForms } from '../../../languages/english/names/short-forms.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { editDistance } from '../../../text/similarity.ts';
import { isFamilyFirst } from '../names/family-first.ts';
import { newFigure, type Figure } from '../figure.ts';
import { femaleNames } from '../../../languages/english/names/female-names.ts';
import { maleNames } from '../../../languages/english/names/male-names.ts';
import { isSuffix, nameWords } from '../names/name-words.ts';
import type { Gender } from '../reference.ts';

/** The people of an article by their names' words. */
export type People = Readonly<{
  all: readonly Figure[];
  /** The figure of a full name: made once, met again under all its spellings. */
  full(name: string): Figure;
  /** Those who may be meant by one word of a name, best first by how a name is shortened. */
  byWord(word: string): readonly NamedFigure[];
  /** A misspelt surname ("Jonson" for "Johnson"). */
  bySpelling(word: string): Figure | null;
  single(word: string, name: string, kind: Figure['kind']): Figure;
}>;

export type NamedFigure = Readonly<{ figure: Figure; fit: number }>;

export function createPeople(): People {
  const all: Figure[] = [];
  const byWord = new Map<string, Figure[]>();
  const index = (figure: Figure): void => {
    all.push(figure);
    for (const word of new Set(figure.words)) {
      const bearers = byWord.get(word);
      if (bearers) bearers.push(figure);
      else byWord.set(word, [figure]);
    }
  };
  return {
    all,
    full(printed) {
      const name = /[)\]]/.test(printed) ? printed.replace(SUPPLIED, '$1 ') : printed;
      const words = nameWords(name);
      const suffix = words.find(isSuffix) ?? null;
      const parts = suffix === null ? words : words.filter((word) => !isSuffix(word));
      const known =
        (byWord.get(parts.at(-1) ?? '') ?? []).find(
          (figure) => figure.suffix === suffix && isSameName(figure.words, parts),
        ) ??
        (byWord.get(parts[0] ?? '') ?? []).find(
          (figure) => figure.suffix === suffix && isSpeltAlike(figure.words, parts),
        );
      if (known) {
        if ((known.name ?? '').length < name.length) {
          known.name = name;
          for (const word of parts) if (!known.words.includes(word)) append(byWord, word, known);
          known.words = parts;
        }
        return known;
      }
      const figure = newFigure('person', name, parts);
      figure.suffix = suffix;
      figure.gender = genderOfName(parts);
      index(figure);
      return figure;
    },
    byWord(word) {
      // "de leon": a surname of several words
      const last = word.slice(word.lastIndexOf(' ') + 1);
      const bearers = (byWord.get(last) ?? byWord.get(word) ?? []).filter(
        ({ words }) => last === word || ` ${words.join(' ')}`.endsWith(` ${word}`),
      );
      return bearers.map((figure) => ({ figure, fit: fitOf(figure, last) }));
    },
    bySpelling: (word) =>
      // "Francis" is nobody's misspelt "Franco"
      word.length < MISSPELT.surname || tellsGender(word)
        ? null
        : (all.find(
            ({ words }) =>
              words.length > 1 &&
              words.at(-1) !== word &&
              words.at(-1)?.charAt(0) === word.charAt(0) &&
              editDistance(words.at(-1) ?? '', word, 2) <= (word.length < MISSPELT.byTwo ? 1 : 2),
          ) ?? null),
    single(word, name, kind) {
      const figure = newFigure(kind, name, [word]);
      index(figure);
      return figure;
    },
  };
}

/** "Pope Francis" is no misprint of "Franco". */
function tellsGender(word: string): boolean {
  return femaleNames.has(word) || maleNames.has(word);
}

/**
 * Letters from which on a word may be misspelt: a surname, by two letters, and a given name and a
 * surname of somebody who is named in full; and the letters with which two such surnames begin. Set
 * by hand; not tuned.
 */
const MISSPELT = { surname: 5, byTwo: 7, given: 6, inFull: 5, beginning: 3 } as const;

/** "(Frank) Vogt", and "Frank) Vogt" behind his title: the given name that an editor put before a surname. */
const SUPPLIED = /^[([]?\s?([\p{L}.'’-]{1,30})\s?[)\]]\s/u;

function append(byWord: Map<string, Figure[]>, word: string, figure: Figure): void {
  const bearers = byWord.get(word);
  if (bearers) bearers.push(figure);
  else byWord.set(word, [figure]);
}

/** "Hillary Clinton" is "Hillary Rodham Clinton" and "H. Clinton", not "Bill Clinton". */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) {
    return a.join('').replaceAll('-', '') === b.join('').replaceAll('-', '');
  }
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  return (
    first === other ||
    (first.length >= MISSPELT.given && editDistance(first, other, 1) <= 1) ||
    isInitialOf(first, other) ||
    isInitialOf(other, first) ||
    isShortFor(first, other)
  );
}

/** One given name and a surname with one letter more, less or other: "Sweeny", "Sweeney". */
function isSpeltAlike(a: readonly string[], b: readonly string[]): boolean {
  const [surname, other] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  return (
    a.length > 1 &&
    a.length === b.length &&
    a[0] === b[0] &&
    surname !== other &&
    surname.length >= MISSPELT.inFull &&
    surname.slice(0, MISSPELT.beginning) === other.slice(0, MISSPELT.beginning) &&
    !isFamilyFirst(a) &&
    editDistance(surname, other, 1) <= 1
  );
}

function isInitialOf(short: string, long: string): boolean {
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));
}

const SHORT_FORMS = wordSet(shortForms);

function isShortFor(a: string, b: string): boolean {
  return SHORT_FORMS.has(`${a}:${b}`) || SHORT_FORMS.has(`${b}:${a}`);
}

/**
 * How usual it is to call a figure by a word of its name, in the measure of `shortName`: by the
 * surname before the given name, by another one least. Set by hand; not tuned.
 */
export const FIT = { surname: 3, given: 1.5, other: 1 } as const;

function fitOf({ words }: Figure, word: string): number {
  if (words.length === 1) return FIT.surname;
  if (words[0] === word) return isFamilyFirst(words) ? FIT.surname : FIT.given;
  if (words.at(-1) === word) return FIT.surname;
  return FIT.other;
}

const FEMALE_KOREAN = /-(?:hui|hee|ae|mi|ja|suk|sook|soon|hye|yeon|hwa)$/;

/** Gender by the given name, or by a Slavic surname's ending. */
function genderOfName(words: readonly string[]): Gender {
  if (words.length < 2) return null;
  const family = isFamilyFirst(words);
  const given = (family ? words.slice(1).join('-') : words[0]) ?? '';
  if (femaleNames.has(given)) return 'female';
  if (maleNames.has(given)) return 'male';
  if (family) return FEMALE_KOREAN.test(given) ? 'female' : null;
  const surname = words.at(-1) ?? '';
  if (/(?:[oe]va|skaya|skaia)$/.test(surname)) return 'female';
  return null;
}
