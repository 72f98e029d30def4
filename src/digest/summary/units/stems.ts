/**
 * The stems of English texts by number. News has few words and uses them often: what is known of one is
 * looked up once. A stem is up to six small letters and digits of ASCII, which two whole numbers hold, so
 * that no string is made, nor compared, for a word that was there before.
 */

/** Signs that each of the two numbers holds, and bits of a sign, of which there are 37: by definition of a stem. */
export const HALF = 3;
export const SIGN_BITS = 6;
const SIGN = 2 ** SIGN_BITS - 1;
/** Words are cut to so many letters: by definition `STEM` of tokenise.ts. */
const LONGEST = 2 * HALF;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** By the definition of ASCII. */
const ASCII_END = 128;
/** By a character's code: its sign, the same for small and capital letters; 0 for what parts words. */
const SIGNS = Uint8Array.from(
  { length: ASCII_END },
  (_, code) => ALPHABET.indexOf(String.fromCharCode(code).toLowerCase()) + 1,
);

/** How many are remembered from one article to the next: a bound on memory. */
const REMEMBERED = 8192;
/** Places for each of them: a bound on time. */
const ROOM = 4;
/** 2 ** 32 by the golden ratio, and a prime: they spread the stems (Knuth's multiplicative hashing). Set by hand, for speed. */
const SPREAD = 0x9e3779b1;
const MIX = 0x85ebca6b;
/** The low bits are mixed least. Set by hand, for speed. */
const HIGH_BITS = 15;

const words: string[] = [];
/** By the stem: the two numbers that hold its signs. Those that are met often lie side by side in memory. */
let halves = new Int32Array(2 * REMEMBERED);
/** By the place: the number of the stem there, from 1 on. */
let places = new Int32Array(REMEMBERED * ROOM);
/** How often all were forgotten: none yet, by definition. */
let forgotten = 0;

/** Forgets all stems where they are many: until then their numbers hold. To be called between articles. */
export function forgetStems(): void {
  if (words.length < REMEMBERED) return;
  halves = new Int32Array(2 * REMEMBERED);
  places = new Int32Array(REMEMBERED * ROOM);
  words.length = 0;
  forgotten += 1;
}

/** Remembers what is looked up of stems, until they are forgotten. */
export function byStem<T>(lookUp: (word: string) => T): (stem: number) => T {
  let known: (T | undefined)[] = [];
  let since = -1;
  return (stem) => {
    if (since !== forgotten) {
      known = Array.from({ length: REMEMBERED });
      since = forgotten;
    }
    const own = known[stem];
    if (own !== undefined) return own;
    const found = lookUp(wordOfStem(stem));
    if (stem < REMEMBERED) known[stem] = found;
    return found;
  };
}

/** The stem as a word in small letters. */
export function wordOfStem(stem: number): string {
  return words[stem] ?? '';
}

/** The sign of a character, by its code; 0 for what parts words. */
export function signOf(code: number): number {
  return code < ASCII_END ? (SIGNS[code] ?? 0) : 0;
}

/** The stem of a word; -1 where it has other signs. */
export function stemOfWord(word: string): number {
  let first = 0;
  let second = 0;
  for (let at = 0; at < word.length && at < LONGEST; at += 1) {
    const sign = signOf(word.charCodeAt(at));
    if (sign === 0) return -1;
    if (at < HALF) first = (first << SIGN_BITS) | sign;
    else second = (second << SIGN_BITS) | sign;
  }
  return stemOf(first, second);
}

/** The stem of which two numbers hold the signs: those of "mills" "mil" and "ls". */
export function stemOf(first: number, second: number): number {
  const place = placeOf(first, second);
  const stem = (places[place] ?? 0) - 1;
  if (stem !== -1) return stem;
  const added = words.push(spell(first) + spell(second)) - 1;
  if (2 * added >= halves.length) makeRoom();
  halves[2 * added] = first;
  halves[2 * added + 1] = second;
  places[place] = added + 1;
  if (words.length * 2 > places.length) makePlaces();
  return added;
}

/** Where a stem is, or is to be put. */
function placeOf(first: number, second: number): number {
  const mask = places.length - 1;
  const mixed = Math.imul(first ^ Math.imul(second, MIX), SPREAD);
  let place = (mixed ^ (mixed >>> HIGH_BITS)) & mask;
  for (let stem = places[place] ?? 0; stem !== 0; stem = places[place] ?? 0) {
    if (halves[2 * stem - 2] === first && halves[2 * stem - 1] === second) break;
    place = (place + 1) & mask;
  }
  return place;
}

/** A book has more stems than are remembered. */
function makeRoom(): void {
  const older = halves;
  halves = new Int32Array(2 * older.length);
  halves.set(older);
}

function makePlaces(): void {
  places = new Int32Array(2 * places.length);
  for (let stem = 0; stem < words.length; stem += 1)
    places[placeOf(halves[2 * stem] ?? 0, halves[2 * stem + 1] ?? 0)] = stem + 1;
}

function spell(half: number): string {
  let word = '';
  for (let rest = half; rest > 0; rest >>= SIGN_BITS)
    word = ALPHABET.charAt((rest & SIGN) - 1) + word;
  return word;
}
