import { wordSet } from '../../../languages/word-set.ts';
import { isCapital, isPossessive, isRoleWord, isVerb } from '../../reading/word-kinds.ts';
import type { Range } from '../../reading/range.ts';
import { pastHonours } from '../beside-a-name/honours.ts';
import { isNounBehind } from './noun-behind.ts';
import { phraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import type { Token } from '../../reading/tokens.ts';

/** A role found beside a name, its head noun, and the noun phrase of role and name together. */
export type RoleFound = Readonly<{ role: Range; head: number; phrase: Range }>;

/** "Kremlin spokesman | Dmitry Peskov", "Deputy ministry spokesperson | Kim In-ae". */
export function roleBefore(tokens: readonly Token[], { from, to }: Range): RoleFound | null {
  const end = beforeHonorifics(tokens, from);
  const last = tokens[end - 1];
  if (!last || last.quoted !== tokens[from]?.quoted || tokens[end]?.opens) return null;
  if (last.shape === 'lower' && ADJECTIVES.has(last.lower) && !isSomebody(tokens, end)) return null;
  const isRole = isRoleWord(last) || isPosition(tokens, end - 1);
  const office = isRole ? end - 1 : officeBefore(tokens, end);
  const plain = office < 0 ? officeIn(tokens, end) : office;
  const head = plain < 0 ? trailingRole(tokens, end) : plain;
  if (head < 0) return null;
  const { from: start, determined } = phraseStart(tokens, head);
  if (isSupposed(tokens, determined, head)) return null;
  return {
    role: { from: start, to: withoutTitle(tokens, start, end) },
    head,
    phrase: { from: determined, to },
  };
}

/** "Heat forward | X", "Lakers center | Y": where somebody plays, behind the team. */
function isPosition(tokens: readonly Token[], at: number): boolean {
  const [word, team] = [tokens[at], tokens[at - 1]];
  if (word?.shape !== 'lower' || team === undefined || !isCapital(team)) return false;
  return POSITIONS.has(word.lower) && !team.is.closed;
}

const POSITIONS = new Set([
  'forward',
  'center',
  'centre',
  'safety',
  'tackle',
  'prop',
  'lock',
  'hooker',
]);

/** "what a President | Keller would do": an office that somebody does not hold. */
function isSupposed(tokens: readonly Token[], determined: number, head: number): boolean {
  const [article, office] = [tokens[determined], tokens[head]];
  if (article === undefined || office === undefined || !isCapital(office)) return false;
  return article.lower === 'a' || article.lower === 'an';
}

/** "committee chairman | Sen. X": the short title behind an office says less than the office. */
function withoutTitle(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    end - 2 >= from &&
    tokens[end - 1]?.is.shortTitle &&
    tokens[end - 2]?.shape === 'lower' &&
    tokens[end - 2]?.is.role
  )
    end -= 1;
  return end;
}

/** "His deputy | X", "the policy chief | X": with an owner or a field they are somebody. */
function isSomebody(tokens: readonly Token[], end: number): boolean {
  const [word, before] = [tokens[end - 1]?.lower, tokens[end - 2]];
  if (before === undefined || (word !== 'deputy' && word !== 'chief')) return false;
  if (isPossessive(before) || /^(?:his|her|its|their)$/.test(before.lower)) return true;
  return word === 'chief' && (before.shape === 'lower' || before.opens) && !before.is.closed;
}

// Role nouns that are adjectives when a name follows: "senior Clinton aides".
const ADJECTIVES = new Set([
  'senior',
  'junior',
  'private',
  'major',
  'fellow',
  'lead',
  'deputy',
  'chief',
  'native',
  'top',
]);

/** First of "Mr.", "Dr." before a name. */
export function beforeHonorifics(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && isHonorific(tokens[start - 1]) && !tokens[start]?.opens) start -= 1;
  return start;
}

function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && token.is.honorific;
}

/**
 * How many words back from a name its office begins: "Minister of", "Director at the", and where
 * modifiers follow their noun; and a role that is set off before it. Set by hand; not tuned.
 */
const LONGEST = { office: 8, officeIn: 10, trailing: 7, ahead: 16 } as const;

/** Whom a country sends to another: "ambassador to Britain | X". */
const ENVOYS = new Set(['ambassador', 'envoy', 'consul', 'emissary', 'delegate']);

/** The role word of "Secretary of State" or "minister of Education" that ends before `end`; -1 without. */
function officeBefore(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.is.closed) return -1;
  for (let at = end - 1; at > end - LONGEST.office && at > 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.opens || token.shape === 'mark') return -1;
    if (/^(?:of|for|to|on)$/.test(token.lower)) {
      const role = tokens[at - 1];
      // "spokesman for | Ted Cruz" speaks of somebody else
      const isSent = token.lower === 'to' && ENVOYS.has(role?.lower ?? '');
      return at < end - 1 &&
        role &&
        isRoleWord(role) &&
        (token.lower === 'of' || isSent || isCapital(role))
        ? at - 1
        : -1;
    }
    if (!isCapital(token) && !/^(?:the|and)$/.test(token.lower)) return -1;
  }
  return -1;
}

/** The role word of "Minister in the Ministry of Finance | X", "Director at the Bank of Ghana | X"; -1 without. */
function officeIn(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > end - LONGEST.officeIn && at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark' || token.opens) return -1;
    if (isCapital(token) || /^(?:of|the|and|for)$/.test(token.lower)) continue;
    const role = tokens[at - 1];
    const isJoint = token.lower === 'in' || token.lower === 'at';
    return isJoint && tokens[at + 1]?.lower === 'the' && role && isCapital(role) && isRoleWord(role)
      ? at - 1
      : -1;
  }
  return -1;
}

/** "le ministre de la Défense | X": where modifiers follow their noun, the role is further left. */
function trailingRole(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.is.closed) return -1;
  for (let at = end - 1; at > end - LONGEST.trailing && at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.shape === 'mark' || token.shape === 'number') return -1;
    if (token.is.role && token.is.link) return at;
    if (token.opens || token.is.speech || token.is.calendar) return -1;
    if (token.is.closed && !(token.is.link || token.is.determiner)) return -1;
  }
  return -1;
}

/** "who gave her name (only) as | X", "who would give only his first name, | X". */
const GIVEN = wordSet(`
  who only would gave give giving asked to be identified identifies himself herself themselves his her their
  first last given full name names as by goes go known the just wished wanted agreed
`);
/** Words of such a clause, and of the role before it, at most. Set by hand; not tuned. */
const LONGEST_GIVEN = 12;

/** Of words before a name: "gave her name as", "identified himself as", "known as". */
const GIVES_NAME = wordSet('name himself herself themselves identified known');

/** "One of the survivors, who gave her name as | Amal,": what somebody is whose name is told so; null without. */
export function roleOfGivenName(tokens: readonly Token[], { from, to }: Range): RoleFound | null {
  let at = from - 1;
  if (tokens[at]?.text === ',') at -= 1;
  const end = at;
  while (at > 0 && end - at < LONGEST_GIVEN && GIVEN.has(tokens[at]?.lower ?? '')) at -= 1;
  const words = tokens.slice(at + 1, end + 1).map(({ lower }) => lower);
  const isName = words.some((word) => GIVES_NAME.has(word));
  if (!isName || (tokens[at]?.text !== ',' && words[0] !== 'who')) return null;
  if (tokens[at]?.text !== ',') at += 1;
  for (let head = at - 1; head >= 0 && head > at - LONGEST_GIVEN; head -= 1) {
    const token = tokens[head];
    if (token === undefined || token.shape === 'mark' || token.opens) return null;
    if (!(token.is.group || token.is.role) || phraseEnd(tokens, head, true) < at) continue;
    const start = phraseStart(tokens, head).determined;
    const isOneOf = tokens[start - 1]?.lower === 'of' && tokens[start - 2]?.lower === 'one';
    const begin = isOneOf ? start - 2 : start;
    return { role: { from: begin, to: at }, head, phrase: { from: begin, to } };
  }
  return null;
}

/** "The group's director, | X,": the role stands before the name, set off by commas. */
export function roleAhead(tokens: readonly Token[], { from, to }: Range): RoleFound | null {
  const start = beforeHonorifics(tokens, from);
  const comma = start - 1;
  if (tokens[comma]?.text !== ',' || tokens[start]?.opens) return null;
  let head = -1;
  for (let at = comma - 1; at >= 0 && at > comma - LONGEST.ahead; at -= 1) {
    const token = tokens[at];
    if (!token || (token.shape === 'mark' && !isPossessive(token) && !INNER.has(token.text))) break;
    if (isVerb(token) && token.is.speech) break;
    const isHead = isRoleWord(token) && !isNounBehind(tokens[at + 1] ?? token);
    if (isHead && phraseEnd(tokens, at, true) >= comma) {
      head = at;
      if (!/^(?:of|to|for)$/.test(beforePhrase(tokens, at)?.lower ?? '')) break;
    }
    if (token.opens) break;
  }
  if (head < 0) return null;
  const { from: begin, determined } = phraseStart(tokens, head);
  const after = tokens[pastHonours(tokens, to)];
  const isOwner = after !== undefined && isPossessive(after);
  const closed = after === undefined || (after.shape === 'mark' && !isOwner) || after.opens;
  const spoken = tokens[determined - 1]?.is.speech === true;
  const clause = tokens[determined]?.opens || tokens[determined - 1]?.shape === 'mark';
  if (!closed && !spoken && !(clause && isVerb(after))) return null;
  // "the president, Putin and Xi" needs more than a comma
  if (determined === begin && !tokens[begin]?.opens && !spoken && !hasOwner(tokens, begin, head))
    return null;
  return { role: { from: begin, to: comma }, head, phrase: { from: determined, to } };
}

const INNER = new Set(['-', '(', ')', '&']);

function beforePhrase(tokens: readonly Token[], head: number): Token | undefined {
  return tokens[phraseStart(tokens, head).determined - 1];
}

function hasOwner(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isPossessive(token) || isCapital(token));
}
