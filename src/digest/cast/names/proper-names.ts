import { isAmong } from '../../reading/asked-once.ts';
import { SURE } from '../how-sure.ts';
import type { Evidence } from './evidence.ts';
import { knownOrganisations } from '../../../languages/english/names/organisations.ts';
import { toponyms } from '../../../languages/english/names/toponyms.ts';
import { pluralRoles } from '../../reading/word-classes.ts';
import { isHonour } from '../beside-a-name/honours.ts';
import { opensParty } from '../beside-a-name/party.ts';
import { bearerOfOffice } from './bearer-of-office.ts';
import { findNameSpans } from './spans/name-spans.ts';
import type { Range } from '../../reading/range.ts';
import { isHead, joined } from '../beside-a-name/titles.ts';
import { makeName, type Name, type Span } from './name.ts';
import { isOwnedBody } from './spans/owned-body.ts';
import { isPseudonym } from './pseudonym.ts';
import { isCalling, isRankAsName } from './rank-as-name.ts';
import { titledName } from './titled-name.ts';
import { untitledName } from './untitled-name.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import { isCapital } from '../../reading/word-kinds.ts';

/** Finds the proper names of a line, in order. "Russian President Vladimir Putin" → Vladimir Putin. */
export function findProperNames(line: Line, evidence: Evidence): Name[] {
  return findNameSpans(line, evidence).flatMap((span) =>
    nameIn(line.tokens, span).map((name): Name =>
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

/** "Senators", "Singer-guitarists" */
function pluralOfRole(token: Token): boolean {
  return token.is.group && (pluralRoles.has(token.lower) || token.lower.includes('-'));
}

/** "Founders Al Moss | and Pia Kern", "Climbers Uwe Reiter | , 34, and": an enumeration of people. */
function goesOnWithNames(tokens: readonly Token[], to: number): boolean {
  const [joint, next, behind] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (joint === undefined || next === undefined || behind === undefined) return false;
  if (joint.text === ',') return next.shape === 'number' && behind.text === ',';
  return joint.lower === 'and' && isCapital(next) && isCapital(behind);
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
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return [];
  const span: Span = { tokens, from, to, first, last, article: isArticle(tokens[from - 1]) };
  return (
    knownName(span) ??
    ownedBody(span) ??
    suppliedName(span) ??
    firstOfSeveral(span) ??
    bodyByItsWords(span) ??
    calledLikeATitle(span) ??
    titledName(span) ??
    untitledName(span)
  );
}

/** What everybody knows by this name. */
function knownName(span: Span): Name[] | null {
  const { tokens, from, to, first } = span;
  const whole = opensKnown(first) ? joined(tokens, from, to) : '';
  if (knownOrganisations.has(whole)) return makeName(span, 'organisation', 1);
  if (toponyms.has(whole)) return makeName(span, 'toponym', 1);
  // "Rival IBM" at a sentence's start, and not "Ruth Hill" or "Otto Ford"
  const isPerson = first.is.given && !first.is.toponym && to - from === 2;
  if (!first.opens || isPerson || to - from === 1 || !opensKnown(tokens[from + 1])) return null;
  const isKnown = knownOrganisations.has(joined(tokens, from + 1, to));
  return isKnown ? makeName(span, 'organisation', 1, from + 1) : null;
}

function ownedBody(span: Span): Name[] | null {
  const isBody = span.to - span.from > 2 && isOwnedBody(span.tokens, span.from, span.to);
  return isBody ? makeName(span, 'organisation', SURE.likely) : null;
}

/** "(Frank) Vogt" */
function suppliedName(span: Span): Name[] | null {
  const { tokens, from, first } = span;
  if (first.text !== '(' && first.text !== '[') return null;
  const given = tokens.findIndex(({ text }, at) => at > from && /^[)\]]$/.test(text)) - 1;
  return makeName(span, 'person', SURE.told, given > from + 1 ? given : from);
}

/** "Senators | Ann Hobson and Carl Stern" */
function firstOfSeveral(span: Span): Name[] | null {
  const { tokens, from, to, first, last } = span;
  const second = tokens[from + 1];
  if (to - from <= 2 || second === undefined) return null;
  const isNamed = second.is.given || (!isHead(last) && goesOnWithNames(tokens, to));
  const isSeveral =
    /^(?:reps|sens|govs)\.$/.test(first.lower) ||
    (pluralOfRole(first) && !second.is.toponym && isNamed);
  return isSeveral ? makeName(span, 'person', SURE.marked, from + 1) : null;
}

/** A body, by its last word; nothing where that tells several people or a party's tag begins. */
function bodyByItsWords(span: Span): Name[] | null {
  const { tokens, from, to, first, last, article } = span;
  const isLonger = to - from > 1;
  // "the Reckon Crew"
  if (article && isLonger && /^(?:crew|trio|duo)$/.test(last.lower))
    return makeName(span, 'organisation', SURE.fairly);
  // "West Fenshire Police"
  if (last.lower === 'police' && isLonger && !first.is.role)
    return makeName(span, 'organisation', SURE.likely);
  // "Lunn & Sons"
  if (last.is.group && tokens[to - 2]?.text === '&')
    return makeName(span, 'organisation', SURE.likely);
  // "Senate Aides", but "Mary Deans"
  const isGiven = to - from === 2 && first.is.given;
  return (last.is.group && !isGiven) || opensParty(tokens, from) ? [] : null;
}

/** "Prince Ola, the goalkeeper", "Teacher King Dell": a name that looks like a title. */
function calledLikeATitle(span: Span): Name[] | null {
  const { tokens, from, to, first } = span;
  const isPerson =
    (isPseudonym(tokens, from) && to - from === 2) || isRankAsName(tokens, { from, to });
  if (isPerson) return makeName(span, 'person', SURE.told);
  if (!isCalling(first) || !isRankAsName(tokens, { from: from + 1, to })) return null;
  return makeName(span, 'person', SURE.told, from + 1);
}
