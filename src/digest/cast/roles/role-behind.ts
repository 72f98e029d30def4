import { isCapital, isPossessive, isRoleWord, isVerb } from '../../reading/word-kinds.ts';
import { is } from '../../reading/word-classes.ts';
import type { Range } from '../../reading/range.ts';
import { pastAge } from '../beside-a-name/age.ts';
import { pastParty } from '../beside-a-name/party.ts';
import { pastHonours } from '../beside-a-name/honours.ts';
import { phraseEnd } from './phrase-end.ts';
import type { RoleFound } from './role-before.ts';
import type { Token } from '../../reading/tokens.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { doings } from '../../../languages/english/verb-forms.ts';

type IsName = (at: number) => boolean;

const SETS_OFF = new Set([',', '(', '–', '—']);
const CLOSES = new Set([',', '.', ')', ';', '–', '—', '?', '!', ':', '"', '”', '“', "'"]);

/** Behind a name: "X, a professor at Seoul National University, …", "X, who is …", "X is …". */
export function roleAfter(tokens: readonly Token[], name: Range, isName: IsName): RoleFound | null {
  const end = pastBrackets(tokens, pastAsides(tokens, name.to));
  const opening = tokens[end];
  if (!opening || opening.opens) return null;
  if (!SETS_OFF.has(opening.text)) return predicate(tokens, name, end, isName);
  const at = end + 1;
  const lead = tokens[at];
  if (!lead || lead.opens || lead.quoted !== opening.quoted) return null;
  if (/..ed$/.test(lead.lower) && (tokens[at + 1]?.classes ?? 0) & is.determiner) return null; // ", crowned the queen,"
  if (lead.lower === 'who') return predicate(tokens, name, at + 1, isName);
  if (isPastRole(lead)) return pastRole(tokens, name, at, isName);
  if (AT_COURT.has(lead.lower) && tokens[at + 1]?.text === ',')
    return { role: { from: at, to: at + 1 }, head: at, phrase: { from: name.from, to: at + 1 } };
  const found = rolePhrase(tokens, at, true, isName);
  if (!found) return null;
  const close = tokens[found.role.to];
  if (close && !close.opens && !CLOSES.has(close.text) && close.lower !== 'who') return null;
  return { ...found, phrase: { from: name.from, to: found.role.to } };
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

/** Past "(pictured)" behind a name. */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < at + 8; close += 1) {
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
  if (!as && !/^(?:is|was|became)$/.test(word)) return null;
  const at = as ? verb + 2 : verb + 1;
  const found = rolePhrase(tokens, at, false, isName);
  if (found === null) return null;
  const phrase = { from: name.from, to: name.to };
  // "who served as her chief of staff" says that it is over; without "who" nothing does
  if (!as || !word.endsWith('ed')) return { ...found, phrase };
  const isClause = tokens[verb - 1]?.lower === 'who';
  return isClause ? { ...found, role: { from: verb - 1, to: found.role.to }, phrase } : null;
}

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
  while ((tokens[start]?.classes ?? 0) & is.determiner) start += 1;
  let head = -1;
  for (let index = start; index < start + 12; index += 1) {
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
      token.classes & is.closed
        ? !/^(?:of|the|and|for)$/.test(token.lower)
        : isVerb(token) && token.classes & is.speech
    )
      return null;
  }
  const next = tokens[head + 1];
  if (next && !next.opens && isNoun(next)) return null;
  if (head < 0 || (next && isCapital(next) && isName(head + 1))) return null;
  return {
    role: { from: start, to: phraseEnd(tokens, head, loose) },
    head,
    phrase: { from: start, to: start },
  };
}

/** Words of an owner's name at most: "Mark T. Varga's". */
const LONGEST_OWNER = 5;

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
  for (let head = at + 2; head < at + 8; head += 1) {
    const token = tokens[head];
    if (token === undefined || token.opens || (token.shape === 'mark' && !isPossessive(token)))
      break;
    if (!(token.classes & is.group)) continue;
    return {
      role: { from: at, to: phraseEnd(tokens, head, true) },
      head,
      phrase: { from: at, to: at },
    };
  }
  return null;
}

/** What somebody does, where no noun says it: "who represents", "who lives". */
const DOING = new RegExp(`^(?:${oneOf(doings)})$`);
/** Words of such a clause at most: longer ones tell a story. */
const LONGEST_CLAUSE = 14;

/** "X, who represents one of the guards, Y": a clause that says who X is; null without. */
export function clauseBehind(tokens: readonly Token[], name: Range, isName: IsName): Range | null {
  const comma = pastAsides(tokens, name.to);
  const [mark, who, verb] = [tokens[comma], tokens[comma + 1], tokens[comma + 2]];
  if (mark?.text !== ',' || who?.lower !== 'who' || !DOING.test(verb?.lower ?? '')) return null;
  for (let at = comma + 3; at <= comma + LONGEST_CLAUSE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.opens) return { from: comma + 1, to: at };
    if (token.quoted || /^["“”():;—–]$/u.test(token.text)) return null;
    if (token.text !== ',' && token.text !== '.') continue;
    if (token.text === '.' && tokens[at + 1]?.sentence === token.sentence) continue;
    return { from: comma + 1, to: token.text === ',' ? pastName(tokens, at, isName) : at };
  }
  return null;
}

/** "one of the guards, | Y.": whom the last words of a clause mean. */
function pastName(tokens: readonly Token[], comma: number, isName: IsName): number {
  if (!isName(comma + 1)) return comma;
  let end = comma + 1;
  while (end < comma + 5 && isCapital(tokens[end] ?? { shape: 'mark' })) end += 1;
  const closing = tokens[end];
  return closing === undefined || closing.text === '.' ? end : comma;
}

/** "outsider anger", "terrorist attacks": behind a role noun another noun heads the phrase. */
function isNoun({ shape, classes, lower }: Token): boolean {
  const other = is.closed | is.postAdjective | is.roleModifier | is.calendar | is.role | is.speech;
  return shape === 'lower' && !(classes & other) && !/(?:ing|ed|ly)$/.test(lower);
}

/** "team member": a role noun may follow one or two words after another one. */
function continuesHead(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.classes & is.closed || token.shape === 'mark') return false;
  return isPossessive(next ?? token) || (next !== undefined && isRoleWord(next));
}

/** "X of the Brookings Institution", "X, from The Gazette": the index where the body begins; -1 without. */
export function bodyAfter(tokens: readonly Token[], { to }: Range): number {
  let at = tokens[to]?.text === ',' ? to + 1 : to;
  if (!/^(?:of|from|with|at|for)$/.test(tokens[at]?.lower ?? '')) return -1;
  at += 1;
  return tokens[at]?.lower === 'the' ? at + 1 : at;
}

/** ", who leads the gallery": the verb's object; -1 without. */
export function ledBody(tokens: readonly Token[], { to }: Range): number {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'who') return -1;
  if (
    !/^(?:leads?|led|heads?|headed|chairs?|chaired|runs?|ran|directs?|directed|founded|owns?|represents?|manages?|edits?)$/.test(
      tokens[to + 2]?.lower ?? '',
    )
  )
    return -1;
  return (tokens[to + 3]?.classes ?? 0) & is.determiner ? to + 4 : to + 3;
}
