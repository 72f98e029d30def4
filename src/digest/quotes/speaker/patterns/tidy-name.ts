import { perLanguage } from '../../../../languages/per-language.ts';
import { endsAs, wordSet } from '../../../../languages/word-set.ts';
import type { Speaker } from '../../../digest.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';
import type { Word } from '../../../reading/asked-once.ts';

/** What a language tells of where names begin and end. */
type Borders = Readonly<{
  isOneGiven: boolean;
  /** Ends of nouns for people; `null` where a capital alone tells a name. */
  people: readonly string[] | null;
  affiliations: ReadonlySet<string>;
  homes: readonly string[];
  /** Ends of places in the case of whose somebody is: "Кастор|ии". */
  places: readonly string[];
  cases: readonly string[];
  /** "κα", "κ.": no part of a role. */
  honorifics: ReadonlySet<string>;
  /** Ends of callings, where nouns have small letters. */
  callings: readonly string[];
  /** What somebody is ends with its noun: "a város | polgármestere". */
  endsWithNoun: boolean;
}>;

const bordersOf = perLanguage(({ cast, speech }): Borders | null =>
  cast === undefined
    ? null
    : {
        isOneGiven: cast.isOneGiven ?? false,
        people: cast.peopleEndings === undefined ? null : [...wordSet(cast.peopleEndings)],
        affiliations: wordSet(cast.affiliations),
        callings: [...wordSet(cast.callingEndings)],
        endsWithNoun: speech?.hasRolesBehind ?? false,
        places: [...wordSet(cast.placeEndings)],
        cases: [...wordSet(cast.caseEndings)],
        homes: [...wordSet(cast.homeEndings)],
        honorifics: wordSet(Object.values(cast.honorifics).join(' ')),
      },
);

/** Letters from which on a word is rather a noun, and words of a noun with a name. Set by hand; not tuned. */
const NOUN = 9;
const FULL = 3;
/** The same for a calling where nouns have small letters. Set by hand; not tuned. */
const CALLING = 7;
/** Shorter words are rather a name that nobody has listed. Set by hand; not tuned. */
const LONG = 3;

/** "MTI-vel". */
const PAPER_IN_CASE = /^\p{Lu}{2,}-\p{Ll}{2,4}$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** "МИД РФ Сергей Лаптев", "Eigentümer Max Feld", "Piet Zand van de TU": a name and what stands around it. */
export function tidyName(printed: Speaker, language: string): Speaker {
  const speaker = withoutHonorific(printed, bordersOf(language)?.honorifics);
  const borders = bordersOf(language);
  const read = readerOf(language);
  // "Gölspor’da | teknik direktör": where somebody has an office
  const office = speaker.role?.replace(/^\p{Lu}\p{L}*['’][dt][ae] (?=\p{Ll})/u, '') ?? null;
  const role = office !== null && borders?.endsWithNoun === true ? upToNoun(office, read) : office;
  // "Öz’e göre": the case hangs on the name
  const name = speaker.name?.replace(/['’]\p{Ll}{1,4}$/u, '') ?? null;
  if (name === null || borders === null) return speaker;
  const [, noun = '', own = ''] = ELIDED_NOUN.exec(name) ?? [];
  if (read(noun).is.role) return { ...speaker, name: own, role: role ?? noun };
  const words = name.split(' ');
  const known = words.map(read);
  const isOfPlace = role !== null && (isPlaceAhead(known, borders) || isAcronymAhead(known));
  const first = isOfPlace ? 1 : firstOfName(known, borders, read);
  const end = endOfName(known, first, borders);
  if (first === 0 && end === words.length) return { ...speaker, name, role };
  // "explicó a | Radio Litoral | Ana Gil": a paper that was told is none of what she is; "представитель | МВД" is
  const isOwner = role !== null && known[0]?.shape === 'upper';
  const isHouse = known[0]?.is.organisationHead === true && !isOwner;
  const isPaper = isHouse || PAPER_IN_CASE.test(words[0] ?? '');
  const before = isPaper ? '' : words.slice(0, first).join(' ');
  const more = role === null || role.endsWith(before) ? (role ?? before) : `${role} ${before}`;
  return {
    ...speaker,
    name: words.slice(first, end).join(' '),
    role: first === 0 || isPaper ? role : more,
  };
}

/** "a város polgármestere | fellebbezett", "szóvivője | az MTI-vel". */
function upToNoun(role: string, read: (word: string) => Word): string {
  const words = role.split(' ');
  const last = words.findLastIndex((word) => read(word).is.role);
  return last < 0 ? role : words.slice(0, last + 1).join(' ');
}

/** "υφυπουργός Παιδείας | κα": how somebody is addressed, between what she is and her name. */
function withoutHonorific(speaker: Speaker, honorifics: ReadonlySet<string> | undefined): Speaker {
  const { name, role } = speaker;
  const words = role?.split(' ') ?? [];
  const isLast = honorifics?.has(words.at(-1)?.toLowerCase() ?? '') === true;
  return name !== null && words.length > 1 && isLast
    ? { ...speaker, role: words.slice(0, -1).join(' ') }
    : speaker;
}

/** "L’écrivain X", where a sentence opens: an article that hangs on a noun before a name. */
const ELIDED_NOUN = /^\p{Lu}['’](\p{Ll}[\p{L}-]{0,39}) (\p{Lu}.*)$/u;

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

/** «…», написал в | Telegram | мэр X: where something was written is nobody's body. */
export function withoutVenue(speaker: Speaker, behind: string): Speaker {
  const { role, organisation } = speaker;
  if (role === null || organisation === null || !/^\p{Lu}\S+$/u.test(organisation)) return speaker;
  const at = behind.indexOf(` ${organisation} ${role}`);
  return at > 0 && /(?<!\p{L})\p{Ll}{1,2}$/u.test(behind.slice(0, at))
    ? { ...speaker, organisation: null }
    : speaker;
}

/** The first given name, where what stands before it is none: an acronym, a body, an unlisted role. */
function firstOfName(
  words: readonly Word[],
  { isOneGiven, people, callings }: Borders,
  read: (word: string) => Word,
): number {
  const [opening, second] = words;
  // "Сам Кольцов": a small word that opens its sentence
  if (words.length > 1 && opening !== undefined) {
    const { closed, given, particle } = opening.is;
    if (closed && !given && !particle) return 1;
  }
  // "közölte az | MTI-vel | Kis Anna": a paper that was told
  if (words.length >= FULL && PAPER_IN_CASE.test(opening?.text ?? '')) return 1;
  const isOfThree = words.length === FULL && words.every(({ shape }) => shape === 'capital');
  if (isOfThree && opening?.is.given === false) {
    const { text, is } = opening;
    // "Glockengießer Hanno Erz": a long noun for a person before two words that nobody has listed
    if (isOneGiven && people !== null && text.length >= NOUN && endsAs(text, people)) return 1;
    // "Springruiter Wibo Tol": a calling that nobody has listed, where a sentence opens
    if (text.length >= CALLING && endsAs(text, callings) && !is.organisationHead) return 1;
  }
  if (words.length >= FULL && opening?.shape === 'capital' && second !== undefined) {
    // "Werkgeversvoorman | J.P. van Sluis"
    const isNoun = INITIALS.test(second.text) && opening.text.length >= NOUN;
    // "Volleybolltränaren | Jolanta Mirsa", which has its capital where a sentence opens
    const isRole = (): boolean => isNoun || read(opening.lower).is.role;
    if (!opening.is.given && isOneGiven && isRole()) return 1;
  }
  const first = words.findIndex(({ is }) => is.given);
  if (first <= 0 || words.length - first < 2) return 0;
  const [before] = words.slice(first - 1, first);
  // "Lembah Sari AKBP | Yusuf Pranata": a rank in capitals right before the name
  if (before?.shape === 'upper' && before.text.length > 2) return first;
  const isCut = words.slice(0, first).every(({ text, shape, is }) => {
    // "Ilmatieteen laitoksen meteorologi | Nina Rantala"
    if (shape === 'lower' && !is.particle) return true;
    if (shape === 'upper' || is.role || words[0]?.is.organisationHead === true) return true;
    if (shape !== 'capital' || text.length <= LONG || !isOneGiven) return false;
    return people === null || endsAs(text, people);
  });
  return isCut ? first : 0;
}

/** Behind given name and surname "van" begins where somebody works. */
function endOfName(
  words: readonly Word[],
  first: number,
  { affiliations, homes, cases }: Borders,
): number {
  const end = words.findIndex(({ text }, at) => {
    if (at <= first + 1 || !affiliations.has(text)) return false;
    const own = words.slice(first, at).filter(({ shape }) => shape === 'capital');
    return own.length > 1 && own.at(-1)?.is.given === false;
  });
  if (end >= 0) return end;
  const last = words.at(-1);
  // "Kis | Budánban", "Lahtinen | Ylelle"
  if (last !== undefined && words.length - first > 1 && endsAs(last.text, cases))
    return words.length - 1;
  if (last === undefined || words.length - first !== FULL) return words.length;
  // "Juha Salo | Lahdelta": where somebody is from
  const isGiven = words[first + 1]?.is.given === true;
  const isHome = last.shape === 'capital' && !isGiven && !last.is.given && endsAs(last.text, homes);
  return isHome || isPaperTold(words.slice(first, -1), last) ? words.length - 1 : words.length;
}

/** "Tomáš Hlad | ČTK": a paper that was told. */
function isPaperTold([given, surname]: readonly Word[], { shape, text }: Word): boolean {
  if (shape !== 'upper' || text.length <= 2 || /^[IVX]+$/u.test(text)) return false;
  return given?.is.given === true && surname?.shape === 'capital';
}
