import { anyOf, regex } from '../../languages/regex.ts';

/**
 * Letters that a text must have for a pattern to match, one of the pieces at least: “offered” or
 * “gave ” of `\b(?:offered|gave (?:an? )?) \p{L}+`. In small letters; `null` where there are none.
 * Only ASCII letters, and pieces of three at least, count.
 */
export function piecesOf(pattern: RegExp): readonly string[] | null {
  const reader = { source: pattern.source, at: 0 };
  const { some } = readWays(reader);
  if (reader.at < reader.source.length) throw new Error(`Cannot take apart: ${pattern.source}`);
  if (some === null) return null;
  const cut = [...new Set(some.map(shortened))];
  // Who has "verdicts" has "verdict"
  return cut.filter((one) => !cut.some((other) => other !== one && one.includes(other)));
}

/** The letters that tell most: "declined" of "declined to comment", "the ferry" of "on the ferry". */
function shortened(piece: string): string {
  const common = COMMON_START.exec(piece)?.[0].length ?? 0;
  const from = Math.min(common, Math.max(0, piece.length - LONGEST));
  return piece.slice(from, from + LONGEST);
}

/** A pattern's source, and how far it is read. */
type Reader = { readonly source: string; at: number };

/** What is known of a part of a pattern. */
type Part = Readonly<{
  /** All that it matches, where that is little: "the" and "a" of `(?:the|a)`. */
  all: readonly string[] | null;
  /** Pieces of which whatever it matches has one. */
  some: readonly string[] | null;
}>;

const NOTHING: Part = { all: [''], some: null };
const UNKNOWN: Part = { all: null, some: null };

/** Every text has shorter ones. Set by hand. */
const SHORTEST = 3;
/** More letters make them no rarer. Set by hand: with eight there are a third as many states as with all. */
const LONGEST = 8;
/** With more the pattern itself is as quick. A bound on time, measured on the bot's own patterns. */
const MOST_PIECES = 128;

/** Ways that are parted by "|", up to a bracket's end. */
function readWays(reader: Reader): Part {
  const ways = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    ways.push(readSequence(reader));
  }
  const [first] = ways;
  if (first !== undefined && ways.length === 1) return first;
  return {
    all: every(ways.map(({ all }) => all)),
    some: every(ways.map((way) => better(way.some, way.all))),
  };
}

/** All of several lists; null where one is unknown, or they are too many. */
function every(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all = new Set<string>();
  for (const list of lists) {
    if (list === null) return null;
    for (const one of list) all.add(one);
    if (all.size > MOST_PIECES) return null;
  }
  return [...all];
}

/** What stands one behind the other. */
function readSequence(reader: Reader): Part {
  let isAll = true;
  let run: readonly string[] = [''];
  let some: readonly string[] | null = null;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = readCounted(reader);
    const longer = part.all === null ? null : joined(run, part.all);
    if (longer !== null) {
      run = longer;
      continue;
    }
    isAll = false;
    some = better(better(some, run), part.some);
    run = part.all ?? [''];
  }
  return { all: isAll ? run : null, some: better(some, run) };
}

/** Each of the ones before each of the others; null where these are too many. */
function joined(before: readonly string[], behind: readonly string[]): readonly string[] | null {
  // Mostly a letter, or nothing
  const [only = ''] = behind;
  if (behind.length === 1) return only === '' ? before : before.map((one) => one + only);
  // Of two lists without doubles few joined pieces are the same
  if (before.length * behind.length > MOST_PIECES) return null;
  return [...new Set(before.flatMap((one) => behind.map((other) => one + other)))];
}

/** Of two lists the one of which a text has something more seldom. */
function better(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  return chanceOf(other) < chanceOf(one) ? other : one;
}

/** How many texts have one of them, by how long they are besides words that every sentence has. */
function chanceOf(pieces: readonly string[] | null): number {
  if (pieces === null || pieces.some(({ length }) => length < SHORTEST)) return Infinity;
  return pieces.reduce((sum, piece) => sum + RARER ** -piece.replaceAll(COMMON, '').length, 0);
}

/** Each letter more makes a piece so many times as rare. Set by hand. */
const RARER = 2.5;
const EVERYWHERE = anyOf('the a an and of to in on for that this is was his he it as at by with');
const COMMON_START = regex`^(?: ?\b${EVERYWHERE}\b)+`;
const COMMON = regex.g`\b${EVERYWHERE}\b|[^a-z]`;

/** A part with how often it comes: `s?`, `(?:very )*`, `\d{1,3}`. */
function readCounted(reader: Reader): Part {
  const part = readPart(reader);
  COUNT.lastIndex = reader.at;
  const count = COUNT.exec(reader.source)?.[0];
  if (count === undefined) return part;
  reader.at += count.length;
  if (count.startsWith('?'))
    return part.all === null ? UNKNOWN : { all: every([part.all, ['']]), some: null };
  const isNeeded = count.startsWith('+') || /^\{0*[1-9]/.test(count);
  return isNeeded ? { all: null, some: better(part.some, part.all) } : UNKNOWN;
}

const COUNT = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

/** A letter, a class, a bracket, a mark of a place. */
function readPart(reader: Reader): Part {
  const { source, at } = reader;
  const sign = source[at] ?? '';
  if (sign === '(') return readBracket(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  reader.at += 1;
  if (sign === '^' || sign === '$') return NOTHING;
  return sign === '.' ? UNKNOWN : letter(sign);
}

const OPENINGS = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;

function readBracket(reader: Reader): Part {
  OPENINGS.lastIndex = reader.at;
  const opening = OPENINGS.exec(reader.source)?.[0] ?? '(';
  reader.at += opening.length;
  const part = readWays(reader);
  reader.at += 1;
  // What stands around is no part of the match
  return /[=!]$/.test(opening) ? NOTHING : part;
}

const CLASS = /\[(?:\\.|[^\\\]])*\]/suy;
/** Letters alone, without ranges: "[Tt]". */
const FEW_LETTERS = /^\[[A-Za-z]{1,4}\]$/;

function readClass(reader: Reader): Part {
  CLASS.lastIndex = reader.at;
  const found = CLASS.exec(reader.source)?.[0] ?? '[';
  reader.at += found.length;
  if (!FEW_LETTERS.test(found)) return UNKNOWN;
  return { all: [...new Set(found.slice(1, -1).toLowerCase())], some: null };
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c\w|\d+|.)/suy;

function readEscape(reader: Reader): Part {
  ESCAPE.lastIndex = reader.at;
  const found = ESCAPE.exec(reader.source)?.[0] ?? '\\';
  reader.at += found.length;
  if (found === '\\b' || found === '\\B') return NOTHING;
  return /^\\[^\w\s]$/.test(found) ? letter(found.slice(1)) : UNKNOWN;
}

/** Others than those of ASCII are written in several ways. */
function letter(sign: string): Part {
  return /^[ -~]$/.test(sign) ? { all: [sign.toLowerCase()], some: null } : UNKNOWN;
}
