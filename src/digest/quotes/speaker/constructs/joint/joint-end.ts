import { isCapital, isPossessive, isVerb } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { pastParty } from '../../../../cast/beside-a-name/party.ts';
import type { Candidate } from '../../candidates.ts';
import { beginningAt } from '../clause.ts';
import { isSpeech, LONGEST, MOST } from './joint-limits.ts';
import { jointAt } from './joints.ts';

/** Where the phrase ends that goes on behind "and"; `end` where a clause of its own begins there. */
export function lastOf(
  tokens: readonly Token[],
  end: number,
  candidates: readonly Candidate[],
  isInverted: boolean,
): number {
  const owned = endOfOwned(tokens, end);
  if (owned !== null) return owned;
  const tagged = pastParty(tokens, end + 1);
  const isTagged = tagged > end + 1;
  const behind = isTagged && tokens[tagged]?.text === ',' ? tagged + 1 : tagged;
  const joint = isTagged ? behind : pastNames(tokens, end);
  const length = jointAt(tokens, joint);
  if (length === 0) return end;
  const isOf = /^(?:of|for|from)$/.test(tokens[joint + length]?.lower ?? '');
  const start = joint + length + (isOf ? 1 : 0);
  const other = beginningAt(candidates, start);
  const name = Math.max(other?.last ?? -1, endOfWords(tokens, start));
  // "X of Osk and Y | of Velm"
  const last = pastOrigin(tokens, end) > end ? endOfPlace(tokens, name) : name;
  if (last < start || (!isTagged && joint > end + 1 && isTitle(tokens, start, last))) return end;
  const next = tokens[pastParty(tokens, last + 1)];
  return endsPhrase(next, isInverted) ? last : end;
}

/** "envoys of the pilots|’ and cabin crews’ unions|": where what several own ends; null where nobody does. */
function endOfOwned(tokens: readonly Token[], end: number): number | null {
  const length = jointAt(tokens, end + 2);
  if (!isPossessive(tokens[end + 1]) || length === 0) return null;
  const whole = endOfWords(tokens, end + 2 + length);
  return tokens.slice(end + 2, whole).some(isPossessive) ? whole : end;
}

/** "X and Y | said", "said X and Y | on Monday"; "said X and Y | left" is a clause of its own. */
function endsPhrase(next: Token | undefined, isInverted: boolean): boolean {
  if (isInverted || next === undefined) return !isVerb(next);
  return isSpeech(next) || next.shape === 'mark' || next.is.closed || next.is.calendar;
}

/** "Ann Roe, Research and | Advocacy Director": one person and what she is. */
function isTitle(tokens: readonly Token[], start: number, last: number): boolean {
  const [opening, role] = [tokens[start], tokens[last]];
  return opening?.shape === 'capital' && role?.shape === 'capital' && role.is.role;
}

/** France, | Spain, Italy | and Malta: where the names end that commas part; capitals alone make them. */
function pastNames(tokens: readonly Token[], end: number): number {
  const aside = pastAside(tokens, end);
  if (aside > end) return aside;
  const origin = pastOrigin(tokens, end);
  if (origin > end) return origin;
  let at = end + 1;
  for (let count = 0; count < MOST && tokens[at]?.text === ','; count += 1) {
    let next = at + 1;
    while (next - at <= LONGEST && isNamePart(tokens[next])) next += 1;
    const isList = tokens[next]?.text === ',' || tokens[next]?.lower === 'and';
    if (next === at + 1 || !isList) break;
    at = tokens[next]?.text === ',' && tokens[next + 1]?.lower === 'and' ? next + 1 : next;
  }
  return at;
}

/** "X|, 19, | and Y", "X|, a diver, | and Y": the "and" behind what is told of the first; `end` without. */
export function pastAside(tokens: readonly Token[], end: number): number {
  const [comma, opening] = tokens.slice(end + 1, end + 3);
  const isAged = /^\d{1,3}$/.test(opening?.text ?? '');
  if (comma?.text !== ',' || !(isAged || /^(?:an?|the)$/.test(opening?.lower ?? ''))) return end;
  let close = end + 3;
  while (close - end <= LONGEST && tokens[close]?.shape !== 'mark') close += 1;
  const [mark, and, name] = tokens.slice(close, close + 3);
  const isClosed = mark?.text === ',' && !mark.quoted && and?.lower === 'and';
  return isClosed && isNamePart(name) && isNamePart(tokens[end]) ? close + 1 : end;
}

/** "Y | of Lower Belden": the last word of where somebody is from; `end` without. */
function endOfPlace(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|from)$/.test(tokens[end + 1]?.lower ?? '')) return end;
  const start = tokens[end + 2]?.lower === 'the' ? end + 3 : end + 2;
  let close = start;
  while (close - start < LONGEST && isCapital(tokens[close])) close += 1;
  return close === start ? end : close - 1;
}

/**
 * "X | of Upper Belden | and Mayor Y": the "and" behind where the first is from, before a given name and a
 * surname that say where the second is from, or that a title leads and a verb follows; `end` without.
 * "X of Kelso and | Harte Council" is from one body.
 */
function pastOrigin(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|from)$/.test(tokens[end + 1]?.lower ?? '') || !isNamePart(tokens[end])) return end;
  const close = endOfPlace(tokens, end) + 1;
  if (close === end + 1 || tokens[close]?.lower !== 'and') return end;
  let start = close + 1;
  while (start - close <= LONGEST && isTitleWord(tokens[start])) start += 1;
  const [given, surname, behind] = tokens.slice(start, start + 3);
  const isTitled = start > close + 1;
  if (given === undefined || !isCapital(given) || given.is.role || given.is.organisationHead)
    return end;
  if (!isNamePart(surname) || surname?.is.toponym === true) return end;
  const isFrom = /^(?:of|from)$/.test(behind?.lower ?? '');
  return (isTitled ? isFrom || isVerb(behind) : isFrom && given.is.given) ? close : end;
}

/** "Mayor", "Dr". */
function isTitleWord(token: Token | undefined): boolean {
  if (token === undefined || !isCapital(token) || token.is.given) return false;
  return token.is.honorific || token.is.shortTitle || token.is.role;
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.quoted &&
    isCapital(token) &&
    !(
      (token.is.role && !token.is.given) ||
      token.is.closed ||
      token.is.calendar ||
      token.is.organisationHead
    )
  );
}

/** The last of the nouns and their modifiers that follow each other from `start` on. */
function endOfWords(tokens: readonly Token[], start: number): number {
  let last = start - 1;
  for (let at = start; at < start + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.opens || isSpeech(token)) break;
    if (isPossessive(token)) continue;
    if (token.shape === 'mark' || token.shape === 'number' || TOGETHER.has(token.lower)) break;
    if (token.is.closed || token.is.calendar) {
      if (at === start && token.is.determiner) continue;
      break;
    }
    if (isVerb(token) && !(token.is.organisationHead || token.is.role || token.is.group)) break;
    last = at;
  }
  return last;
}

/** "said X and Y | jointly". */
const TOGETHER = new Set('jointly together alike simultaneously separately'.split(' '));
