import { cueStrength } from './lexicon/speech-cues.ts';

/** What is known of a word wherever it stands. */
export type Word = Readonly<{
  /** As printed, but every possessive ending is "'s". */
  text: string;
  /** `text` in lower case, for look-ups. */
  lower: string;
  shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark';
  /** What the word can be: bits of `is`. */
  classes: number;
  /** How surely it is an English verb of speech (0–3). */
  cue: number;
}>;

/** Looks up the printed words of one language. */
export type Vocabulary = (printed: string) => Word;

/** What words can be, and what their endings make of others: German "-minister". */
export type Lexicon = Readonly<{
  classes: ReadonlyMap<string, number>;
  endings: readonly (readonly [ending: string, classes: number])[];
}>;

// News has few words and uses them often: nearly all are looked up once and remembered. Longer ones
// are not, since the engine would keep the whole article for the sake of a slice of it.
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 12;

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const remembered = new Map<string, Word>();
  return (printed) => {
    const known = remembered.get(printed);
    if (known !== undefined) return known;
    const word = lookUp(printed, lexicon);
    if (printed.length > LONGEST_REMEMBERED) return word;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(printed, word);
    return word;
  };
}

const WORD = /^\p{L}/u;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|ad|an|ar|at|az)-\p{Lu})/u;
const NUMBER = /^\p{N}/u;
const ACCENTED = /[à-ž]/;
const MARKS = /[\u0300-\u036f]/g;
const LOWER_LETTER = /\p{Ll}/u;
// Longer "words" are no words: they are cut off from every look-up.
const LONGEST = 60;

function lookUp(text: string, { classes, endings }: Lexicon): Word {
  const shape = shapeOf(text);
  const isWord = shape !== 'mark' && text.length <= LONGEST;
  const lower = shape === 'lower' || text.length > LONGEST ? text : text.toLowerCase();
  const known = isWord ? classesOf(lower, classes) : 0;
  const isUnknown = known === 0 && shape === 'capital' && endings.length > 0;
  return {
    text,
    lower,
    shape,
    classes: isUnknown ? classesByEnding(lower, endings) : known,
    cue: isWord ? cueStrength(lower) : 0,
  };
}

/** What the word can be; "maría" where it is not known can be what "maria" can. */
function classesOf(word: string, classes: Lexicon['classes']): number {
  const known = classes.get(word);
  if (known !== undefined || !ACCENTED.test(word)) return known ?? 0;
  return classes.get(word.normalize('NFD').replace(MARKS, '')) ?? 0;
}

/** "Außenministerin" is a role by its ending. */
function classesByEnding(word: string, endings: Lexicon['endings']): number {
  return endings.find(([ending]) => word.length > ending.length && word.endsWith(ending))?.[1] ?? 0;
}

// "Windsor-born", "Iran-backed", "Warhol-like": a name made an adjective names nobody.
const ADJECTIVE =
  /-(?:born|based|style|like|wide|era|long|led|run|held|owned|friendly|free|only|to-\p{L}+|\p{Ll}+ed)$/u;

function shapeOf(word: string): Word['shape'] {
  if (word.length > 2 && word.includes('-') && ADJECTIVE.test(word)) return 'lower';
  if (CAPITAL.test(word)) return word.length > 1 && !LOWER_LETTER.test(word) ? 'upper' : 'capital';
  if (WORD.test(word)) return 'lower';
  return NUMBER.test(word) ? 'number' : 'mark';
}
