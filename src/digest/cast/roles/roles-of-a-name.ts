import { partisans } from '../../../languages/english/people/offices.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { clauseBehind } from './behind/clause-behind.ts';
import { roleAfter } from './behind/role-behind.ts';
import { isAddress, joined } from '../beside-a-name/titles.ts';
import { bodySpokenFor, originsOf } from './body/spoken-for.ts';
import { itsBody } from './body/its-office.ts';
import { ownCompany } from './body/own-company.ts';
import type { Range } from '../../reading/range.ts';
import { roleAhead } from './before/role-ahead.ts';
import { roleBefore } from './before/role-before.ts';
import { roleOfGivenName } from './before/name-given-as.ts';
import type { RoleFound } from './role-found.ts';
import { isDistinction, shownRole } from './shown-role.ts';
import { BESIDE_TITLE, CLAUSE, IN_QUOTATION, PARTY, weightOf } from './weights.ts';
import { soundRole } from './sound-role.ts';
import { isPluralTitle, placeBehind, sharedRole } from './shared-role.ts';
import type { Name } from '../names/name.ts';
import type { Claim, Gender } from '../reference.ts';
import type { Token } from '../../reading/tokens.ts';
import { isCapital, isPossessive } from '../../reading/word-kinds.ts';
import { bodyIn } from './body/body-in-role.ts';

/**
 * Everything that is said beside a name about its bearer, and the noun phrase of it all. A role
 * stands before a name ("Kremlin spokesman Dmitry Peskov"), set off before it ("the group's director,
 * X,"), set off behind it ("X, a professor at Yale,") or in a predicate ("X is the editor
 * of …"), or the body alone is said ("Ingram of The Globe and Mail"). How many speakers get theirs:
 * `npm run eval -- gum`.
 */
export type Appositions = Readonly<{ claims: readonly Claim[]; phrase: Range; gender: Gender }>;

/** The names of a line by where they begin. */
type Starts = ReadonlyMap<number, Name>;

const PARTISANS = wordSet(partisans);

/** "The Democrat, | Representative X": the office tells more than the party. */
function isPartisan(tokens: readonly Token[], found: RoleFound | null): boolean {
  if (found === null || found.role.to - found.role.from > 1) return false;
  return PARTISANS.has(tokens[found.role.from]?.lower ?? '');
}

export function appositionsOf(tokens: readonly Token[], name: Name, starts: Starts): Appositions {
  const isName = (at: number): boolean => {
    const other = starts.get(at);
    return other !== undefined && (other.kind === 'person' || other.kind === 'unknown');
  };
  const { beside, before, address } = readBefore(tokens, name);
  const after = roleAfter(tokens, name, isName);
  const shared = before === null && after === null ? sharedRole(tokens, name, starts) : null;
  const claims: Claim[] = [];
  let phrase: Range = name;
  let gender: Gender = null;
  for (const printed of [beside, before, after, shared]) {
    const found = printed === null ? null : soundRole(tokens, printed, starts);
    if (found === null) continue;
    gender ??= roleGender(tokens[found.head]);
    if (tellsNothing(tokens, found)) continue;
    if (isTitleOfSeveral(tokens, found)) {
      claims.push(...memberOf(tokens, found, name));
      continue;
    }
    if (!isDistinction(tokens, found.role, found.head)) {
      // What a speaker calls somebody in a quotation is not what the article says
      const isLess = printed === beside && !isAddressOfClergy(tokens, before);
      const own = isLess ? BESIDE_TITLE : weightOf(tokens, found);
      claims.push({
        role: shownRole(tokens, found.role, found.head),
        organisation:
          bodyIn(tokens, withoutFellow(tokens, found.role), starts) ??
          ownCompany(tokens, found, name) ??
          itsBody(tokens, found),
        weight: own * (tokens[found.head]?.quoted ? IN_QUOTATION : 1),
        title: printed === after ? address : null,
        isShared: printed === shared,
      });
    }
    phrase = around(phrase, found.phrase);
  }
  const clause = claims.length > 0 ? null : clauseBehind(tokens, name, isName);
  if (clause !== null) {
    claims.push({ role: clause, organisation: null, weight: CLAUSE });
    phrase = { from: phrase.from, to: Math.max(phrase.to, clause.to) };
  }
  const body = bodySpokenFor(tokens, {
    name,
    starts,
    mayBeOf: !after,
    isAlone: claims.length === 0,
  });
  if (body !== null) {
    claims.push(body);
    const { organisation } = body;
    if (organisation) phrase = { from: phrase.from, to: Math.max(phrase.to, organisation.to) };
  }
  claims.push(...originsOf(tokens, name, starts, claims));
  return { claims, phrase, gender };
}

/** What stands before a name, with the role set off before its title and how its bearer is addressed. */
function readBefore(tokens: readonly Token[], name: Name) {
  const title = roleBefore(tokens, name);
  // "the legislator, | Representative X"
  const start = title?.phrase.from ?? name.from;
  const apposed = roleAhead(tokens, { from: start, to: name.to });
  const ahead = title !== null && isPartisan(tokens, apposed) ? null : apposed;
  const titled = title === null || ahead === null ? title : withRelation(tokens, ahead, title);
  return {
    beside: titled === null ? null : ahead,
    before: titled ?? ahead ?? roleOfGivenName(tokens, name),
    address: title === null ? null : addressIn(tokens, title),
  };
}

function around(one: Range, other: Range): Range {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

function isSingle({ role: { from, to } }: RoleFound): boolean {
  return to - from === 1;
}

/** "the man", "Secretary Holm". */
function tellsNothing(tokens: readonly Token[], found: RoleFound): boolean {
  const head = tokens[found.head];
  if (head === undefined || !isSingle(found)) return false;
  return EMPTY.has(head.lower) || isOfNothing(tokens, found.head);
}

/** "Senators | X and Y" */
function isTitleOfSeveral(tokens: readonly Token[], found: RoleFound): boolean {
  const head = tokens[found.head];
  return head !== undefined && isSingle(found) && isPluralTitle(head);
}

function memberOf(tokens: readonly Token[], { role }: RoleFound, name: Name): Claim[] {
  const of = placeBehind(tokens, name);
  const title = { role, organisation: null, weight: 1, isShared: true };
  return of === null ? [title] : [title, { role: null, organisation: of, weight: PARTY }];
}

/** "Sen." of "Sen. X, the chairman of …": the chairman is a senator, whichever of the two is shown. */
function addressIn(tokens: readonly Token[], { role: { from, to } }: RoleFound): Range | null {
  return isAddress(joined(tokens, from, to)) ? { from, to } : null;
}

/** "Roe’s son, filmmaker | X": whose son he is tells why he is asked, and both stand together. */
function withRelation(tokens: readonly Token[], ahead: RoleFound, title: RoleFound): RoleFound {
  const { from, to } = ahead.role;
  const isRelation = tokens[ahead.head]?.is.private === true;
  const isOwned = tokens.slice(from, to).some((token, at) => {
    const isNamed = isCapital(token) && !token.is.demonym;
    return isNamed && (!token.opens || isPossessive(tokens[from + at + 1]));
  });
  if (!isRelation || !isOwned || tokens[ahead.head + 1]?.text !== ',') return title;
  return { ...title, head: ahead.head, role: { from, to: title.role.to } };
}

/** "The Bishop of Osk, | the Rt Rev. | X": the see tells more than how he is addressed. */
function isAddressOfClergy(tokens: readonly Token[], title: RoleFound | null): boolean {
  return /^(?:rev|revd|reverend|msgr|monsignor|fr)\.?$/.test(
    tokens[title?.head ?? -1]?.lower ?? '',
  );
}

// Roles that tell nothing.
const EMPTY = new Set(['man', 'woman', 'person', 'boy', 'girl', 'child']);

/** "Secretary Holm": of state, of defence or of a club. */
function isOfNothing(tokens: readonly Token[], head: number): boolean {
  return tokens[head]?.text === 'Secretary' && tokens[head + 1]?.lower !== 'of';
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
