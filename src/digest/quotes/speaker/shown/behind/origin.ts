import type { Range } from '../../../../reading/range.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isCapital, isPossessive, isVerb } from '../../../../reading/word-kinds.ts';
import { isAdjective } from '../adjective.ts';
import { LONGEST_SET_OFF } from './set-off-end.ts';

/** Words of "the non-partisan". Set by hand; not tuned. */
const MOST_ADJECTIVES = 4;

/** "of Houston", "from Brick, N.J.", "of Dane University’s Brain Institute". */
export function origin(tokens: readonly Token[], at: number): Range | null {
  const from = pastAdjectives(tokens, at);
  const to = nameEnd(tokens, from);
  if (to === from || tokens[from]?.is.calendar || tokens[from]?.quoted) return null;
  const withState = stateEnd(tokens, to);
  if (withState >= 0) return { from: at, to: withState };
  const after = tokens[to];
  const isClosed = after === undefined || after.opens || after.shape === 'mark' || isVerb(after);
  return isClosed ? { from: at, to } : null;
}

/** "of the non-partisan | Marsh Report". */
function pastAdjectives(tokens: readonly Token[], of: number): number {
  let at = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  while (at < of + MOST_ADJECTIVES && isAdjective(tokens[at])) at += 1;
  return at;
}

/** "Dane University’s Brain Institute | in": behind the last capital of a name; where it begins, without. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + LONGEST_SET_OFF && goesOn(tokens, to)) to += 1;
  while (to > from && !isCapital(tokens[to - 1])) to -= 1;
  return to;
}

/** "X of Tulsa, Okla.|, said": behind the state of a town; -1 without. */
function stateEnd(tokens: readonly Token[], comma: number): number {
  const [mark, state, close] = tokens.slice(comma, comma + 3);
  if (mark?.text !== ',' || state?.shape !== 'capital') return -1;
  if (close?.text !== ',' && close?.text !== '.') return -1;
  return state.text.endsWith('.') || close.text === ',' ? comma + 2 : comma;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.opens || token.quoted) return false;
  if (isCapital(token)) return !token.is.calendar;
  if (isPossessive(token) || /^(?:of|the|for|and|&|-|at|in)$/.test(token.lower))
    return next !== undefined && (isCapital(next) || next.lower === 'the') && !next.opens;
  return false;
}
