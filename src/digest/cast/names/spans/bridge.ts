import { wordSet } from '../../../../languages/word-set.ts';
import { isAmong } from '../../../reading/asked-once.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import { isNamePart } from './name-part.ts';
import { ownsBody } from './owned-body.ts';
import { behindSupplied } from './supplied.ts';

const opensNickname = isAmong(['"', '“', '‘', "'"]);
const opensBracket = isAmong(['(', '[']);

/** Where a name that ended before `to` goes on after a small joining word; `to` where it does not. */
export function bridge(tokens: readonly Token[], from: number, to: number): number {
  const joint = tokens[to];
  const left = tokens[to - 1];
  if (joint === undefined || left === undefined || joint.opens) return to;
  // X "Chico" Y
  if (opensNickname(joint) && (left.is.given || isFirstName(tokens, from, to)))
    return bridgeNickname(tokens, to);
  // "William (Bill) X"
  if (left.is.given && to - from === 1 && opensBracket(joint)) return behindSupplied(tokens, to);
  const marked = bridgeMark(tokens, to);
  if (marked !== null) return marked;
  if (to - from === 1 && isCall(tokens, from)) return to + 2;
  return joint.shape === 'lower' ? bridgeSmall(tokens, from, to) : to;
}

/** ", Jr.", "King's Lynn", "Osk Foods plc", "Lunn & Sons"; `null` where there is none of these. */
function bridgeMark(tokens: readonly Token[], to: number): number | null {
  const owner = tokens[to - 1]?.lower ?? '';
  switch (tokens[to]?.lower) {
    case ',':
      return tokens[to + 1]?.is.suffix ? to + 2 : to;
    case "'s": {
      const isOwner = owners.has(owner) && isNamePart(tokens, to + 1);
      return isOwner || ownsBody(tokens, to) ? to + 2 : to;
    }
    case 'plc':
      return to + 1;
    case '&':
      return isNamePart(tokens, to + 1) ? to + 2 : to;
    default:
      return null;
  }
}

/** Behind a small word: "in ’t Feld", "von der Leyen", "Food and Drug", "Bank of Osk". */
function bridgeSmall(tokens: readonly Token[], from: number, to: number): number {
  const [left, joint] = [tokens[to - 1], tokens[to]];
  if (left === undefined || joint === undefined) return to;
  const clitic = pastClitic(tokens, to);
  if (clitic > to) return left.is.given ? clitic + 1 : to;
  // "von der Leyen", but "X der Zeitung"
  if (joint.is.particle && joint.lower !== 'the' && joint.lower !== 'der') {
    const next = pastParticles(tokens, to + 1);
    if (to - from === 1 && isOfSomebody(tokens, from, next)) return to;
    const body = tokens[next]?.is.organisationHead || tokens[next]?.is.thingHead;
    return isNamePart(tokens, next) && !body ? next + 1 : to;
  }
  if (joint.lower === 'and') return bridgeAnd(tokens, from, to);
  if (!joins(joint.lower, left, to - from)) return to;
  const next = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return isNamePart(tokens, next) ? next + 1 : to;
}

/** "said | Ekapol | “Ek” Wong", "the coach, | Ekapol | “Ek” Wong": a given name that nobody has listed. */
function isFirstName(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, name] = [tokens[to - 2], tokens[to - 1]];
  if (name === undefined || before === undefined || name.shape !== 'capital') return false;
  if (to - from > 1 && !(before.is.honorific || before.is.role)) return false;
  if (name.opens || name.is.organisationHead || name.is.thingHead || name.is.toponym) return false;
  return before.text === ',' || before.is.role || before.is.honorific || before.is.speech;
}

/** "the People | 's | Bank": nouns whose possessive is a part of a name. */
const owners = wordSet(
  'people children women men workers king queen veterans farmers teachers writers players',
);

/** Where each noun has a capital, these stand between one and whose it is as well as within a name. */
const AMONG_NOUNS = new Set(['von', 'zu']);

/** "das Fazit | von | Ann Lee", "Rücktritt | von | Ann Lee": a noun and whose it is, and no name. */
function isOfSomebody(tokens: readonly Token[], at: number, next: number): boolean {
  const [noun, joint, bearer] = [tokens[at], tokens[at + 1], tokens[next]];
  if (noun === undefined || !AMONG_NOUNS.has(joint?.lower ?? '')) return false;
  if (noun.is.given || noun.is.honorific) return false;
  if (bearer?.is.given && isNamePart(tokens, next + 1)) return true;
  return tokens[at - 1]?.is.determiner === true && !noun.is.role;
}

/** Behind the surname of X "Chico" Y, of X “Mad Dog” Y or X “the Fox” Y; `at`, where the mark stands, without one. */
function bridgeNickname(tokens: readonly Token[], at: number): number {
  for (let close = at + 2; close <= at + 4; close += 1) {
    if (!/^["”’']$/u.test(tokens[close]?.text ?? '')) continue;
    const surname = tokens[close + 1];
    const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const isName = first < close && tokens.slice(first, close).every(isCapital);
    return isName && surname && isCapital(surname) && !surname.opens ? close + 2 : at;
  }
  return at;
}

const isApostrophe = isAmong(['’', "'", '‘']);
const BEFORE_CLITICS = new Set(['in', 'van', 'op', 'aan']);

export function opensClitic({ lower }: Pick<Token, 'lower'>): boolean {
  return BEFORE_CLITICS.has(lower);
}

/** "in ’t | Feld", "van ’t | Hoff": the surname behind a preposition and a clipped article; `at` without. */
export function pastClitic(tokens: readonly Token[], at: number): number {
  const [joint, mark] = [tokens[at], tokens[at + 1]];
  // Few words stand before a mark: that is asked first
  if (joint === undefined || !isApostrophe(mark)) return at;
  if (!opensClitic(joint)) return at;
  const [article, surname] = [tokens[at + 2], tokens[at + 3]];
  return article?.text === 't' && isCapital(surname) ? at + 3 : at;
}

/** "de la | X": the first token from `at` on that is no small particle; two are passed at most. */
export function pastParticles(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && tokens[next]?.is.particle && tokens[next]?.shape === 'lower') next += 1;
  return next;
}

/** "Bank of", "Council on", "Ambassador to", "Daughters of". */
function joins(joint: string, token: Token, length: number): boolean {
  const head = token.is.organisationHead || token.is.properHead;
  const role = token.is.role && !token.is.untitled;
  if (joint === 'of')
    return head || role || (length === 1 && (PLURAL.test(token.lower) || isRealm(token)));
  if (joint === 'for' || joint === 'on' || joint === 'against' || joint === 'without') {
    const isHead = token.is.organisationHead || (joint === 'for' && isTransport(token));
    return isHead || (role && joint === 'for');
  }
  return (
    joint === 'to' &&
    /^(?:ambassador|envoy|adviser|advisor|secretary|representative|delegate)$/.test(token.lower)
  );
}

const callsUpon = isAmong('save stop free defend protect keep reclaim scrap ban fix'.split(' '));

/** "Save | the Bay": what a body is called that calls upon others. */
export function isCall(tokens: readonly Token[], at: number): boolean {
  const [call, article, what] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!callsUpon(call) || call === undefined || !isCapital(call)) return false;
  if (!/^(?:the|our)$/.test(article?.lower ?? '')) return false;
  return what !== undefined && isNamePart(tokens, at + 2);
}

/** "Port | of Osk", "Isle | of Marl". */
export const isRealm = isAmong('port isle borough diocese archdiocese'.split(' '));

/** "Transport | for Osk": what runs the buses. */
export const isTransport = isAmong(['transport']);

/** "Daughters | of", not "Gas of". */
const PLURAL = /...s$/;
/** Words behind "and" of a body's name, and before it without a head, at most. Set by hand; not tuned. */
const BEHIND_AND = 5;
const BEFORE_AND = 2;

/** "Department of Health and Human Services", "Globe and Mail", "Food and Drug Administration". */
function bridgeAnd(tokens: readonly Token[], from: number, to: number): number {
  if (!isNamePart(tokens, to + 1)) return to;
  let end = to + 2;
  while (end <= to + BEHIND_AND && isNamePart(tokens, end)) end += 1;
  const left = tokens.slice(from, to);
  const right = tokens.slice(to + 1, end);
  if (right.some((token) => token.is.given || token.is.honorific || token.is.shortTitle)) return to;
  const last = right.at(-1);
  const rightHead = last !== undefined && (last.is.organisationHead || last.is.properHead);
  const joint = left.findIndex(({ shape }) => shape === 'lower');
  const leftHead = left.at(joint > 0 ? joint - 1 : -1)?.is.organisationHead === true;
  const open = left.some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on');
  if (leftHead && open && !(last !== undefined && last.is.toponym)) return end;
  const bothProper = right.length === 1 && left.length === 1 && left[0]?.is.properHead === true;
  const articled = tokens[from - 1]?.lower === 'the';
  const isBody = articled && !leftHead && right.length > 1 && left.length <= BEFORE_AND;
  return rightHead && (bothProper || isBody) ? end : to;
}
