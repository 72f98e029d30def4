import { colouring } from '../../../languages/english/people/before-roles.ts';
import { isPossessive } from '../../reading/word-kinds.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Range } from '../../reading/range.ts';
import type { Token } from '../../reading/tokens.ts';
import { isOneOf } from './one-of.ts';

/** "His Honour Judge X": an address and no role. */
const ADDRESSES = new Set(
  'honour honor excellency majesty highness grace eminence holiness'.split(' '),
);
/** What colours a role and is none of it: "Controversial | Maine Gov. X". */
const COLOURING = wordSet(colouring);
const PERSONAL = new Set('his her their my'.split(' '));

/**
 * What of a role is shown. "the company's | chief executive" tells nobody which company: the owner
 * is left to the body that it means. "her brother", "the study's lead author": without its owner
 * the role would say something else, so that it keeps it, and the article before it.
 */
export function shownRole(tokens: readonly Token[], { from, to }: Range, head: number): Range {
  let start = from;
  if (start < head && tokens[start]?.lower === 'fellow') start += 1;
  while (start < head && isColour(tokens[start])) start += 1;
  while (start < head && ADDRESSES.has(tokens[start]?.lower ?? '')) start += 1;
  const mark = ownerMark(tokens, start, head);
  // "one of the club’s goalkeepers"
  if (mark >= 0 && !isOneOf(tokens, start)) {
    const owner = tokens.slice(start, mark);
    const isNamed = owner.some(({ shape }) => shape !== 'lower');
    if (isNamed) return { from: start, to };
    const isBody = owner.at(-1)?.is.organisationHead === true;
    return { from: isBody ? mark + 1 : withArticle(tokens, start), to };
  }
  return { from: PERSONAL.has(tokens[start - 1]?.lower ?? '') ? start - 1 : start, to };
}

/** "Outgoing" tells something; with the capital of its sentence it looks like a title. */
function isColour(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return COLOURING.has(token.lower) || (token.lower === 'outgoing' && token.text !== token.lower);
}

/**
 * A role without the noun that stands for a body which is named elsewhere: "company | CEO", "ranking
 * Democrat | on the committee". The name is shown beside it.
 */
export function withoutStandIn(
  tokens: readonly Token[],
  { from, to }: Range,
  { from: start, to: end }: Range,
): Range {
  if (start === from && end < to) return { from: end, to };
  if (end !== to) return { from, to };
  let close = start;
  if (tokens[close - 1]?.is.determiner) close -= 1;
  const isJoined = /^(?:of|on|at|for|with|in|from)$/.test(tokens[close - 1]?.lower ?? '');
  return isJoined && close - 1 > from ? { from, to: close - 1 } : { from, to };
}

/** Index of the "'s" behind the owner that opens a role; -1 without. */
function ownerMark(tokens: readonly Token[], from: number, head: number): number {
  for (let at = from + 1; at < head; at += 1) {
    const token = tokens[at];
    if (isPossessive(token)) return at;
  }
  return -1;
}

function withArticle(tokens: readonly Token[], from: number): number {
  return tokens[from - 1]?.is.determiner === true ? from - 1 : from;
}

const NUMBERS = new Set('two three four five six seven eight nine ten'.split(' '));
const RANKED = new Set('only last latest most best worst next'.split(' '));
const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
);
const SUPERLATIVE = /..(?:i|gg|tt|dd|[^iaeou])est$/;
/** "protest | leader", "forest | ranger": nouns that end like one. */
const NO_SUPERLATIVE = wordSet(
  'interest self-interest protest forest rainforest harvest contest arrest request conquest midwest northwest southwest digest pretest',
);
/** "Holm's | pick for player of the year": what another thinks of him. */
const CHOSEN = new Set('pick choice favourite favorite tip bet'.split(' '));
const OFFICES = new Set(
  'lady minister secretary deputy vice sea chief gentleman year year-old grade lieutenant class officer'.split(
    ' ',
  ),
);

/**
 * What is said of somebody once and is no role: "the first player in league history", "the most
 * anticipated witness", "a single father of three", "the son of immigrants".
 */
export function isDistinction(
  tokens: readonly Token[],
  { from, to }: Range,
  head: number,
): boolean {
  if (isKinOfSome(tokens, head, to) || tokens[from - 1]?.lower === 'most') return true;
  // "one of the mill's last tenants"
  if (isOneOf(tokens, from)) return false;
  for (let at = from; at < head; at += 1) {
    const { lower = '', shape } = tokens[at] ?? {};
    if (shape !== 'lower') continue;
    if (CHOSEN.has(lower) && /^(?:for|as|to)$/.test(tokens[at + 1]?.lower ?? '')) return true;
    if (ORDINALS.has(lower)) return !OFFICES.has(tokens[at + 1]?.lower ?? '');
    if (RANKED.has(lower) || (SUPERLATIVE.test(lower) && !NO_SUPERLATIVE.has(lower))) return true;
  }
  return false;
}

/** "a single father | of three", "the son | of (Indian) immigrants"; "the mother of a victim" tells who she is. */
function isKinOfSome(tokens: readonly Token[], head: number, to: number): boolean {
  const [kin, of, whose, noun] = tokens.slice(head, head + 4);
  if (kin?.is.private !== true || of?.lower !== 'of' || head + 2 >= to || !whose) return false;
  if (whose.shape === 'number' || NUMBERS.has(whose.lower)) return true;
  // "a member of parliament"
  if (whose.shape === 'lower' && !whose.is.closed && kin.lower !== 'member') return true;
  return whose.is.demonym && /^\p{Ll}.*s$/u.test(noun?.text ?? '');
}
