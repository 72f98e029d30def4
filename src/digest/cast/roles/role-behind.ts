import { isCapital, isPossessive, isRoleWord, isVerb } from '../../reading/word-kinds.ts';
import type { Range } from '../../reading/range.ts';
import { pastAge } from '../beside-a-name/age.ts';
import { pastParty } from '../beside-a-name/party.ts';
import { pastHonours } from '../beside-a-name/honours.ts';
import { phraseEnd } from './phrase-end.ts';
import { isNounBehind } from './noun-behind.ts';
import type { RoleFound } from './role-before.ts';
import type { Token } from '../../reading/tokens.ts';

export type IsName = (at: number) => boolean;

const SETS_OFF = new Set([',', '(', '–', '—']);
const CLOSES = new Set([',', '.', ')', ';', '–', '—', '?', '!', ':', '"', '”', '“', "'"]);

/** Behind a name: "X, a professor at Seoul National University, …", "X, who is …", "X is …". */
export function roleAfter(tokens: readonly Token[], name: Range, isName: IsName): RoleFound | null {
  const end = pastBrackets(tokens, pastOrigin(tokens, pastAsides(tokens, name.to)));
  const opening = tokens[end];
  if (!opening || opening.opens) return null;
  if (!SETS_OFF.has(opening.text) && !isDash(tokens, end))
    return predicate(tokens, name, end, isName);
  // "X, now the chairman of the port"
  const at = tokens[end + 1]?.lower === 'now' ? end + 2 : end + 1;
  const lead = tokens[at];
  if (!lead || lead.opens || lead.quoted !== opening.quoted) return null;
  if (/..ed$/.test(lead.lower) && tokens[at + 1]?.is.determiner) return null; // ", crowned the queen,"
  if (lead.lower === 'who') return predicate(tokens, name, at + 1, isName);
  if (isPastRole(lead)) return pastRole(tokens, name, at, isName);
  if (AT_COURT.has(lead.lower) && tokens[at + 1]?.text === ',')
    return { role: { from: at, to: at + 1 }, head: at, phrase: { from: name.from, to: at + 1 } };
  const found = rolePhrase(tokens, at, true, isName);
  if (!found) return null;
  const close = tokens[found.role.to];
  const isClosed = !close || close.opens || CLOSES.has(close.text) || close.lower === 'who';
  if (!isClosed && !isDash(tokens, found.role.to)) return null;
  return { ...found, phrase: { from: name.from, to: pastSeat(tokens, found.role.to) } };
}

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
  while (end < to + 3 && isCapital(tokens[end] ?? { shape: 'mark' })) end += 1;
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

/** Past "QC", ", R-Neb.", "(45)": what stands behind a name and is no role. */
export function pastAsides(tokens: readonly Token[], to: number): number {
  return pastAge(tokens, pastParty(tokens, pastHonours(tokens, to)));
}

/**
 * Words of a place at most ("of | the Czech Republic"), of an insertion in brackets, of a role up to
 * its noun. Set by hand; not tuned.
 */
const LONGEST_PLACE = 4;
const INSERTION = 8;
const TO_NOUN = 12;

/** Past "of Tennessee" of "X of Tennessee, the chairman": where somebody is from, before a comma. */
function pastOrigin(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== 'of') return to;
  let end = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const first = end;
  while (end < to + LONGEST_PLACE && isCapital(tokens[end] ?? { shape: 'mark' })) end += 1;
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

/** "X is the editor of the Gazette", "who serves as chief of staff". */
function predicate(
  tokens: readonly Token[],
  name: Range,
  verb: number,
  isName: IsName,
): RoleFound | null {
  const word = tokens[verb]?.lower ?? '';
  const as =
    /^(?:serves?|served|works?|worked|acts?|acted)$/.test(word) && tokens[verb + 1]?.lower === 'as';
  const taken = takenOffice(tokens, verb);
  if (!as && taken < 0 && !/^(?:is|was|became)$/.test(word)) return null;
  const at = taken >= 0 ? taken : as ? verb + 2 : verb + 1;
  const found = rolePhrase(tokens, at, false, isName);
  if (found === null) return null;
  const phrase = { from: name.from, to: name.to };
  // "who served as her chief of staff" says that it is over; without "who" nothing does
  if (!as || !word.endsWith('ed')) return { ...found, phrase };
  const isClause = tokens[verb - 1]?.lower === 'who';
  return isClause ? { ...found, role: { from: verb - 1, to: found.role.to }, phrase } : null;
}

/** "X was sworn in as | the 45th president": where the office begins that somebody takes; -1 without. */
function takenOffice(tokens: readonly Token[], verb: number): number {
  if (!/^(?:is|was)$/.test(tokens[verb]?.lower ?? '')) return -1;
  if (!TAKES.has(tokens[verb + 1]?.lower ?? '')) return -1;
  const at = tokens[verb + 2]?.lower === 'in' ? verb + 3 : verb + 2;
  return tokens[at]?.lower === 'as' ? at + 1 : -1;
}

const TAKES = new Set(
  'sworn inaugurated elected re-elected reelected appointed named chosen installed confirmed'.split(
    ' ',
  ),
);

/** A noun phrase at `at` that is headed by a role noun, and no name follows at once. */
function rolePhrase(
  tokens: readonly Token[],
  at: number,
  loose: boolean,
  isName: IsName,
): RoleFound | null {
  const oneOf = loose ? amongOthers(tokens, at) : null;
  if (oneOf !== null) return oneOf;
  let start = at;
  while (tokens[start]?.is.determiner) start += 1;
  let head = -1;
  for (let index = start; index < start + TO_NOUN; index += 1) {
    const token = tokens[index];
    if (!token || token.opens) break;
    if (isRoleWord(token)) head = index;
    else if (token.shape === 'mark') {
      if (!isPossessive(token) && token.text !== '-') break;
    } else if (head >= 0) {
      const owner = ownersMark(tokens, index);
      if (owner >= 0) {
        // "X, President Y's | adviser": the title is the owner's
        head = -1;
        index = owner;
      } else if (
        !(token.lower === 'and' && isRoleWord(tokens[index + 1] ?? token)) &&
        !continuesHead(tokens, index)
      )
        break;
    } else if (
      token.is.closed ? !/^(?:of|the|and|for)$/.test(token.lower) : isVerb(token) && token.is.speech
    )
      return null;
  }
  const next = tokens[head + 1];
  if (next && !next.opens && isNounBehind(next)) return null;
  if (head < 0 || (next && isCapital(next) && isName(head + 1))) return null;
  return {
    role: { from: start, to: phraseEnd(tokens, head, loose) },
    head,
    phrase: { from: start, to: start },
  };
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

/** "X, prosecuting, said": a British court. */
const AT_COURT = new Set(['prosecuting', 'defending', 'presiding', 'mitigating']);

/** "X, one of his editors at Thorn": the whole phrase, since its noun is in the plural. */
function amongOthers(tokens: readonly Token[], at: number): RoleFound | null {
  if (tokens[at]?.lower !== 'one' || tokens[at + 1]?.lower !== 'of') return null;
  for (let head = at + 2; head < at + AMONG; head += 1) {
    const token = tokens[head];
    if (token === undefined || token.opens || (token.shape === 'mark' && !isPossessive(token)))
      break;
    if (!token.is.group) continue;
    return {
      role: { from: at, to: phraseEnd(tokens, head, true) },
      head,
      phrase: { from: at, to: at },
    };
  }
  return null;
}

/** "team member": a role noun may follow one or two words after another one. */
function continuesHead(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.is.closed || token.shape === 'mark') return false;
  return isPossessive(next ?? token) || (next !== undefined && isRoleWord(next));
}
