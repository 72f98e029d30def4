import { is } from './word-classes.ts';

/** What is known of a word wherever it stands. */
export type Word = Readonly<{
  /** As printed. */
  text: string;
  /** `text` in lower case, for look-ups. */
  lower: string;
  shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark';
  /** What the word can be: bits of `is`. */
  classes: number;
  /** How surely it is a verb of speech (0–3). */
  cue: number;
}>;

/** Looks up the printed words of one language: the one from `start` to `end` in a text. */
export type Vocabulary = (text: string, start: number, end: number) => Word;

/** What words can be, and what their endings make of others: German "-minister". */
export type Lexicon = Readonly<{
  classes: ReadonlyMap<string, number>;
  endings: readonly (readonly [ending: string, classes: number])[];
  /** How surely a word in small letters is a verb of speech (0–3). */
  cueOf: (lower: string) => number;
  /** The same for words without a capital: English "-ologist". */
  plainEndings?: readonly (readonly [ending: string, classes: number])[];
}>;

// News has few words and uses them often: nearly all are looked up once and remembered
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 24;
/** The commonest words are compared where they stand, each in the bucket that its letters give it. */
const BUCKETS = 4096;

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const remembered = new Map<string, Word>();
  const common: (Word | undefined)[] = Array.from({ length: BUCKETS });
  return (text, start, end) => {
    const bucket = bucketOf(text, start, end);
    const usual = common[bucket];
    if (usual?.text.length === end - start && text.startsWith(usual.text, start)) return usual;
    const printed = text.slice(start, end);
    if (printed.length > LONGEST_REMEMBERED) return lookUp(printed, lexicon);
    const known = remembered.get(printed);
    const word = known ?? lookUp(printed, lexicon);
    if (known === undefined) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(word.text, word);
    }
    common[bucket] = word;
    return word;
  };
}

/** Spread over all buckets by the first two letters, the last one and the length. */
function bucketOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const last = text.charCodeAt(end - 1);
  return (first * 577 + second * 131 + last * 31 + (end - start)) & (BUCKETS - 1);
}

const WORD = /^\p{L}/u;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|ad|an|ar|at|az)-\p{Lu})/u;
const NUMBER = /^\p{N}/u;
const ACCENTED = /[à-ž]/;
const MARKS = /[\u0300-\u036f]/g;
const LOWER_LETTER = /\p{Ll}/u;
// Longer "words" are no words: they are cut off from every look-up.
const LONGEST = 60;

function lookUp(printed: string, { classes, endings, plainEndings = [], cueOf }: Lexicon): Word {
  // A copy: a slice would keep its whole article
  const text = Array.from(printed).join('');
  const shape = shapeOf(text);
  const isWord = shape !== 'mark' && text.length <= LONGEST;
  const lower = shape === 'lower' || text.length > LONGEST ? text : text.toLowerCase();
  const known = isWord ? classesOf(lower, classes) : 0;
  const ends = shape === 'capital' ? endings : shape === 'lower' ? plainEndings : [];
  return {
    text,
    lower,
    shape,
    classes: known === 0 && isWord ? classesByForm(lower, classes, ends) : known,
    cue: isWord ? cueOf(lower) : 0,
  };
}

/** What the word can be; "maría" where it is not known can be what "maria" can. */
function classesOf(word: string, classes: Lexicon['classes']): number {
  const known = classes.get(word);
  if (known !== undefined || !ACCENTED.test(word)) return known ?? 0;
  return classes.get(word.normalize('NFD').replace(MARKS, '')) ?? 0;
}

/** What stands before a role with a hyphen and leaves it one: "co-CEO", "ex-minister". */
const PREFIX = /^(?:co|ex|vice|then|sub|arch)-/;
const ROLES = is.role | is.femaleRole | is.maleRole | is.shortTitle;

/** What an unknown word can be by its parts. */
function classesByForm(
  lower: string,
  classes: Lexicon['classes'],
  endings: Lexicon['endings'],
): number {
  const stem = PREFIX.test(lower)
    ? (classes.get(lower.replace(PREFIX, '').toLowerCase()) ?? 0) & ROLES
    : 0;
  if (stem !== 0) return (stem & ~is.shortTitle) | is.role;
  const joined = classesOfJoined(lower, classes);
  return joined !== 0 ? joined : classesByEnding(lower, endings);
}

const NOT_YET = new Set(['elect', 'designate']);

/** "mayor-elect", "singer-guitarist", "writer-directors": a role by its two parts. */
function classesOfJoined(lower: string, classes: Lexicon['classes']): number {
  const at = lower.indexOf('-');
  if (at <= 0) return 0;
  const [first, second] = [classes.get(lower.slice(0, at)) ?? 0, lower.slice(at + 1)];
  if ((first & is.role) === 0) return 0;
  if (NOT_YET.has(second)) return first & ROLES;
  const last = classes.get(second) ?? 0;
  return last & is.closed ? 0 : last & (ROLES | is.group);
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
