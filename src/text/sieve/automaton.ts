/**
 * Finds many pieces in a text at once, in one pass over its letters: the automaton of Aho and Corasick
 * ("Efficient string matching", 1975). It tells apart five bits of a letter, which capitals have in
 * common with small letters and some letters with a mark, so that it may find more than there is.
 */
export type Automaton = Readonly<{
  /** By state and letter: the state that follows, marked with `END` where a piece ends there, which few do. The first is 0. */
  next: Uint16Array;
  /** By state: the numbers of those pieces that end there. */
  found: readonly (readonly number[] | undefined)[];
}>;

/** The highest bit of a state: by definition of their numbers. */
const END = 0x8000;
const LETTERS = 32;
const LETTER = 31;
/** Letters behind those of ASCII are in no piece. */
const ASCII_END = 128;

/** `pieces`: in ASCII, each with the number by which it is told. */
export function automatonOf(
  pieces: readonly (readonly [piece: string, number: number])[],
): Automaton {
  const most = pieces.reduce((sum, [piece]) => sum + piece.length, 1);
  const next = new Uint16Array(most * LETTERS);
  const found: number[][] = [];
  let states = 1;
  for (const [piece, number] of pieces) {
    let state = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const place = state * LETTERS + (piece.charCodeAt(at) & LETTER);
      if (next[place] === 0) {
        next[place] = states;
        states += 1;
      }
      state = next[place] ?? 0;
    }
    (found[state] ??= []).push(number);
  }
  return link(next.slice(0, states * LETTERS), found);
}

/** Lets each state go on where the text does not: with the longest end of it that begins a piece. */
function link(next: Uint16Array, own: readonly (readonly number[] | undefined)[]): Automaton {
  const states = next.length / LETTERS;
  const found: (readonly number[] | undefined)[] = Array.from({ length: states });
  const endOf = new Uint16Array(states);
  const order = [0];
  for (const state of order) {
    const end = endOf[state] ?? 0;
    const [here, there] = [own[state], found[end]];
    const numbers = here === undefined ? there : Array.from(new Set([...here, ...(there ?? [])]));
    if (numbers !== undefined) found[state] = numbers;
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const place = state * LETTERS + letter;
      const follower = next[place] ?? 0;
      const otherwise = state === 0 ? 0 : (next[end * LETTERS + letter] ?? 0);
      if (follower === 0) {
        next[place] = otherwise;
      } else {
        endOf[follower] = otherwise;
        order.push(follower);
      }
    }
  }
  return { next: next.map((state) => (found[state] === undefined ? state : state | END)), found };
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
    state = next[state * LETTERS + (code & LETTER)] ?? 0;
    if (state < END) continue;
    state -= END;
    for (const number of found[state] ?? []) marks[number] = 1;
  }
  return hasOthers;
}

/** Where capitals do not count, these two are an "s" and a "k" (Unicode's CaseFolding.txt). */
const LONG_S = 0x17f;
const KELVIN = 0x212a;
