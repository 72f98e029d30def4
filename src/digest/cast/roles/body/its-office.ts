import { companyOffices, posts } from '../../../../languages/english/people/offices.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Range } from '../../../reading/range.ts';
import { isCapital, isPossessive, isVerb } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import { joined } from '../../beside-a-name/titles.ts';
import type { RoleFound } from '../role-found.ts';
import { isLoneName, startOf } from './own-company.ts';

/** What somebody is to a company or a shop that has just been named. */
const OFFICES = wordSet(
  `${companyOffices} ${posts} owner proprietor boss head director president manager chief`,
);
/** What closes a house and is none: "Fire | destroyed the mill. Its owner, X". */
const FORCES =
  wordSet(`fire flame smoke flood water rain snow ice wind storm hail lightning thunder frost heat drought mud mould mold
  rust rot dust debt crime theft fraud war rebellion covid`);
/** Words of a company's name, at most. Set by hand; not tuned. */
const LONGEST = 4;

/**
 * The body whose name opens the sentence before an office that is "its": "Apex | laid off half its
 * staff. Its founder, X", "Holm & Roe | closed two shops, said its owner, X". Null where what opens
 * it may be no name.
 */
export function itsBody(tokens: readonly Token[], { role, head, phrase }: RoleFound): Range | null {
  const owner = tokens[phrase.from];
  if (owner?.lower !== 'its' || owner.quoted || phrase.from > role.from) return null;
  if (!OFFICES.has(tokens[head]?.lower ?? '') && !OFFICES.has(joined(tokens, role.from, role.to)))
    return null;
  const own = startOf(tokens, phrase.from);
  const start = own > 0 && isBeforeMain(tokens, own, phrase.from) ? startOf(tokens, own - 1) : own;
  if (start < 0) return null;
  const opening = behindKind(tokens, start);
  const end = endOfName(tokens, opening);
  return end > opening && isBody(tokens, { from: opening, to: end })
    ? { from: opening, to: end }
    : null;
}

/** "| Its founder, X, said", "“…,” said | its head, X": the sentence itself names nobody before. */
function isBeforeMain(tokens: readonly Token[], start: number, at: number): boolean {
  return tokens
    .slice(start, at)
    .every((token) => token.quoted || token.shape === 'mark' || token.is.speech);
}

/** Words before a body's name at most that say what it is. Set by hand; not tuned. */
const LONGEST_KIND = 4;

/** "The nonprofit | Quiet Please measures", "A start-up called | Windhand builds": where the name begins. */
function behindKind(tokens: readonly Token[], start: number): number {
  if (!/^(?:the|an?)$/.test(tokens[start]?.lower ?? '')) return start;
  for (let at = start + 1; at <= start + LONGEST_KIND; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return start;
    if (isCapital(token)) return at > start + 1 ? at : start;
    const isCalled = /^(?:called|named)$/.test(token.lower);
    if (token.shape !== 'lower' || (!isCalled && (token.is.closed || isVerb(token)))) return start;
  }
  return start;
}

/** Behind the capitals that open a sentence, with "&" among them. */
function endOfName(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < start + LONGEST) {
    const token = tokens[end];
    if (token === undefined || token.quoted) break;
    if (!isCapital(token) && !(token.text === '&' && end > start)) break;
    end += 1;
  }
  return end;
}

/** A name that does something and is nobody's, nor a place's, nor a common word with a capital. */
function isBody(tokens: readonly Token[], { from, to }: Range): boolean {
  const [first, next] = [tokens[from], tokens[to]];
  if (first === undefined || next === undefined) return false;
  if (next.shape !== 'lower' || isPossessive(next) || !isVerb(next)) return false;
  const { is, lower } = first;
  if (is.closed || is.opening || is.calendar || is.role || is.group || is.honorific) return false;
  if (to - from > 1) return true;
  return isLoneName(first) && !FORCES.has(lower);
}
