import { isCapital, isPossessive, isVerb } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { partyTag, pastParty } from '../../../../cast/beside-a-name/party.ts';
import type { Cast } from '../../../../cast/cast.ts';
import type { Candidate } from '../../candidates.ts';
import { jointAt, jointBefore } from './joints.ts';

/** A phrase of a line: token indices [first, last]. */
type Phrase = Readonly<{ first: number; last: number }>;

/** Words of one of those who speak together, at most. Both are set by hand; not tuned. */
const LONGEST = 6;
/** Speakers before the last one, at most: "W, X, Y and Z". */
const MOST = 4;

/**
 * Those who speak with one voice, of whom `phrase` is one: "the ministries of Norway | and
 * Finland", "Norway and | Sweden said", "said twins Ida | and Eva Holm". Null where one speaks.
 */
export function jointPhrase(
  tokens: readonly Token[],
  phrase: Phrase,
  candidates: readonly Candidate[],
): Phrase | null {
  const isInverted = isSpeech(tokens[phrase.first - 1]);
  const last = lastOf(tokens, phrase.last, candidates, isInverted);
  const first = firstOf(tokens, phrase.first, candidates);
  return first === phrase.first && last === phrase.last ? null : { first, last };
}

/** "Mr. Roe and Ms. Dean": who they are by their whole names; null where others stand among them. */
export function fullNames(
  tokens: readonly Token[],
  phrase: Phrase,
  candidates: readonly Candidate[],
  { figures }: Cast,
): string | null {
  const named = candidates.filter(
    ({ kind, first, last }) => kind === 'name' && first >= phrase.first && last <= phrase.last,
  );
  const isOther = (at: number): boolean =>
    !named.some(({ phraseFirst, last }) => at >= phraseFirst && at <= last) &&
    !/^(?:and|,|mr\.?|mrs\.?|ms\.?|dr\.?|messrs\.?|\.)$/.test(tokens[at]?.lower ?? '');
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    const tag = partyTag(tokens, at);
    const aside = pastAside(tokens, at - 1);
    if (tag !== null) at = tag.end - 1;
    else if (aside > at) at = aside;
    else if (isOther(at)) return null;
  }
  const names = named.map(({ figure }) => {
    const bearer = figure === null ? undefined : figures[figure];
    return bearer?.kind === 'person' ? bearer.name : null;
  });
  const whole = names.flatMap((name) => name ?? []);
  if (whole.length < 2 || whole.length < names.length || !whole.every((name) => name.includes(' ')))
    return null;
  return `${whole.slice(0, -1).join(', ')} and ${whole.at(-1) ?? ''}`;
}

function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && !token.quoted && token.shape === 'lower' && token.cue >= 1;
}

/** Where the phrase ends that goes on behind "and"; `end` where a clause of its own begins there. */
function lastOf(
  tokens: readonly Token[],
  end: number,
  candidates: readonly Candidate[],
  isInverted: boolean,
): number {
  // "envoys of the pilots|’ | and cabin crews’ unions"
  const mark = tokens[end + 1];
  const isOwner = mark !== undefined && isPossessive(mark) && jointAt(tokens, end + 2) > 0;
  if (isOwner) {
    const whole = endOfWords(tokens, end + 2 + jointAt(tokens, end + 2));
    return tokens.slice(end + 2, whole).some(isPossessive) ? whole : end;
  }
  const tagged = pastParty(tokens, end + 1);
  const isTagged = tagged > end + 1;
  const behind = isTagged && tokens[tagged]?.text === ',' ? tagged + 1 : tagged;
  const joint = isTagged ? behind : pastNames(tokens, end);
  const length = jointAt(tokens, joint);
  if (length === 0) return end;
  const isOf = /^(?:of|for|from)$/.test(tokens[joint + length]?.lower ?? '');
  const start = joint + length + (isOf ? 1 : 0);
  const other = candidates.find(
    ({ phraseFirst, first, kind }) =>
      kind !== 'pronoun' && (phraseFirst === start || first === start),
  );
  const last = Math.max(other?.last ?? -1, endOfWords(tokens, start));
  if (last < start || (!isTagged && joint > end + 1 && isTitle(tokens, start, last))) return end;
  const next = tokens[pastParty(tokens, last + 1)];
  if (isInverted || next === undefined) return isVerb(next) ? end : last;
  return isSpeech(next) || next.shape === 'mark' || next.is.closed || next.is.calendar ? last : end;
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
function pastAside(tokens: readonly Token[], end: number): number {
  const [comma, opening] = tokens.slice(end + 1, end + 3);
  const isAged = /^\d{1,3}$/.test(opening?.text ?? '');
  if (comma?.text !== ',' || !(isAged || /^(?:an?|the)$/.test(opening?.lower ?? ''))) return end;
  let close = end + 3;
  while (close - end <= LONGEST && tokens[close]?.shape !== 'mark') close += 1;
  const [mark, and, name] = tokens.slice(close, close + 3);
  const isClosed = mark?.text === ',' && !mark.quoted && and?.lower === 'and';
  return isClosed && isNamePart(name) && isNamePart(tokens[end]) ? close + 1 : end;
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.quoted &&
    isCapital(token) &&
    !(token.is.role || token.is.closed || token.is.calendar || token.is.organisationHead)
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

/** Where the enumeration begins that ends with "and" before `start`; `start` without one. */
function firstOf(
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
    const isOwner = owner !== undefined && isPossessive(owner);
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
