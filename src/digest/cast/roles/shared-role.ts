import { isCapital } from '../../reading/word-kinds.ts';
import { pluralRoles } from '../../reading/word-classes.ts';
import { phraseEnd } from './phrase/phrase-end.ts';
import { phraseStart } from './phrase/phrase-start.ts';
import type { RoleFound } from './role-found.ts';
import type { Range } from '../../reading/range.ts';
import type { Token } from '../../reading/tokens.ts';
import type { Name } from '../names/name.ts';

/** "ministers W, X, Y and Z": names that are walked over to the role, words of one and of the role. Set by hand; not tuned. */
const MOST_NAMES = 4;
const LONGEST_NAME = 5;
const LONGEST_ROLE = 8;
const COUNTS = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));

/**
 * A role in the plural, which a name shares with others: "ministers X and | Y",
 * "defectors, including | X". As printed, in the plural.
 */
export function sharedRole(
  tokens: readonly Token[],
  { from, to }: Range,
  starts: ReadonlyMap<number, Name>,
): RoleFound | null {
  const first = firstNamed(tokens, from, starts);
  const isPaired =
    first < from || (tokens[to]?.lower === 'and' && starts.get(to + 1)?.kind === 'person');
  const end = beforeApposed(tokens, beforeExample(tokens, first), starts, isPaired);
  const head = headBefore(tokens, end);
  if (head < 0 || tokens[head]?.quoted !== tokens[from]?.quoted) return null;
  const { from: opening, determined } = phraseStart(tokens, head);
  const start = pastCount(tokens, opening, head);
  const beside = head === from - 1;
  return {
    role: { from: start, to: beside ? from : phraseEnd(tokens, head, false) },
    head,
    phrase: { from: beside ? determined : from, to },
  };
}

/** Where the first name of an enumeration begins that goes on to the name at `from`. */
function firstNamed(
  tokens: readonly Token[],
  from: number,
  starts: ReadonlyMap<number, Name>,
): number {
  let first = from;
  for (let names = 0; names < MOST_NAMES; names += 1) {
    const joint = tokens[first - 1];
    if (joint?.text !== ',' && joint?.lower !== 'and') break;
    const last = joint.lower === 'and' && tokens[first - 2]?.text === ',' ? first - 2 : first - 1;
    const end = beforeSeat(tokens, last);
    let start = end - 1;
    while (start > end - LONGEST_NAME && starts.get(start)?.to !== end) start -= 1;
    if (starts.get(start)?.to !== end || starts.get(start)?.kind !== 'person') break;
    first = start;
  }
  return first;
}

const PLURAL_TITLES = new Set(['reps', 'reps.', 'sens', 'sens.', 'govs', 'govs.']);

/** "Reps. Roe and Ford": the title of several. */
export function isPluralTitle({ lower }: Token): boolean {
  return PLURAL_TITLES.has(lower);
}

/** Tokens of "(D-Ohio)" and "of New York" at most. Set by hand; not tuned. */
const LONGEST_SEAT = 6;

/** Before "of Oregon", "(D-Ohio)" behind the name of a list that ends at `to`; `to` where there is none. */
function beforeSeat(tokens: readonly Token[], to: number): number {
  // "Climbers Uwe Reiter, | 34, and Jana Busch"
  if (tokens[to - 1]?.shape === 'number' && tokens[to - 2]?.text === ',') return to - 2;
  const isBracket = tokens[to - 1]?.text === ')';
  for (let at = to - 1; at > to - LONGEST_SEAT && at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.opens) return to;
    if (isBracket ? token.text === '(' : token.lower === 'of') return at;
    if (!isBracket && !isCapital(token)) return to;
  }
  return to;
}

/** "X of | New York": where a lawmaker of a list was elected; null without. */
export function placeBehind(tokens: readonly Token[], { to }: Range): Range | null {
  if (tokens[to]?.lower !== 'of') return null;
  let end = to + 1;
  while (end < to + LONGEST_SEAT - 2 && isCapital(tokens[end])) end += 1;
  return end > to + 1 ? { from: to + 1, to: end } : null;
}

/** The end of what a name is an example of: "defectors, including | X", "senators such as | X". */
function beforeExample(tokens: readonly Token[], at: number): number {
  const [word, before] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
  if (word === 'including') return before === ',' ? at - 2 : at - 1;
  if (word === 'as' && before === 'such') return at - 2;
  if (word === 'them' && before === 'among' && tokens[at - 3]?.text === ',') return at - 3;
  return at;
}

/** "Two council members, | X and Y, voted": those who are counted and then named; "Its founders, | X and Y". */
function beforeApposed(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, Name>,
  isPaired: boolean,
): number {
  if (tokens[at - 1]?.text !== ',' || starts.get(at)?.kind !== 'person') return at;
  const head = headBefore(tokens, at - 1);
  if (head < 0) return at;
  const { from } = phraseStart(tokens, head);
  const isCounted = pastCount(tokens, from, head) > from;
  const owner = tokens[from - 1];
  const isOwned = isPaired && owner?.opens === true && OWNERS.test(owner.lower);
  return isCounted || isOwned ? at - 1 : at;
}

/** "the company’s two | founders", "the last two | doctors": behind the count; `from` without one. */
function pastCount(tokens: readonly Token[], from: number, head: number): number {
  for (let at = head - 1; at >= from; at -= 1)
    if (COUNTS.has(tokens[at]?.lower ?? '')) return at + 1;
  return from;
}

const OWNERS = /^(?:its|the)$/;

/** The plural that ends, or whose phrase ends, before `end`; -1 without. */
function headBefore(tokens: readonly Token[], end: number): number {
  const beside = tokens[end - 1];
  if (beside !== undefined && isPluralTitle(beside)) return end - 1;
  for (let at = end - 1; at >= 0 && at > end - LONGEST_ROLE; at -= 1) {
    const token = tokens[at];
    if (!token || token.shape === 'mark') return -1;
    if (token.is.group && pluralRoles.has(token.lower))
      return at === end - 1 || phraseEnd(tokens, at, false) === end ? at : -1;
    if (token.opens) return -1;
  }
  return -1;
}
