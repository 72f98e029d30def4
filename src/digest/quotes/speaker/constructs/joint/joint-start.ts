import { isCapital, isPossessive } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { partyTag } from '../../../../cast/beside-a-name/party.ts';
import type { Candidate } from '../../candidates.ts';
import { isSpeech, LONGEST, MOST } from './joint-limits.ts';
import { jointBefore } from './joints.ts';

/** Where the enumeration begins that ends with "and" before `start`; `start` without one. */
export function firstOf(
  tokens: readonly Token[],
  start: number,
  candidates: readonly Candidate[],
): number {
  let first = start;
  // "In a statement, | X and Y": the longest enumeration that opens a clause
  let opening = start;
  for (let count = 0; count < MOST; count += 1) {
    const joint = tokens[first - 1];
    const isComma = count > 0 && joint?.text === ',' && !joint.quoted;
    const length = count === 0 ? jointBefore(tokens, first) : isComma ? 1 : 0;
    if (length === 0) break;
    // "Norway’s | and Finland’s ministers"
    const owner = tokens[first - length - 1];
    const isOwner = isPossessive(owner);
    const last = isOwner ? first - length - 2 : beforeParty(tokens, first - length - 1);
    const next = startOfName(tokens, last, candidates);
    if (next < 0) break;
    first = next;
    const whole = ofWhom(tokens, first, candidates);
    if (opensClause(tokens, whole)) opening = whole;
  }
  return opening;
}

/** Tokens of "(D-Calif.)" and ", R-Ariz.," at most: a bound on time. */
const LONGEST_TAG = 7;

/** "X | (D-Calif.) and Y", "X, | R-Ariz., and Y": the last word of the name before a party's tag. */
function beforeParty(tokens: readonly Token[], last: number): number {
  if (!/^[),]$/.test(tokens[last]?.text ?? '')) return last;
  for (let at = last - 1; at > 0 && at > last - LONGEST_TAG; at -= 1)
    if (partyTag(tokens, at) !== null) return at - 1;
  return last;
}

/** "the ministers of | Peru, Chile and Cuba": where the phrase begins whose last words the names are. */
function ofWhom(tokens: readonly Token[], start: number, candidates: readonly Candidate[]): number {
  // "lawyers for | both | X and Y"
  const first = tokens[start - 1]?.lower === 'both' ? start - 1 : start;
  if (!/^(?:of|from|for|in|at)$/.test(tokens[first - 1]?.lower ?? '')) return start;
  const whole = candidates.find(({ kind, last }) => kind === 'description' && last === first - 2);
  return whole === undefined ? start : Math.min(whole.first, whole.phraseFirst);
}

function startOfName(
  tokens: readonly Token[],
  last: number,
  candidates: readonly Candidate[],
): number {
  const known = candidates.find((it) => it.kind !== 'pronoun' && it.last === last);
  if (known !== undefined) return Math.min(known.first, known.phraseFirst);
  let first = last + 1;
  while (first > 0 && last - first < LONGEST) {
    const token = tokens[first - 1];
    if (token === undefined || token.quoted || !isCapital(token)) break;
    // "said | Jan and Mary Holt"
    if (token.is.calendar && !isSpeech(tokens[first - 2])) break;
    if (token.is.closed && token.opens) break;
    first -= 1;
    if (token.opens) break;
  }
  return first <= last ? first : -1;
}

/** Nothing but a mark, "that" or a verb of speech stands before those who speak. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return true;
  return before.shape === 'mark' || /^(?:that|both)$/.test(before.lower) || isSpeech(before);
}
