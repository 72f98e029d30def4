import { isCapital, isTelling, isVerb } from '../../reading/word-kinds.ts';
import type { Line, Token } from '../../reading/tokens.ts';

/** What the whole article tells about single words, for places where a capital letter says nothing. */
export type Evidence = Readonly<{
  /** Words (lower case) with a capital in the middle of a sentence: they are names. */
  capitals: ReadonlySet<string>;
  /** Names that stand behind "in" or "near" somewhere: places, unless they speak. */
  located: ReadonlySet<string>;
  /** Two capitals in the middle of a sentence: "Big Harbour" at a sentence's start is no big harbour. */
  pairs: ReadonlySet<string>;
  /** Words seen without a capital: "Reading" at a sentence's start is no name then. */
  plain: ReadonlySet<string>;
}>;

export function gatherEvidence(lines: readonly Line[]): Evidence {
  const capitals = new Set<string>();
  const plain = new Set<string>();
  const located = new Set<string>();
  const pairs = new Set<string>();
  for (const { tokens } of lines) {
    let previous = '';
    let before = '';
    for (const { shape, lower, opens } of tokens) {
      if (shape === 'lower') plain.add(lower);
      else if ((shape === 'capital' || shape === 'upper') && !opens) {
        capitals.add(lower);
        if (LOCATING.has(previous)) located.add(lower);
        if (before !== '') pairs.add(`${before} ${lower}`);
      }
      before = !opens && (shape === 'capital' || shape === 'upper') ? lower : '';
      previous = lower;
    }
  }
  return { capitals, plain, located, pairs };
}

const LOCATING = new Set(['in', 'near', 'outside', 'across', 'throughout']);

/**
 * What a headline is told by: words of a heading at most; letters from which on a word has a capital
 * in a headline, more such words than, as many times those without, and those without at most. By
 * a signature: its words at most, and among which the comma stands. Set by hand; not tuned.
 */
const HEADING = 7;
const LONG = 4;
const CAPITALS = 4;
const TIMES_PLAIN = 5;
const PLAIN = 4;
const SIGNATURE = 15;
const HOUSE = 8;
const NAMES = 3;
const TO_COMMA = 5;

/** "Senate Votes To Delay Climate Bill": every long word has a capital, so that none tells a name. In German each noun has one. */
export function isHeadline({ tokens }: Line, capitalNouns = false): boolean {
  if (isSignature(tokens)) return false;
  if (tokens.length <= HEADING && isHeading(tokens)) return true;
  if (capitalNouns && !isHeading(tokens)) return false;
  const isEnded = tokens.at(-1)?.text === '.';
  let capitals = 0;
  let plain = 0;
  for (const token of tokens) {
    // "Prince Aksel and Ida, Duchess of Osk, spoke on Saturday.": a sentence, however many names it has
    if (isEnded && isVerb(token)) return false;
    if (
      token.shape === 'mark' ||
      token.shape === 'number' ||
      token.lower.length < LONG ||
      token.is.closed
    )
      continue;
    // "Rep. X, D-Texas, wrote": a headline writes its verb with a capital
    if (isTelling(token)) return false;
    if (token.shape === 'lower') plain += 1;
    else capitals += 1;
    if (plain > PLAIN) return false;
  }
  return capitals > CAPITALS && capitals > plain * TIMES_PLAIN;
}

/** "X, Institute of Trade": the source of a quotation above it. */
function isSignature(tokens: readonly Token[]): boolean {
  if (tokens.length > SIGNATURE) return false;
  if (tokens.length <= HOUSE && isNameWithHouse(tokens)) return true;
  const given = tokens[0]?.is.given === true;
  return given && tokens.slice(2, TO_COMMA).some(({ text }) => text === ',');
}

/** "Zbyslav Krahl, The Osk Weekly" */
function isNameWithHouse(tokens: readonly Token[]): boolean {
  const marks = tokens.filter(({ shape }) => shape === 'mark').length;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isName = comma > 1 && comma <= NAMES && tokens.slice(0, comma).every(isCapital);
  return isName && marks === 1;
}

/** "Election results": a few words without an end, and no "NAME:" or "– Name" of a quotation's source. */
function isHeading(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    tokens[0]?.shape !== 'mark' &&
    last !== undefined &&
    last.shape !== 'mark' &&
    !last.text.endsWith('.')
  );
}

/** Surnames of the people who are named in full: "West" after "Cornel West" is no direction. */
export type Surnames = ReadonlySet<string>;
