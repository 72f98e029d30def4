import { anyOf, regex } from '../../languages/regex.ts';
import { copyOf } from '../../text/copy-of.ts';
import { answersOf, type Word } from './asked-once.ts';
import { classesOf, NO_CLASS, type WordClass, type WordClasses } from './word-classes.ts';

/** Looks up the printed words of one language: the one from `start` to `end` in a text. */
export type Vocabulary = (text: string, start: number, end: number) => Word;

/** What words can be, and what their endings make of others: German "-minister". */
export type Lexicon = Readonly<{
  classes: ReadonlyMap<string, WordClasses>;
  endings: readonly (readonly [ending: string, classes: WordClasses])[];
  /** How surely a word in small letters is a verb of speech (0–3). */
  cueOf: (lower: string) => number;
  /** The same for words without a capital: English "-ologist", Swedish "-ingenjör". */
  plainEndings?: readonly (readonly [ending: string, classes: WordClasses])[];
}>;

/** News has few words and uses them often: nearly all are looked up once and remembered. Bounds on memory. */
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 24;
/**
 * The commonest words are compared where they stand, each in the bucket that its letters give it: a
 * power of two, primes that mix them, and 2 ** 32 by the golden ratio, which spreads them (Knuth's
 * multiplicative hashing). Set by hand, for speed.
 */
const BUCKETS = 32_768;
const MIX = { first: 31, second: 1031, middle: 4001, last: 8101, length: 127 } as const;
const SPREAD = 0x9e3779b1;
/** The low bits are mixed least. */
const LOW_BITS = 15;

export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const remembered = new Map<string, Word>();
  const common: (Word | undefined)[] = Array.from({ length: BUCKETS });
  return (text, start, end) => {
    const bucket = bucketOf(text, start, end);
    const usual = common[bucket];
    if (usual !== undefined && isAt(text, start, end, usual.text)) return usual;
    // Its neighbour is the second place of both: it lies in the same line of the processor's memory
    const second = common[bucket ^ 1];
    if (second !== undefined && isAt(text, start, end, second.text)) return second;
    const printed = text.slice(start, end);
    if (printed.length > LONGEST_REMEMBERED) return lookUp(printed, lexicon);
    const known = remembered.get(printed);
    const word = known ?? lookUp(printed, lexicon);
    if (known === undefined) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(word.text, word);
    }
    common[bucket ^ 1] = usual;
    common[bucket] = word;
    return word;
  };
}

/** Whether a word stands there. Letter by letter: with `startsWith` a look-up takes a fifth longer, measured. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Spread over all buckets by four letters and the length: 96 of 100 words of news lie in their own. */
function bucketOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const middle = text.charCodeAt((start + end) >> 1);
  const last = text.charCodeAt(end - 1);
  // What stands behind a word of one letter is none of its letters
  const second = end > start + 1 ? text.charCodeAt(start + 1) : 0;
  const letters = first * MIX.first + second * MIX.second + middle * MIX.middle + last * MIX.last;
  return (Math.imul(letters + (end - start) * MIX.length, SPREAD) >>> LOW_BITS) & (BUCKETS - 1);
}

const WORD = /^\p{L}/u;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|ad|an|ar|at|az)-\p{Lu})/u;
const NUMBER = /^\p{N}/u;
const ACCENTED = /[à-ž]/;
const MARKS = /[\u0300-\u036f]/g;
const LOWER_LETTER = /\p{Ll}/u;
/** Characters of a word at most: longer ones are cut off from every look-up. A bound on time. */
const LONGEST = 60;

function lookUp(printed: string, { classes, endings, plainEndings = [], cueOf }: Lexicon): Word {
  const text = copyOf(printed);
  const shape = shapeOf(text);
  const isWord = shape !== 'mark' && text.length <= LONGEST;
  const lower = shape === 'lower' || text.length > LONGEST ? text : text.toLowerCase();
  const asPrinted = isWord ? lookUpClasses(lower, classes) : NO_CLASS;
  const cueOfPrinted = isWord ? cueOf(lower) : 0;
  // Romanian with the letters of older fonts: "preşedinte" is "președinte"
  const isOlder = isWord && asPrinted === NO_CLASS && cueOfPrinted === 0 && OLDER.test(lower);
  const own = isOlder ? lower.replaceAll('ş', 'ș').replaceAll('ţ', 'ț') : lower;
  const known = isOlder ? lookUpClasses(own, classes) : asPrinted;
  const ends = shape === 'capital' ? endings : shape === 'lower' ? plainEndings : [];
  const is = known === NO_CLASS && isWord ? classesByForm(own, classes, ends) : known;
  const cue = isOlder ? cueOf(own) : cueOfPrinted;
  return { text, lower, shape, is, cue, answers: answersOf({ text, lower, shape, is, cue }) };
}

/** Letters with a cedilla, as Turkish has them and Romanian had. */
const OLDER = /[şţ]/;

/** What the word can be; "maría" where it is not known can be what "maria" can. */
function lookUpClasses(word: string, classes: Lexicon['classes']): WordClasses {
  const known = classes.get(word);
  if (known !== undefined || !ACCENTED.test(word)) return known ?? NO_CLASS;
  // "får" is no "far"
  if (word.includes('å')) return NO_CLASS;
  return classes.get(word.normalize('NFD').replace(MARKS, '')) ?? NO_CLASS;
}

/** What stands before a role with a hyphen and leaves it one: "co-CEO", "ex-minister". */
const PREFIX = /^(?:co|ex|vice|then|sub|arch)-/;
const GENDERS = ['femaleRole', 'maleRole'] as const;
const ROLES = ['role', ...GENDERS, 'shortTitle'] as const;

/** What an unknown word can be by its parts. */
function classesByForm(
  lower: string,
  classes: Lexicon['classes'],
  endings: Lexicon['endings'],
): WordClasses {
  const stem = PREFIX.test(lower)
    ? only(ROLES, classes.get(lower.replace(PREFIX, '').toLowerCase()))
    : NO_CLASS;
  if (stem !== NO_CLASS) return classesOf('role', ...GENDERS.filter((gender) => stem[gender]));
  const joined = classesOfJoined(lower, classes);
  return joined === NO_CLASS ? classesByEnding(lower, endings) : joined;
}

const NOT_YET = new Set(['elect', 'designate']);

/** "mayor-elect", "singer-guitarist", "writer-directors": a role by its two parts. */
function classesOfJoined(lower: string, classes: Lexicon['classes']): WordClasses {
  const at = lower.indexOf('-');
  if (at <= 0) return NO_CLASS;
  const [first, second] = [classes.get(lower.slice(0, at)), lower.slice(at + 1)];
  if (!first?.role) return NO_CLASS;
  if (NOT_YET.has(second)) return only(ROLES, first);
  const last = classes.get(second);
  return last?.closed ? NO_CLASS : only([...ROLES, 'group'], last);
}

function only(names: readonly WordClass[], classes: WordClasses = NO_CLASS): WordClasses {
  return classesOf(...names.filter((name) => classes[name]));
}

/** "Außenministerin" is a role by its ending. */
function classesByEnding(word: string, endings: Lexicon['endings']): WordClasses {
  return (
    endings.find(([ending]) => word.length > ending.length && word.endsWith(ending))?.[1] ??
    NO_CLASS
  );
}

const MADE_OF_NAMES = anyOf(
  'born based style like wide era long led run held owned friendly free only',
);
// "Windsor-born", "Iran-backed", "Warhol-like": a name made an adjective names nobody.
const ADJECTIVE = regex.u`-(?:${MADE_OF_NAMES}|to-\p{L}+|\p{Ll}+ed)$`;

function shapeOf(word: string): Word['shape'] {
  if (word.length > 2 && word.includes('-') && ADJECTIVE.test(word)) return 'lower';
  if (CAPITAL.test(word)) return word.length > 1 && !LOWER_LETTER.test(word) ? 'upper' : 'capital';
  if (WORD.test(word)) return 'lower';
  return NUMBER.test(word) ? 'number' : 'mark';
}
