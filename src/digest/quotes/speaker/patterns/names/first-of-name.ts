import { endsAs } from '../../../../../languages/word-set.ts';
import type { Word } from '../../../../reading/asked-once.ts';
import type { Borders } from './borders.ts';

/** Letters from which on a word is rather a noun. Set by hand; not tuned. */
const NOUN = 9;
/** The same for a calling where nouns have small letters. Set by hand; not tuned. */
const CALLING = 7;
/** Shorter words are rather a name that nobody has listed. Set by hand; not tuned. */
const LONG = 3;
/** Words of a noun with a name. Set by hand; not tuned. */
const FULL = 3;

const PAPER_IN_CASE = /^\p{Lu}{2,}-\p{Ll}{2,4}$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** "MTI-vel": an agency in the case of who was told. */
export function isPaperInCase(word: Word | undefined): boolean {
  return PAPER_IN_CASE.test(word?.text ?? '');
}

/** "президент | Касторії | Лукаш Новотний", "Kepala | BMKG | Rita Wibowo": a place or body of an office, before a whole name. */
export function isOfficeOf(words: readonly Word[], borders: Borders): boolean {
  return isPlaceAhead(words, borders) || isAcronymAhead(words);
}

/** "президент | Касторії | Лукаш Новотний": a place that nobody has listed, before a whole name. */
function isPlaceAhead(words: readonly Word[], { places }: Borders): boolean {
  const [place] = words;
  if (words.length !== FULL || words.some(({ shape }) => shape !== 'capital')) return false;
  return (
    place !== undefined &&
    !place.is.given &&
    place.text.length > FULL &&
    endsAs(place.lower, places)
  );
}

/** "Kepala | BMKG | Rita Wibowo": a body in letters, before a whole name. */
function isAcronymAhead([body, ...others]: readonly Word[]): boolean {
  if (body?.shape !== 'upper' || body.text.length < FULL || others.length < 2) return false;
  return others.every(({ shape }) => shape === 'capital');
}

/** At which word the name begins, where what stands before it is none: an acronym, a body, an unlisted role. */
export function firstOfName(
  words: readonly Word[],
  borders: Borders,
  read: (word: string) => Word,
): number {
  const isStrange =
    isSmallAhead(words) ||
    isPaperAhead(words) ||
    isCallingAhead(words, borders) ||
    isNounAhead(words, borders, read);
  return isStrange ? 1 : firstGiven(words, borders);
}

/** "| Сам | Кольцов": a small word that opens its sentence. */
function isSmallAhead([opening, ...others]: readonly Word[]): boolean {
  if (opening === undefined || others.length === 0) return false;
  const { closed, given, particle } = opening.is;
  return closed && !given && !particle;
}

/** "közölte az | MTI-vel | Kis Anna": a paper that was told. */
function isPaperAhead(words: readonly Word[]): boolean {
  return words.length >= FULL && isPaperInCase(words[0]);
}

/** "| Glockengießer | Hanno Erz": a calling that nobody has listed, before two words that may be a name. */
function isCallingAhead(
  words: readonly Word[],
  { isOneGiven, people, callings }: Borders,
): boolean {
  const isOfThree = words.length === FULL && words.every(({ shape }) => shape === 'capital');
  const [opening] = words;
  if (!isOfThree || opening === undefined || opening.is.given) return false;
  const { text, is } = opening;
  if (isOneGiven && people !== null && text.length >= NOUN && endsAs(text, people)) return true;
  // "Springruiter Wibo Tol": where a sentence opens
  return text.length >= CALLING && endsAs(text, callings) && !is.organisationHead;
}

/** "| Werkgeversvoorman | J.P. van Sluis", "| Volleybolltränaren | Jolanta Mirsa": a noun that opens its sentence. */
function isNounAhead(
  words: readonly Word[],
  { isOneGiven }: Borders,
  read: (word: string) => Word,
): boolean {
  const [opening, second] = words;
  if (words.length < FULL || opening?.shape !== 'capital' || second === undefined) return false;
  if (opening.is.given || !isOneGiven) return false;
  const isBeforeInitials = INITIALS.test(second.text) && opening.text.length >= NOUN;
  return isBeforeInitials || read(opening.lower).is.role;
}

/** "Ilmatieteen laitoksen meteorologi | Nina | Rantala": the first given name behind what is none; 0 without. */
function firstGiven(words: readonly Word[], borders: Borders): number {
  const first = words.findIndex(({ is }) => is.given);
  if (first <= 0 || words.length - first < 2) return 0;
  const before = words[first - 1];
  // "Lembah Sari AKBP | Yusuf Pranata": a rank in capitals right before the name
  if (before?.shape === 'upper' && before.text.length > 2) return first;
  const isOfBody = words[0]?.is.organisationHead === true;
  const isCut = words.slice(0, first).every((word) => isOfBody || isNoName(word, borders));
  return isCut ? first : 0;
}

/** "laitoksen", "МВД", "Eigentümer": what is no part of the name behind it. */
function isNoName({ shape, text, is }: Word, { isOneGiven, people }: Borders): boolean {
  if (shape === 'lower' && !is.particle) return true;
  if (shape === 'upper' || is.role) return true;
  if (shape !== 'capital' || text.length <= LONG || !isOneGiven) return false;
  return people === null || endsAs(text, people);
}
