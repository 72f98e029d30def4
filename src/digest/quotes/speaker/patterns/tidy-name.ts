import { perLanguage } from '../../../../languages/per-language.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Speaker } from '../../../digest.ts';
import { tongueOf } from '../../../reading/tongues/tongue-of.ts';
import type { Word } from '../../../reading/asked-once.ts';

/** What a language tells of where names begin and end. */
type Borders = Readonly<{
  isOneGiven: boolean;
  /** Ends of nouns for people; `null` where a capital alone tells a name. */
  people: readonly string[] | null;
  affiliations: ReadonlySet<string>;
  homes: readonly string[];
  /** Ends of callings, where nouns have small letters. */
  callings: readonly string[];
}>;

const bordersOf = perLanguage(({ cast }): Borders | null =>
  cast === undefined
    ? null
    : {
        isOneGiven: cast.isOneGiven ?? false,
        people: cast.peopleEndings === undefined ? null : [...wordSet(cast.peopleEndings)],
        affiliations: wordSet(cast.affiliations ?? ''),
        callings: [...wordSet(cast.callingEndings ?? '')],
        homes: [...wordSet(cast.homeEndings ?? '')],
      },
);

/** Letters from which on a word is rather a noun, and words of a noun with a name. Set by hand; not tuned. */
const NOUN = 9;
const FULL = 3;
/** The same for a calling where nouns have small letters. Set by hand; not tuned. */
const CALLING = 7;
/** Shorter words are rather a name that nobody has listed. Set by hand; not tuned. */
const LONG = 3;

const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** "МИД РФ Сергей Лаптев", "Eigentümer Max Feld", "Piet Zand van de TU": a name and what stands around it. */
export function tidyName(speaker: Speaker, language: string): Speaker {
  // "Gölspor’da | teknik direktör": where somebody has an office
  const role = speaker.role?.replace(/^\p{Lu}\p{L}*['’][dt][ae] (?=\p{Ll})/u, '') ?? null;
  // "Öz’e göre": the case hangs on the name
  const name = speaker.name?.replace(/['’]\p{Ll}{1,4}$/u, '') ?? null;
  const borders = bordersOf(language);
  if (name === null || borders === null) return speaker;
  const lookUp = tongueOf(language).vocabulary;
  const [, noun = '', own = ''] = ELIDED_NOUN.exec(name) ?? [];
  if (lookUp(noun, 0, noun.length).is.role) return { ...speaker, name: own, role: role ?? noun };
  const words = name.split(' ');
  // "Volleybolltränaren | Jolanta Mirsa", which has its capital where a sentence opens
  const isRole = (word: string): boolean => lookUp(word, 0, word.length).is.role;
  const known = words.map((word) => lookUp(word, 0, word.length));
  const first = firstOfName(known, borders, isRole);
  const end = endOfName(known, first, borders);
  if (first === 0 && end === words.length) return { ...speaker, name, role };
  // "explicó a | Radio Litoral | Ana Gil": a paper that was told is none of what she is
  const isPaper = known[0]?.is.organisationHead === true;
  const before = isPaper ? '' : words.slice(0, first).join(' ');
  const more = role === null || role.endsWith(before) ? (role ?? before) : `${role} ${before}`;
  return {
    ...speaker,
    name: words.slice(first, end).join(' '),
    role: first === 0 || isPaper ? role : more,
  };
}

/** "L’écrivain X", where a sentence opens: an article that hangs on a noun before a name. */
const ELIDED_NOUN = /^\p{Lu}['’](\p{Ll}[\p{L}-]{0,39}) (\p{Lu}.*)$/u;

/** The first given name, where what stands before it is none: an acronym, a body, an unlisted role. */
function firstOfName(
  words: readonly Word[],
  { isOneGiven, people, callings }: Borders,
  isRole: (lower: string) => boolean,
): number {
  const [opening, second] = words;
  // "Сам Кольцов": a small word that opens its sentence
  if (words.length > 1 && opening !== undefined) {
    const { closed, given, particle } = opening.is;
    if (closed && !given && !particle) return 1;
  }
  // "Glockengießer Hanno Erz": a long noun for a person before two words that nobody has listed
  if (isOneGiven && people !== null && words.length === FULL && opening !== undefined) {
    const isNoun = opening.shape === 'capital' && opening.text.length >= NOUN && !opening.is.given;
    const isPlain = words.slice(1).every(({ shape }) => shape === 'capital');
    if (isNoun && isPlain && people.some((ending) => opening.text.endsWith(ending))) return 1;
  }
  // "Springruiter Wibo Tol": a calling that nobody has listed, where a sentence opens
  if (words.length === FULL && opening?.shape === 'capital' && opening.text.length >= CALLING) {
    const isCalling = callings.some((ending) => opening.text.endsWith(ending));
    const { given, organisationHead } = opening.is;
    const isPlain = words.slice(1).every(({ shape }) => shape === 'capital');
    if (isCalling && isPlain && !given && !organisationHead) return 1;
  }
  if (words.length >= FULL && opening?.shape === 'capital' && second !== undefined) {
    // "Werkgeversvoorman | J.P. van Sluis"
    const isNoun = INITIALS.test(second.text) && opening.text.length >= NOUN;
    if (!opening.is.given && isOneGiven && (isNoun || isRole(opening.lower))) return 1;
  }
  const first = words.findIndex(({ is }) => is.given);
  if (first <= 0 || words.length - first < 2) return 0;
  const isCut = words.slice(0, first).every(({ text, shape, is }) => {
    if (shape === 'upper' || is.role || words[0]?.is.organisationHead === true) return true;
    if (shape !== 'capital' || text.length <= LONG || !isOneGiven) return false;
    return people === null || people.some((ending) => text.endsWith(ending));
  });
  return isCut ? first : 0;
}

/** Behind given name and surname "van" begins where somebody works. */
function endOfName(
  words: readonly Word[],
  first: number,
  { affiliations, homes }: Borders,
): number {
  const end = words.findIndex(({ text }, at) => {
    if (at <= first + 1 || !affiliations.has(text)) return false;
    const own = words.slice(first, at).filter(({ shape }) => shape === 'capital');
    return own.length > 1 && own.at(-1)?.is.given === false;
  });
  if (end >= 0) return end;
  // "Tomáš Hlad | ČTK": a paper that was told
  const last = words.at(-1);
  const isTold =
    words.length - first === FULL && last?.shape === 'upper' && words[first]?.is.given === true;
  // "Juha Salo | Lahdelta": where somebody is from
  const isHome = homes.some((ending) => last?.text.endsWith(ending) === true);
  if (words.length - first === FULL && last?.shape === 'capital' && isHome && !last.is.given)
    return words.length - 1;
  return isTold &&
    words.at(-2)?.shape === 'capital' &&
    last.text.length > 2 &&
    !/^[IVX]+$/u.test(last.text)
    ? words.length - 1
    : words.length;
}
