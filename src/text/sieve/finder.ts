/**
 * Finds many pieces in a text at once, in one pass over its letters: each piece by its last letters, and only
 * where these stand are the others compared. It tells apart five bits of a letter, which capitals have in
 * common with small letters and some letters with a mark, so that it may find more than there is. It is small:
 * what lies far apart in memory takes longer to fetch than to compare.
 */
export type Finder = Readonly<{
  /** A bit for each of the ends that pieces have, and of others: nearly all of a text goes no further. */
  bits: Int32Array;
  /** By the first bits of the number of an end's bit: the first of its pieces, which are in that order. */
  first: Uint16Array;
  /** By piece: its end, the letters in front of that, how many these are, and the number by which it is told. */
  ends: Int32Array;
  fronts: Uint16Array;
  sizes: Uint8Array;
  told: Uint16Array;
}>;

/** Bits of a letter; letters of an end, of which a number holds no more, and of the end of a piece that has fewer. */
const LETTER_BITS = 5;
const LETTER = 2 ** LETTER_BITS - 1;
const LONG_END = 6;
const SHORT_END = 3;
const LONG = 2 ** (LETTER_BITS * LONG_END) - 1;
const SHORT = 2 ** (LETTER_BITS * SHORT_END) - 1;
/** Letters of a front at most: those of a piece beyond its end (pieces.ts), or before them. */
const FRONT = 3;
/** Bits of the number of an end's bit, of which about one in thirty is set: a bound on time and memory. */
const PLACE_BITS = 16;
/** Bits of a number of `bits`, by definition. */
const NUMBER_BITS = 5;
const NUMBER_SIZE = 2 ** NUMBER_BITS;
/** 2 ** 32 by the golden ratio, which spreads the ends (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;
/** Letters behind those of ASCII are in no piece. */
const ASCII_END = 128;

/** `pieces`: in ASCII, of three letters at least, each with the number by which it is told. */
export function finderOf(pieces: readonly (readonly [piece: string, number: number])[]): Finder {
  const cut = pieces
    .map(([piece, number]) => {
      const letters = piece.length < LONG_END ? SHORT_END : LONG_END;
      const front = piece.slice(0, -letters).slice(-FRONT);
      return { end: pack(piece.slice(-letters)), front, number };
    })
    .toSorted((a, b) => placeOf(a.end) - placeOf(b.end));
  const bits = new Int32Array(2 ** (PLACE_BITS - NUMBER_BITS));
  const first = new Uint16Array(bits.length + 1);
  for (const { end } of cut) {
    const place = placeOf(end);
    const number = place >> NUMBER_BITS;
    bits[number] = (bits[number] ?? 0) | (1 << place);
    first[number + 1] = (first[number + 1] ?? 0) + 1;
  }
  for (let number = 1; number < first.length; number += 1)
    first[number] = (first[number] ?? 0) + (first[number - 1] ?? 0);
  return {
    bits,
    first,
    ends: Int32Array.from(cut, ({ end }) => end),
    fronts: Uint16Array.from(cut, ({ front }) => pack(front)),
    sizes: Uint8Array.from(cut, ({ front }) => front.length),
    told: Uint16Array.from(cut, ({ number }) => number),
  };
}

function pack(letters: string): number {
  let packed = 0;
  for (let at = 0; at < letters.length; at += 1)
    packed = (packed << LETTER_BITS) | (letters.charCodeAt(at) & LETTER);
  return packed;
}

/** The number of an end's bit. */
function placeOf(end: number): number {
  return Math.imul(end, SPREAD) >>> (NUMBER_SIZE - PLACE_BITS);
}

/** Whether an end may be one of a piece. */
function mayEnd(bits: Int32Array, end: number): boolean {
  const place = placeOf(end);
  return (((bits[place >> NUMBER_BITS] ?? 0) >>> place) & 1) === 1;
}

/** Marks the numbers of the pieces that a text has. Says whether it has letters that may stand for those of ASCII. */
export function markFound(finder: Finder, text: string, marks: Uint8Array): boolean {
  const { bits } = finder;
  let hasOthers = false;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASCII_END) hasOthers ||= code === LONG_S || code === KELVIN;
    end = ((end << LETTER_BITS) | (code & LETTER)) & LONG;
    if (mayEnd(bits, end)) mark(finder, end, text, at - LONG_END + 1, marks);
    if (mayEnd(bits, end & SHORT)) mark(finder, end & SHORT, text, at - SHORT_END + 1, marks);
  }
  return hasOthers;
}

/** Marks the pieces with an end that begins at `from` whose front stands before it. */
function mark(
  { first, ends, fronts, sizes, told }: Finder,
  end: number,
  text: string,
  from: number,
  marks: Uint8Array,
): void {
  const number = placeOf(end) >> NUMBER_BITS;
  const last = first[number + 1] ?? 0;
  for (let piece = first[number] ?? 0; piece < last; piece += 1) {
    if (ends[piece] !== end) continue;
    const size = sizes[piece] ?? 0;
    if (from < size) continue;
    let front = 0;
    for (let at = from - size; at < from; at += 1)
      front = (front << LETTER_BITS) | (text.charCodeAt(at) & LETTER);
    if (front === fronts[piece]) marks[told[piece] ?? 0] = 1;
  }
}

/** Where capitals do not count, these two are an "s" and a "k" (Unicode's CaseFolding.txt). */
const LONG_S = 0x17f;
const KELVIN = 0x212a;
