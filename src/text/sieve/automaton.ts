/**
 * Finds many pieces in a text at once, in one pass over its letters: the automaton of Aho and Corasick
 * ("Efficient string matching", 1975). It tells apart five bits of a letter, which capitals have in
 * common with small letters and some letters with a mark, so that it may find more than there is.
 */
export type Automaton = Readonly<{
  /** By state and letter: the state that follows, with the bit of `ENDS` where a piece ends there. The first is 0. */
  next: Uint16Array;
  /** By state: the numbers of those pieces that end there. */
  found: readonly (readonly number[] | undefined)[];
}>;

const LETTERS = 32;
const LETTER = 31;
/** Letters behind those of ASCII are in no piece. */
const ASCII_END = 128;
/** The bit of a state in which a piece ends, which few are; the bits below hold its number. */
const ENDS = 0x8000;
const STATE = ENDS - 1;

/** `pieces`: in ASCII, each with the number by which it is told. Throws where they have too many letters. */
export function automatonOf(
  pieces: readonly (readonly [piece: string, number: number])[],
): Automaton {
  const most = pieces.reduce((sum, [piece]) => sum + piece.length, 1);
  const next = new Uint16Array(most * LETTERS);
  const own: number[][] = [];
  const stateOf = new Uint16Array(pieces.length);
  const longest = pieces.reduce((length, [piece]) => Math.max(length, piece.length), 0);
  let states = 1;
  // Letter by letter: the states that texts are mostly in lie side by side
  for (let at = 0; at < longest; at += 1) {
    for (const [index, [piece, number]] of pieces.entries()) {
      if (at >= piece.length) continue;
      const place = (stateOf[index] ?? 0) * LETTERS + (piece.charCodeAt(at) & LETTER);
      if (next[place] === 0) {
        next[place] = states;
        states += 1;
      }
      const state = next[place] ?? 0;
      stateOf[index] = state;
      if (at === piece.length - 1) (own[state] ??= []).push(number);
    }
  }
  if (states > STATE) throw new Error(`${pieces.length} pieces need ${states} states: too many.`);
  return link(next.slice(0, states * LETTERS), own);
}

/** Lets each state go on where the text does not: with the longest end of it that begins a piece. */
function link(next: Uint16Array, own: readonly (readonly number[] | undefined)[]): Automaton {
  const states = next.length / LETTERS;
  const found: (readonly number[] | undefined)[] = Array.from({ length: states });
  const endOf = new Uint16Array(states);
  // States are numbered by how many letters lead to them: what is behind the end of one is known
  for (let state = 0; state < states; state += 1) {
    const end = endOf[state] ?? 0;
    const [here, there] = [own[state], found[end]];
    found[state] = here === undefined ? there : Array.from(new Set([...here, ...(there ?? [])]));
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const place = state * LETTERS + letter;
      const follower = next[place] ?? 0;
      const otherwise = state === 0 ? 0 : (next[end * LETTERS + letter] ?? 0);
      if (follower === 0) next[place] = otherwise;
      else endOf[follower] = otherwise;
    }
  }
  for (let place = 0; place < next.length; place += 1) {
    const follower = next[place] ?? 0;
    if (found[follower] !== undefined) next[place] = follower | ENDS;
  }
  return { next, found };
}

/** Marks the numbers of the pieces that a text has. Says whether it has letters that may stand for those of ASCII. */
export function markFound(automaton: Automaton, text: string, marks: Uint8Array): boolean {
  const { next, found } = automaton;
  let hasOthers = false;
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASCII_END) {
      state = 0;
      hasOthers ||= code === LONG_S || code === KELVIN;
      continue;
    }
    state = next[(state & STATE) * LETTERS + (code & LETTER)] ?? 0;
    if (state >= ENDS) for (const number of found[state & STATE] ?? []) marks[number] = 1;
  }
  return hasOthers;
}

/** Where capitals do not count, these two are an "s" and a "k" (Unicode's CaseFolding.txt). */
const LONG_S = 0x17f;
const KELVIN = 0x212a;
