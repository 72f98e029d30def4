import { wordSet } from '../../../../../languages/word-set.ts';
import { pastAge } from '../../../../cast/beside-a-name/age.ts';
import { pastHonours } from '../../../../cast/beside-a-name/honours.ts';
import type { Range } from '../../../../reading/range.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { apposition } from './apposition.ts';
import { clause } from './clause.ts';
import { origin } from './origin.ts';

const SETS_OFF = /^[,(–—-]$/;

/**
 * What is said of somebody right behind his name, whatever the nouns are: "X, a South Korean
 * adoptee who founded the group", "X, who moved here from Ohio", "X, 50, of Houston"; null without.
 * Of whom the whole article tells, a clause only says what he does in it.
 */
export function behindName(
  tokens: readonly Token[],
  to: number,
  isProtagonist: boolean,
): Range | null {
  const mark = pastAge(tokens, pastHonours(tokens, to));
  const opening = tokens[mark];
  if (opening === undefined || opening.opens) return null;
  const called = callingOf(tokens, mark);
  if (called >= 0) return isProtagonist ? null : withoutVerdict(tokens, called);
  const isSetOff = SETS_OFF.test(opening.text);
  if (isSetOff && isThenThe(tokens, mark + 1))
    return isProtagonist ? null : onceCalled(tokens, mark + 1);
  const at = isSetOff ? pastNow(tokens, mark + 1) : mark;
  const first = tokens[at];
  if (first === undefined || first.quoted || first.opens) return null;
  // "X, 71, and Y"
  if (/^(?:and|or|with)$/.test(first.lower)) return null;
  if (/^(?:of|from)$/.test(first.lower)) return isProtagonist ? null : origin(tokens, at);
  if (!isSetOff) return null;
  if (/^(?:who|whose|whom)$/.test(first.lower)) return isProtagonist ? null : clause(tokens, at);
  return apposition(tokens, at);
}

/** "X is | a baker in Osk.", "It comes from X. She’s | a baker": where it says what somebody is; -1 without. */
function callingOf(tokens: readonly Token[], mark: number): number {
  const verb = tokens[mark]?.text === '.' && isHeOrShe(tokens[mark + 1]) ? mark + 2 : mark;
  if (!isIs(tokens[verb], verb > mark)) return -1;
  return /^an?$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 1 : -1;
}

/** "a baker in Osk", and not "a real fighter". */
function withoutVerdict(tokens: readonly Token[], at: number): Range | null {
  const range = apposition(tokens, at);
  const said = range === null ? [] : tokens.slice(range.from, range.to);
  return said.some(({ lower }) => VERDICTS.has(lower)) ? null : range;
}

/** "X, | then the | girlfriend of a friend". */
function isThenThe(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'then' && tokens[at + 1]?.lower === 'the';
}

/** "X, | then the girlfriend of a friend |": what somebody was called at the time. */
function onceCalled(tokens: readonly Token[], then: number): Range | null {
  const range = apposition(tokens, then + 1);
  return range === null ? null : { from: then, to: range.to };
}

/** "X, now | a baker". */
function pastNow(tokens: readonly Token[], at: number): number {
  return /^(?:now|currently)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

function isHeOrShe(token: Token | undefined): boolean {
  return token?.opens === true && !token.quoted && /^s?he$/.test(token.lower);
}

/** "is", and "’s" behind "she". */
function isIs(token: Token | undefined, isBehindPronoun: boolean): boolean {
  if (token === undefined || token.quoted) return false;
  return token.lower === 'is' || (isBehindPronoun && /^['’]s$/.test(token.text));
}

/** What somebody is called by who likes him or not, and no calling. */
const VERDICTS = wordSet(
  `loser liar killer hero winner monster leader fighter believer supporter follower favorite favourite candidate contender
  player part member better worse bigger big great good bad real true serial proven strong weak perfect poor`,
);
