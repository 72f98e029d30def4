/**
 * Finds many pieces in a text at once, in one pass over its letters: the automaton of Aho and Corasick
 * ("Efficient string matching", 1975). It tells apart five bits of a letter, which capitals have in
 * common with small letters and some letters with a mark, so that it may find more than there is.
 */
export type Automaton = Readonly<{
  /** By state and letter: the state that follows. The first is 0. */
  next: Uint16Array;
  /** By state: 1 where a piece ends, which few do. */
  isEnd: Uint8Array;
  /** By state: the numbers of those pieces that end there. */
  found: readonly (readonly number[] | undefined)[];
}>;

const LETTERS = 32;
const LETTER = 31;
/** Letters behind those of ASCII are in no piece. */
const ASCII_END = 128;

/** `pieces`: in ASCII, each with the number by which it is told. */
export function automatonOf(pieces: Iterable<readonly [piece: string, number: number]>): Automaton {
  const states: number[][] = [[]];
  const found: Set<number>[] = [new Set()];
  for (const [piece, number] of pieces) {
    let state = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const letter = piece.charCodeAt(at) & LETTER;
      const own = (states[state] ??= []);
      state = own[letter] ??= states.push([]) - 1;
      found[state] ??= new Set();
    }
    found[state]?.add(number);
  }
  return link(states, found);
}

/** Lets each state go on where the text does not: with the longest end of it that begins a piece. */
function link(
  states: readonly (readonly number[])[],
  own: readonly ReadonlySet<number>[],
): Automaton {
  const next = new Uint16Array(states.length * LETTERS);
  const found: (readonly number[] | undefined)[] = Array.from({ length: states.length });
  const endOf = new Uint16Array(states.length);
  const order = [0];
  for (const state of order) {
    const end = endOf[state] ?? 0;
    const numbers = new Set([...(own[state] ?? []), ...(found[end] ?? [])]);
    if (numbers.size > 0) found[state] = [...numbers];
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const otherwise = state === 0 ? 0 : (next[end * LETTERS + letter] ?? 0);
      const follower = states[state]?.[letter];
      next[state * LETTERS + letter] = follower ?? otherwise;
      if (follower === undefined) continue;
      endOf[follower] = otherwise;
      order.push(follower);
    }
  }
  const isEnd = Uint8Array.from(found, (numbers) => (numbers === undefined ? 0 : 1));
  return { next, isEnd, found };
}

/** Marks the numbers of the pieces that a text has. Says whether it has letters that may stand for those of ASCII. */
export function markFound(automaton: Automaton, text: string, marks: Uint8Array): boolean {
  const { next, isEnd, found } = automaton;
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
    if (isEnd[state] === 1) for (const number of found[state] ?? []) marks[number] = 1;
  }
  return hasOthers;
}

/** Where capitals do not count, these two are an "s" and a "k" (Unicode's CaseFolding.txt). */
const LONG_S = 0x17f;
const KELVIN = 0x212a;
