import { isCapital, isVerb } from '../../../reading/word-kinds.ts';
import type { Range } from '../../../reading/range.ts';
import type { IsName, RoleFound } from '../role-found.ts';
import type { Token } from '../../../reading/tokens.ts';
import { beforeHonorifics } from '../../beside-a-name/honorifics.ts';
import { pastAsides } from '../../beside-a-name/past-asides.ts';
import { rolePredicate } from './role-predicate.ts';
import { rolePhrase } from '../phrase/role-phrase.ts';

const SETS_OFF = new Set([',', '(', '–', '—']);
const CLOSES = new Set([',', '.', ')', ';', '–', '—', '?', '!', ':', '"', '”', '“', "'"]);

/** Behind a name: "X, a professor at Seoul National University, …", "X, who is …", "X is …". */
export function roleAfter(tokens: readonly Token[], name: Range, isName: IsName): RoleFound | null {
  const end = pastBrackets(tokens, pastOrigin(tokens, pastAsides(tokens, name.to)));
  const opening = tokens[end];
  if (!opening || opening.opens) return null;
  if (!SETS_OFF.has(opening.text) && !isDash(tokens, end))
    return rolePredicate(tokens, name, end, isName);
  // "X, now the chairman of the port"
  const at = tokens[end + 1]?.lower === 'now' ? end + 2 : end + 1;
  const lead = tokens[at];
  if (!lead || lead.opens || lead.quoted !== opening.quoted) return null;
  if (/..ed$/.test(lead.lower) && tokens[at + 1]?.is.determiner) return null; // ", crowned the queen,"
  if (lead.lower === 'who') return rolePredicate(tokens, name, at + 1, isName);
  // "X, R.D., | is a co-owner of the firm"
  if (lead.lower === 'is' && tokens[name.to]?.text === ',' && end > name.to)
    return rolePredicate(tokens, name, at, isName);
  if (isPastRole(lead)) return pastRole(tokens, name, at, isName);
  if (AT_COURT.has(lead.lower) && tokens[at + 1]?.text === ',')
    return { role: { from: at, to: at + 1 }, head: at, phrase: { from: name.from, to: at + 1 } };
  const found = rolePhrase(tokens, at, true, isName);
  if (!found || isListOfKin(tokens, found)) return null;
  if (!isClosed(tokens, name, found)) return withoutClause(tokens, name, found);
  const { role, head } = withoutContact(tokens, found);
  return { role, head, phrase: { from: name.from, to: pastSeat(tokens, found.role.to) } };
}

/** Whether nothing of the role goes on behind it: a mark, a clause of its own, or the predicate of X. */
function isClosed(tokens: readonly Token[], name: Range, found: RoleFound): boolean {
  const { to } = found.role;
  const close = tokens[to];
  if (!close || close.opens || CLOSES.has(close.text)) return true;
  // "its chief executive | since 2016"
  if (close.lower === 'who' || close.lower === 'since') return true;
  return (
    isBeforeDay(tokens, to) ||
    isBeforeTelling(tokens, name, found) ||
    isBeforeVerb(tokens, name, found) ||
    isDash(tokens, to)
  );
}

/**
 * "said X, the ecologist | commissioned to survey the kilns above the road", "X, the head of the unit |
 * that runs the docks": without the clause that goes on behind the role; null where it may be no clause of it.
 */
function withoutClause(
  tokens: readonly Token[],
  name: Range,
  { role, head }: RoleFound,
): RoleFound | null {
  const start = beforeHonorifics(tokens, name.from);
  const [told, doing, close] = [tokens[start - 1], tokens[head + 1], tokens[role.to]];
  const isSpeaker = told?.is.speech === true && told.shape === 'lower';
  if (!isSpeaker && !RELATIVES.has(close?.lower ?? '')) return null;
  if (!isSpeaker && tokens[start]?.opens !== true) return null;
  const isDoing = doing?.shape === 'lower' && !doing.is.closed && DOING.test(doing.lower);
  const link = close?.lower ?? '';
  if (!isDoing && !RELATIVES.has(link) && !CLAUSES.has(link)) return null;
  const to = isDoing ? head + 1 : role.to;
  return { role: { from: role.from, to }, head, phrase: { from: name.from, to } };
}

/** "a grower | reached by phone in the village", "a lawyer | speaking on Radio Osk": how he was heard, and not who he is. */
function withoutContact(tokens: readonly Token[], found: RoleFound): RoleFound {
  const { role, head } = found;
  for (let at = head + 1; at < role.to; at += 1)
    if (isContact(tokens[at], tokens[at + 1]))
      return { ...found, role: { from: role.from, to: at } };
  return found;
}

/** "said X, | her sister and their lawyers": others, who speak as well; "his father and his trainer" is one. */
function isListOfKin(tokens: readonly Token[], { role }: RoleFound): boolean {
  const words = tokens.slice(role.from - 1, role.to).map(({ lower }) => lower);
  if (!/^(?:his|her|their)$/.test(words[0] ?? '')) return false;
  const second = words.findIndex(
    (word, at) => word === 'and' && /^(?:his|her|their)$/.test(words[at + 1] ?? ''),
  );
  if (second < 0) return false;
  const owned = words.slice(second + 2);
  const end = owned.findIndex((word) => /^(?:of|at|in|for|from|on|to)$/.test(word));
  return /[^s]s$/.test((end < 0 ? owned : owned.slice(0, end)).at(-1) ?? '');
}

function isContact(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.shape !== 'lower') return false;
  // "children | speaking French", "a lawyer | speaking for the port"
  if (token.lower === 'speaking') return /^(?:on|to|from|by|in|at)$/.test(next?.lower ?? '');
  return CONTACT.has(token.lower);
}

const CONTACT = new Set(['reached', 'interviewed', 'contacted', 'quoted', 'cited']);

const RELATIVES = new Set(['that', 'which', 'where', 'whose']);
const CLAUSES = new Set('not above below along across beside beyond through as'.split(' '));
const DOING = /^(?:.{2,}(?:ed|ing)|sent|left|held|kept|brought|taken|given|chosen|made|paid)$/;

/** "X, the mayor of Osk | on Friday". */
function isBeforeDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'on' && tokens[at + 1]?.is.calendar === true;
}

/** “…,” X, a spokesman for the port | told the Post: the second comma is missing. */
function isBeforeTelling(
  tokens: readonly Token[],
  { from }: Range,
  { role, head }: RoleFound,
): boolean {
  const [before, verb] = [tokens[from - 1], tokens[role.to]];
  if (verb?.is.speech !== true || verb.shape !== 'lower' || role.to <= head + 2) return false;
  return before?.quoted === true || /^["”’]$/u.test(before?.text ?? '');
}

/** "X, a former aide to Holm | was among the first": the second comma is missing behind whom the sentence opens with. */
function isBeforeVerb(
  tokens: readonly Token[],
  { from, to }: Range,
  { role, head }: RoleFound,
): boolean {
  if (tokens[from]?.opens !== true || role.to <= head + 2 || tokens[to]?.text !== ',') return false;
  return OF_ONE.has(tokens[role.to]?.lower ?? '') && /^an?$/.test(tokens[to + 1]?.lower ?? '');
}

const OF_ONE = new Set(['is', 'was', 'has', 'had', 'will']);

/** "X - the first-term senator - said", no "co-founder". */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (dash?.text !== '-' || before === undefined || next === undefined) return false;
  return before.end < dash.start && dash.end < next.start;
}

/** Past ", Fayetteville" of "director at the University of Arkansas, Fayetteville, said": where a body sits. */
function pastSeat(tokens: readonly Token[], to: number): number {
  const body = tokens[to - 1];
  if (tokens[to]?.text !== ',' || body === undefined || !isCapital(body)) return to;
  let end = to + 1;
  while (end < to + 3 && isCapital(tokens[end])) end += 1;
  const isClosed = end > to + 1 && tokens[end]?.text === ',' && isVerb(tokens[end + 1]);
  return isClosed ? end : to;
}

const PAST = new Set(['then', 'once', 'formerly', 'previously']);

/** Whether a role that begins with this word is over. */
export function isPastRole(token: Token | undefined): boolean {
  return token !== undefined && PAST.has(token.lower);
}

/** "X, then the director of the bureau,": no role of today, so that its time belongs to it. */
function pastRole(
  tokens: readonly Token[],
  name: Range,
  at: number,
  isName: IsName,
): RoleFound | null {
  const found = rolePhrase(tokens, at + 1, true, isName);
  if (found === null) return null;
  const { to } = found.role;
  const close = tokens[to];
  if (close !== undefined && !close.opens && !CLOSES.has(close.text)) return null;
  return { head: found.head, role: { from: at, to }, phrase: { from: name.from, to } };
}

/**
 * Words of a place at most ("of | the Czech Republic"), and of an insertion in brackets. Set by hand;
 * not tuned.
 */
const LONGEST_PLACE = 4;
const INSERTION = 8;

/** Past "of Tennessee" of "X of Tennessee, the chairman": where somebody is from, before a comma. */
function pastOrigin(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== 'of') return to;
  let end = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const first = end;
  while (end < to + LONGEST_PLACE && isCapital(tokens[end])) end += 1;
  return end > first && tokens[first]?.is.toponym && tokens[end]?.text === ',' ? end : to;
}

/** Past "(pictured)" behind a name. */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < at + INSERTION; close += 1) {
    if (tokens[close]?.text === ')') return tokens[close + 1]?.text === ',' ? close + 1 : at;
  }
  return at;
}

/** "X, prosecuting, said": a British court. */
const AT_COURT = new Set(['prosecuting', 'defending', 'presiding', 'mitigating']);
