import { wordSet } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import {
  isCapital,
  isPossessive,
  isRoleWord,
  isTelling,
  isVerb,
} from '../../../reading/word-kinds.ts';
import { isOneOf } from '../one-of.ts';
import type { IsName, RoleFound } from '../role-found.ts';
import { isNounBehind } from './noun-behind.ts';
import { phraseEnd } from './phrase-end.ts';

/** Words of a role up to its noun, at most. Set by hand; not tuned. */
const TO_NOUN = 12;

/** A noun phrase at `at` that is headed by a role noun, and no name follows at once. */
export function rolePhrase(
  tokens: readonly Token[],
  at: number,
  loose: boolean,
  isName: IsName,
): RoleFound | null {
  const oneOf = loose ? amongOthers(tokens, at) : null;
  if (oneOf !== null) return oneOf;
  let start = at;
  while (tokens[start]?.is.determiner) start += 1;
  // "X, 71, | and Don Y": the next one of a list
  if (/^(?:and|or)$/.test(tokens[start]?.lower ?? '')) return null;
  const head = headOf(tokens, start);
  if (head < 0) return null;
  const next = tokens[head + 1];
  // "dyrektor szpitala": elsewhere what it is of stands right behind it
  const mayHaveNoun = tokens[head]?.is.link === true;
  if (next && !next.opens && !mayHaveNoun && isNounBehind(next)) return null;
  if (next && isCapital(next) && isName(head + 1)) return null;
  return {
    role: { from: start, to: phraseEnd(tokens, head, loose) },
    head,
    phrase: { from: start, to: start },
  };
}

/** The last role word of the phrase that begins at `start`; -1 where none is or a clause begins. */
function headOf(tokens: readonly Token[], start: number): number {
  let head = -1;
  for (let at = start; at < start + TO_NOUN; at += 1) {
    const token = tokens[at];
    if (!token || token.opens) break;
    if (isRoleWord(token)) head = at;
    else if (token.shape === 'mark') {
      if (!isMarkWithin(tokens, at)) break;
    } else if (head < 0) {
      if (breaksOff(token)) return -1;
    } else {
      const owner = ownersMark(tokens, at);
      // "X, President Y's | adviser": the title is the owner's
      if (owner >= 0) [head, at] = [-1, owner];
      else if (!isAndRole(tokens, at) && !continuesHead(tokens, at)) break;
    }
  }
  return head;
}

/** "'s", "-", "founder & chairman" */
function isMarkWithin(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark === undefined) return false;
  if (isPossessive(mark) || mark.text === '-') return true;
  return mark.text === '&' && isRoleWord(next);
}

/** "founder | and chairman" */
function isAndRole(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.lower === 'and' && isRoleWord(next);
}

/** A word in front of which no role noun has stood, and that belongs to no role. */
function breaksOff(token: Token): boolean {
  if (token.is.closed) return !/^(?:of|the|and|for)$/.test(token.lower);
  return isTelling(token);
}

/** Words of an owner's name ("Mark T. Varga's") and of "one of his editors" at most. Set by hand; not tuned. */
const LONGEST_OWNER = 5;
const AMONG = 8;

/** The "'s" behind a name that begins at `at`; -1 without. */
function ownersMark(tokens: readonly Token[], at: number): number {
  for (let end = at; end <= at + LONGEST_OWNER; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.opens) return -1;
    if (isPossessive(token)) return end > at ? end : -1;
    if (!isCapital(token)) return -1;
  }
  return -1;
}

/** "X, one of his editors at Thorn": the whole phrase, since its noun is in the plural. */
function amongOthers(tokens: readonly Token[], at: number): RoleFound | null {
  if (!isOneOf(tokens, at)) return null;
  for (let head = at + 2; head < at + AMONG; head += 1) {
    const token = tokens[head];
    if (token === undefined || token.opens || (token.shape === 'mark' && !isPossessive(token)))
      break;
    if (!token.is.group && !isOfManyDoers(tokens, head)) continue;
    const to = phraseEnd(tokens, head, true);
    // "one of nine people | who lived there": nothing without its clause
    if (ANY_PEOPLE.test(token.lower) && /^(?:who|that|to)$/.test(tokens[to]?.lower ?? ''))
      return null;
    return {
      role: { from: at, to },
      head,
      phrase: { from: at, to: at },
    };
  }
  return null;
}

const ANY_PEOPLE = /^(?:people|persons|men|women|children|those)$/;

/** "one of the | ringers |.": people by what they do, where nothing goes on behind them. */
function isOfManyDoers(tokens: readonly Token[], at: number): boolean {
  const [token, close] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== 'lower' || !DOERS.test(token.lower) || NO_DOERS.has(token.lower))
    return false;
  return close === undefined || close.opens || /^[,.”"]$/u.test(close.text);
}

const DOERS = /^(?:\p{Ll}{3,}(?:ers|ists|men)|altos|tenors|sopranos)$/u;
/** What ends like them and is nobody. */
const NO_DOERS = wordSet(
  'others letters numbers matters papers powers rivers towers orders corners flowers computers chambers quarters disasters chapters centers theaters',
);

/** "team member": a role noun may follow one or two words after another one. */
function continuesHead(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.is.closed || token.shape === 'mark') return false;
  if (RANKS.has(tokens[at - 1]?.lower ?? '') && isBeforeRole(tokens, at)) return true;
  return isPossessive(next) || isRoleWord(next);
}

/** What is a noun alone, and an adjective before another: "the chief | U.S. military adviser". */
const RANKS = wordSet('chief senior lead deputy assistant junior principal associate top');
/** Words from such a word to the noun at most. Set by hand; not tuned. */
const TO_HEAD = 3;

function isBeforeRole(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + TO_HEAD; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.opens || token.is.closed || token.shape === 'mark')
      return false;
    if (isRoleWord(token)) return true;
    if (isVerb(token) && !isCapital(token)) return false;
  }
  return false;
}
