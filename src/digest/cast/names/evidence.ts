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

/** "Senate Votes To Delay Climate Bill": every long word has a capital, so that none tells a name. In German each noun has one. */
export function isHeadline({ tokens }: Line, capitalNouns = false): boolean {
  if (isSignature(tokens)) return false;
  if (tokens.length < 8 && isHeading(tokens)) return true;
  if (capitalNouns && !isHeading(tokens)) return false;
  let capitals = 0;
  let plain = 0;
  for (const token of tokens) {
    if (
      token.shape === 'mark' ||
      token.shape === 'number' ||
      token.lower.length < 4 ||
      token.is.closed
    )
      continue;
    if (token.shape === 'lower') plain += 1;
    else capitals += 1;
    if (plain > 4) return false;
  }
  return capitals > 4 && capitals > plain * 5;
}

/** "X, Institute of Trade": the source of a quotation above it. */
function isSignature(tokens: readonly Token[]): boolean {
  const given = tokens[0]?.is.given === true;
  return given && tokens.length < 16 && tokens.slice(2, 5).some(({ text }) => text === ',');
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
