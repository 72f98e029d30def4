import { isAmong } from '../../reading/asked-once.ts';
import { officeSurnames } from '../../../languages/english/people/offices.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { SURE } from '../how-sure.ts';
import type { Evidence } from './evidence.ts';
import { knownOrganisations } from '../../../languages/english/names/organisations.ts';
import { toponyms } from '../../../languages/english/names/toponyms.ts';
import { pluralRoles } from '../../reading/word-classes.ts';
import { isHonour } from '../beside-a-name/honours.ts';
import { opensParty } from '../beside-a-name/party.ts';
import { findNameSpans } from './name-spans.ts';
import type { Range } from '../../reading/range.ts';
import { afterOrigin, endOfOffice, isHead, joined, lastTitle } from '../beside-a-name/titles.ts';
import { untitledName, type Name } from './kind-of-name.ts';
import { isOwnedBody } from './owned-body.ts';
import { isPseudonym } from './pseudonym.ts';
import { isCalling, isRankAsName } from './rank-as-name.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import { isCapital } from '../../reading/word-kinds.ts';

/** Finds the proper names of a line, in order. "Russian President Vladimir Putin" → Vladimir Putin. */
export function findProperNames(line: Line, evidence: Evidence): Name[] {
  return findNameSpans(line, evidence).flatMap((span) =>
    nameIn(line.tokens, span).map((name) =>
      isLocated(line.tokens, name, evidence) ? { ...name, kind: 'toponym' } : name,
    ),
  );
}

/** "in Clarkston": a single unknown word that stands behind "in" is a place. */
function isLocated(
  tokens: readonly Token[],
  { kind, from, to }: Name,
  { located }: Evidence,
): boolean {
  const token = tokens[from];
  return (
    kind === 'unknown' &&
    to - from === 1 &&
    token !== undefined &&
    token.shape === 'capital' &&
    located.has(token.lower)
  );
}

/** Offices that are common surnames. */
const OFFICE_SURNAMES = wordSet(officeSurnames);

/** "Senators", "Singer-guitarists" */
function pluralOfRole(token: Token): boolean {
  return token.is.group && (pluralRoles.has(token.lower) || token.lower.includes('-'));
}

/** Words of an office before its last noun at most: "Minister for Ports and". Set by hand; not tuned. */
const LONGEST_OFFICE = 9;
/** A given name and a surname. */
const BEARER = 2;
const IN_OFFICES = wordSet('and of for in at the without to on');

/**
 * Where the bearer's name begins in a span that opens with the end of an office: "Minister for Roads
 * and Bridges | Tom Roe", "Minister without Portfolio | Everard Roe"; `from` for any other.
 */
function bearerOfOffice(tokens: readonly Token[], from: number, to: number): number {
  if (to - from <= BEARER || !IN_OFFICES.has(tokens[from - 1]?.lower ?? '')) return from;
  const inside = tokens.slice(from + 1, to - 1).findIndex(({ is }) => is.given);
  const named = inside < 0 ? -1 : from + 1 + inside;
  if (tokens[from]?.is.given) return from;
  for (let at = from - 1; at > from - LONGEST_OFFICE && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.shape === 'mark' && token.text !== ',')) return from;
    if (isCapital(token) && token.is.role) {
      if (named > 0 || token.lower !== 'minister') return Math.max(named, from);
      // no given name that is known: a minister is called by two words
      const first = tokens[to - BEARER];
      return first === undefined || isHead(first) || first.is.toponym ? from : to - BEARER;
    }
    if (token.text === ',') continue;
    if (token.opens || !(isCapital(token) || IN_OFFICES.has(token.lower))) return from;
  }
  return from;
}

function goesOnInHouse(tokens: readonly Token[], to: number): boolean {
  const [joint, the, house] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return joint?.lower === 'in' && the?.lower === 'the' && house !== undefined && isCapital(house);
}

/** "Founders Al Moss | and Pia Kern", "Climbers Uwe Reiter | , 34, and": an enumeration of people. */
function goesOnWithNames(tokens: readonly Token[], to: number): boolean {
  const [joint, next, behind] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (joint === undefined || next === undefined || behind === undefined) return false;
  if (joint.text === ',') return next.shape === 'number' && behind.text === ',';
  return joint.lower === 'and' && isCapital(next) && isCapital(behind);
}

function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'lower' && token.is.speech;
}

/** “…,” King asked: no monarch without "the". */
function isSpeakingSurname(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !OFFICE_SURNAMES.has(token.lower)) return false;
  return isSpeech(next) || (isSpeech(before) && (next === undefined || next.shape === 'mark'));
}

const isArticle = isAmong(['the', 'a', 'an']);

/** Whether a word is the first of one of the lists: few are, and to join words takes long. */
const opensKnown = isAmong(Array.from(knownOrganisations.union(toponyms), firstWord));

function firstWord(name: string): string {
  return name.split(' ')[0] ?? '';
}

function nameIn(tokens: readonly Token[], { from: opening, to: end }: Range): Name[] {
  const from = bearerOfOffice(tokens, opening, end);
  let to = end;
  while (to - from > 2 && isHonour(tokens[to - 1])) to -= 1;
  const name = (kind: Name['kind'], sure: number, start = from, end = to): Name[] =>
    start < end ? [{ kind, sure, from: start, to: end, titleFrom: from }] : [];
  const whole = opensKnown(tokens[from]) ? joined(tokens, from, to) : '';
  if (knownOrganisations.has(whole)) return name('organisation', 1);
  if (toponyms.has(whole)) return name('toponym', 1);
  // "Rival IBM" at a sentence's start, and not "Ruth Hill" or "Otto Ford"
  if (
    tokens[from]?.opens &&
    !(tokens[from].is.given && !tokens[from].is.toponym && to - from === BEARER) &&
    to - from > 1 &&
    opensKnown(tokens[from + 1]) &&
    knownOrganisations.has(joined(tokens, from + 1, to))
  )
    return name('organisation', 1, from + 1);
  const article = isArticle(tokens[from - 1]);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return [];
  if (to - from > 2 && isOwnedBody(tokens, from, to)) return name('organisation', SURE.likely);

  // "(Frank) Vogt"
  if (first.text === '(' || first.text === '[') {
    const given = tokens.findIndex(({ text }, at) => at > from && /^[)\]]$/.test(text)) - 1;
    return name('person', SURE.told, given > from + 1 ? given : from);
  }

  // "Senators | Ann Hobson and Carl Stern"
  const second = tokens[from + 1];
  if (
    to - from > 2 &&
    second !== undefined &&
    (/^(?:reps|sens|govs)\.$/.test(first.lower) ||
      (pluralOfRole(first) &&
        !second.is.toponym &&
        (second.is.given || (!isHead(last) && goesOnWithNames(tokens, to)))))
  )
    return name('person', SURE.marked, from + 1);
  // "Senate Aides", but "Mary Deans"
  const isGiven = to - from === 2 && first.is.given;
  // "the Reckon Crew"
  if (article && to - from > 1 && /^(?:crew|trio|duo)$/.test(last.lower))
    return name('organisation', SURE.fairly);
  // "West Fenshire Police"
  if (last.lower === 'police' && to - from > 1 && !first.is.role)
    return name('organisation', SURE.likely);
  // "Lunn & Sons"
  if (last.is.group && tokens[to - 2]?.text === '&') return name('organisation', SURE.likely);
  if (last.is.group && !isGiven) return [];
  if (opensParty(tokens, from)) return [];
  if (isPseudonym(tokens, from) && to - from === 2) return name('person', SURE.told);
  if (isRankAsName(tokens, { from, to })) return name('person', SURE.told);
  // "Teacher King Dell"
  if (isCalling(first) && isRankAsName(tokens, { from: from + 1, to }))
    return name('person', SURE.told, from + 1);
  const title = lastTitle(tokens, from, to);
  if (title >= 0) {
    const start = endOfOffice(tokens, title, to);
    if (start >= to) {
      const named = to - from > 1 && first.is.given && !(first.is.role || first.is.toponym);
      if (named && title === to - 1) return name('person', SURE.marked);
      if (!article && to - from === 1 && isSpeakingSurname(tokens, from))
        return name('unknown', SURE.guessed);
      if (article && last.is.properHead && to - from === 1)
        return name('organisation', SURE.likely);
      return name(last.is.demonym ? 'thing' : 'title', SURE.likely);
    }
    // "Leader of Government | Business in the Senate X": the office goes on
    if (to - start === 1 && !tokens[start]?.is.given && goesOnInHouse(tokens, to))
      return name('title', SURE.likely);
    // "Ms Jackson", "Senator Richmond": many a town is a surname too
    const courteous = tokens[title]?.is.honorific === true;
    const town = to - start === 1 && (courteous || !tokens[start]?.is.demonym);
    if (!town && afterOrigin(tokens, start, to) >= to) return name('title', SURE.likely);
    const joint = tokens
      .slice(start, to)
      .some((token) => token.shape === 'lower' && !token.is.particle);
    // "Republican Party of Wyoming"
    if (joint) return untitledName(tokens, { from, to }, article, name);
    const isSurname = courteous && to - start === 1;
    if (!isHead(last) || isSurname || tokens[start]?.is.given)
      return name('person', SURE.told, start);
    return last.is.organisationHead || last.is.properHead
      ? name('organisation', SURE.marked)
      : name('thing', SURE.likely);
  }
  return untitledName(tokens, { from, to }, article, name);
}
