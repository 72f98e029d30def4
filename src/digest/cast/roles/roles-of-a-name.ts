import { bodyAfter, clauseBehind, ledBody } from './clause-behind.ts';
import { isPastRole, roleAfter } from './role-behind.ts';
import { originOf } from './origin-of.ts';
import { pastHonours } from '../beside-a-name/honours.ts';
import { seatOf, unnamedBody } from './seat-of.ts';
import { isCapital, isRoleWord } from '../../reading/word-kinds.ts';
import { ownCompany } from './own-company.ts';
import type { Range } from '../../reading/range.ts';
import { phraseStart } from './phrase-start.ts';
import { roleAhead, roleBefore, roleOfGivenName, type RoleFound } from './role-before.ts';
import { isDistinction, shownRole } from './shown-role.ts';
import { soundRole } from './sound-role.ts';
import { isPluralTitle, placeBehind, sharedRole } from './shared-role.ts';
import { PORTFOLIO } from '../beside-a-name/titles.ts';
import type { Name } from '../names/kind-of-name.ts';
import type { Claim, Gender } from '../reference.ts';
import type { Token } from '../../reading/tokens.ts';

/**
 * Everything that is said beside a name about its bearer, and the noun phrase of it all. A role
 * stands before a name ("Kremlin spokesman Dmitry Peskov"), set off before it ("the group's director,
 * X,"), set off behind it ("X, a professor at Yale,") or in a predicate ("X is the editor
 * of …"). Of 89 quotes in GUM's news whose speaker has a role, 79 get it; five more get the body only
 * ("Ingram of The Globe and Mail").
 */
export type Appositions = Readonly<{ claims: readonly Claim[]; phrase: Range; gender: Gender }>;

export function appositionsOf(
  tokens: readonly Token[],
  name: Name,
  starts: ReadonlyMap<number, Name>,
): Appositions {
  const isName = (at: number): boolean => {
    const other = starts.get(at);
    return other !== undefined && (other.kind === 'person' || other.kind === 'unknown');
  };
  const titled = roleBefore(tokens, name);
  // "the legislator, | Representative X"
  const start = titled?.phrase.from ?? name.from;
  const ahead = roleAhead(tokens, { from: start, to: name.to });
  const before = titled ?? ahead ?? roleOfGivenName(tokens, name);
  const after = roleAfter(tokens, name, isName);
  const shared = before === null && after === null ? sharedRole(tokens, name, starts) : null;
  const claims: Claim[] = [];
  let phrase: Range = name;
  let gender: Gender = null;
  const beside = titled === null ? null : ahead;
  for (const printed of [beside, before, after, shared]) {
    const found = printed === null ? null : soundRole(tokens, printed, starts);
    if (found === null) continue;
    const head = tokens[found.head];
    gender ??= roleGender(head);
    const isAlone = found.role.to - found.role.from === 1;
    if (head && isAlone && (EMPTY.has(head.lower) || isOfNothing(tokens, found.head))) continue;
    if (head && isAlone && isPluralTitle(head)) {
      claims.push({ role: found.role, organisation: null, weight: 1, isShared: true });
      const of = placeBehind(tokens, name);
      if (of !== null) claims.push({ role: null, organisation: of, weight: PARTY });
      continue;
    }
    const organisation =
      bodyIn(tokens, withoutFellow(tokens, found.role), starts) ?? ownCompany(tokens, found, name);
    // What a speaker calls somebody in a quotation is not what the article says
    const own = printed === beside ? BESIDE_TITLE : weightOf(tokens, found);
    const weight = own * (head?.quoted ? IN_QUOTATION : 1);
    if (!isDistinction(tokens, found.role, found.head)) {
      const role = shownRole(tokens, found.role, found.head);
      claims.push({ role, organisation, weight, isShared: printed === shared });
    }
    phrase = {
      from: Math.min(phrase.from, found.phrase.from),
      to: Math.max(phrase.to, found.phrase.to),
    };
  }
  const clause = claims.length > 0 ? null : clauseBehind(tokens, name, isName);
  if (clause !== null) {
    claims.push({ role: clause, organisation: null, weight: CLAUSE });
    phrase = { from: phrase.from, to: Math.max(phrase.to, clause.to) };
  }
  const body = after ? -1 : bodyAfter(tokens, name);
  const led = body < 0 ? ledBody(tokens, name) : body;
  const organisation = starts.get(led);
  if (led >= 0 && organisation?.kind === 'organisation') {
    // "X of the Gazette": where nothing else is said, that is who X is
    const isPlain = body >= 0 && claims.length === 0;
    const role = isPlain ? { from: joint(tokens, name.to), to: organisation.to } : null;
    claims.push({
      role,
      organisation: { from: organisation.from, to: organisation.to },
      weight: ORIGIN,
    });
    phrase = { from: phrase.from, to: Math.max(phrase.to, organisation.to) };
  } else if (body >= 0 && claims.length === 0) {
    // "X of the tenants' association": no name, and yet what X speaks for
    const end = unnamedBody(tokens, body);
    if (end >= 0)
      claims.push({
        role: { from: joint(tokens, name.to), to: end },
        organisation: null,
        weight: ORIGIN,
      });
  }
  const isBare = claims.every(({ weight }) => weight <= TITLE);
  const isSomebody = name.kind === 'person' || name.to - name.from > 1;
  const origin = isBare && isSomebody ? originOf(tokens, name, starts) : null;
  if (origin !== null) claims.push({ role: null, organisation: origin, weight: PARTY });
  const seat = seatOf(tokens, pastHonours(tokens, name.to));
  if (seat !== null) claims.push({ role: null, organisation: seat, weight: PARTY });
  return { claims, phrase, gender };
}

/*
 * Of several roles of somebody the heaviest is shown (`figure.ts`). These weights are set by hand and
 * not tuned: what counts is their order.
 */

/** What a quotation says of somebody, as a share of what it would tell in the article's own words. */
const IN_QUOTATION = 0.3;
/** "the legislator, | Representative X" tells no more than the title. */
const BESIDE_TITLE = 0.8;
/** What somebody was tells less than what he is. */
const PAST = 1;

/** "of the Gazette" tells less than a title. */
const ORIGIN = 0.9;

/** Where "of the Gazette" begins behind a name and its comma. */
function joint(tokens: readonly Token[], to: number): number {
  return tokens[to]?.text === ',' ? to + 1 : to;
}

/** "who runs the port" tells more than a title alone, less than any role. */
const CLAUSE = 1.2;
/** "Senator", "Mayor": no more than the office. */
const TITLE = 2;
/** A party tells less than any other body. */
const PARTY = 0.5;
/** "Sen.", "her brother", "fisherman", "the owner of the mill": the more a role says, the more it tells. */
const ROLE = { short: 1, private: 1.5, bare: 2, phrase: 3, withBody: 4 } as const;

// Roles that tell nothing.
const EMPTY = new Set(['man', 'woman', 'person', 'boy', 'girl', 'child']);

/** "Secretary Holm": of state, of defence or of a club. */
function isOfNothing(tokens: readonly Token[], head: number): boolean {
  return tokens[head]?.text === 'Secretary' && tokens[head + 1]?.lower !== 'of';
}

/** A short title ("Sen.") and kinship tell little, a bare noun less than a phrase with its body. */
function weightOf(tokens: readonly Token[], { role, head }: RoleFound): number {
  if (isPastRole(tokens[role.from])) return PAST;
  const isShort = tokens[head]?.is.shortTitle === true && head + 1 === role.to;
  if (isShort && role.to - role.from === 1) return ROLE.short;
  // "former Gov." says no more than the office
  if (isShort && head === role.from + 1 && tokens[role.from]?.lower === 'former') return ROLE.short;
  if (tokens[head]?.is.private || tokens[head]?.is.group) return ROLE.private;
  if (role.to - role.from === 1) return ROLE.bare;
  return role.to > head + 1 ? ROLE.withBody : ROLE.phrase;
}

/** "Fellow Harbour Guild member | X": the body is the guild. */
function withoutFellow(tokens: readonly Token[], { from, to }: Range): Range {
  return { from: tokens[from]?.lower === 'fellow' && from + 1 < to ? from + 1 : from, to };
}

export function roleGender(head: Token | undefined): Gender {
  if (head === undefined) return null;
  if (head.is.femaleRole) return 'female';
  return head.is.maleRole ? 'male' : null;
}

// "White House | press secretary"
const OFFICES = new Set(['press', 'state']);

/** The body within a role: "[Kremlin] spokesman", "Deputy [ministry] spokesperson", "professor at [Yale University]". */
export function bodyIn(
  tokens: readonly Token[],
  role: Range,
  starts: ReadonlyMap<number, Name>,
): Range | null {
  for (let at = role.from; at < role.to; at += 1) {
    const name = starts.get(at);
    if (name && name.to <= role.to && (name.kind === 'organisation' || name.kind === 'unknown')) {
      const next = tokens[name.to];
      // "Clinton campaign", "Kremlin's"
      if (next && next.is.organisationHead && name.to < role.to && !OFFICES.has(next.lower))
        return { from: name.from, to: name.to + 1 };
      // "Defence attorney": a field is no body
      const isNoun = name.to - name.from === 1 && PORTFOLIO.has(tokens[name.from]?.lower ?? '');
      // "“The Late House” host": the word of a title is none
      const isTitle = tokens[name.from]?.quoted === true && tokens[role.to - 1]?.quoted === false;
      if (name.kind === 'organisation' && !isNoun && !isTitle)
        return { from: name.from, to: name.to };
    }
  }
  for (let at = role.from; at < role.to; at += 1) {
    const token = tokens[at];
    if (!token || token.shape !== 'lower' || !token.is.organisationHead) continue;
    if (token.is.role || token.is.roleModifier || VAGUE_BODIES.has(token.lower)) continue;
    // "the advocacy group | Open Quay"
    const called = starts.get(at + 1);
    if (called !== undefined && called.to <= role.to) {
      const isOwner = tokens[called.to]?.text === "'s";
      return isOwner ? null : { from: called.from, to: called.to };
    }
    // "the advocacy group | Voice of Osk": it is named, by words that are no name to us
    const next = at + 1 < role.to ? tokens[at + 1] : undefined;
    if (next !== undefined && isCapital(next) && !isRoleWord(next)) return null;
    const start = Math.max(phraseStart(tokens, at).from, role.from);
    return { from: capitalStart(tokens, start, at), to: at + 1 };
  }
  return null;
}

// Parts of an office rather than its body: "secretary of state", "press secretary".
const VAGUE_BODIES = new Set([
  'state',
  'press',
  'party',
  'service',
  'team',
  'campaign',
  'cabinet',
  'panel',
]);

/** Leaves "Deputy" out of "Deputy ministry": what precedes a body only counts from its first name on. */
function capitalStart(tokens: readonly Token[], from: number, head: number): number {
  let start = head;
  for (let at = from; at < head; at += 1) {
    const token = tokens[at];
    if (
      token &&
      token.shape !== 'lower' &&
      !(token.is.roleModifier || token.is.role) &&
      !token.opens
    ) {
      start = at;
      break;
    }
  }
  return start;
}
