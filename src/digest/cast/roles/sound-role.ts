import { wordSet } from '../../../languages/word-set.ts';
import type { Name } from '../names/name.ts';
import { isCapital, isPossessive } from '../../reading/word-kinds.ts';
import type { Range } from '../../reading/range.ts';
import type { Token } from '../../reading/tokens.ts';
import { isCompound } from './phrase/compounds.ts';
import { phraseEnd } from './phrase/phrase-end.ts';
import type { RoleFound } from './role-found.ts';
import { pastState } from './body/seat-of.ts';

/**
 * A role as far as it is one: without the time before it and the clause behind it, with the rest of
 * what it is the head of. Null for a verdict ("clearly the star of the night"), a comparison, or an
 * office whose bearer stands there ("Vice President Ann Holm, X said").
 */
export function soundRole(
  tokens: readonly Token[],
  found: RoleFound,
  starts: ReadonlyMap<number, Name>,
): RoleFound | null {
  const { role, head } = found;
  if (hasWords(tokens, found)) return null;
  if (isVerdict(tokens, role) || isBorne(tokens, found, starts)) return null;
  const from = Math.min(head, startOf(tokens, role.from, head));
  const to = endOf(tokens, role, head);
  return from === role.from && to === role.to ? found : { ...found, role: { from, to } };
}

/** "conform clubului, X, | antrenorul „are sprijin”": a clause with words of its own; a title would have a capital. */
function hasWords(tokens: readonly Token[], { role, head }: RoleFound): boolean {
  if (tokens[head]?.is.link !== true || tokens[head].quoted) return false;
  const words = tokens.slice(head + 1, role.to).find(({ quoted }) => quoted);
  return words?.shape === 'lower';
}

/** "unquestionably the star", "more hawkish person". */
function isVerdict(tokens: readonly Token[], { from }: Range): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first?.shape !== 'lower') return false;
  return (
    /^(?:more|less)$/.test(first.lower) ||
    (/..ly$/.test(first.lower) && next?.is.determiner === true)
  );
}

/**
 * "Vice President | Ann Holm": the office is hers. One word alone or behind a small one may be whose
 * the office is: "Innenminister | Kolmlands, X", "Vorsitzender | von KWB, X".
 */
function isBorne(
  tokens: readonly Token[],
  { role, head }: RoleFound,
  starts: ReadonlyMap<number, Name>,
): boolean {
  if (head + 1 >= role.to || !isCapital(tokens[head])) return false;
  const name = starts.get(head + 1);
  const isWhole = name !== undefined && name.to - name.from > 1 && isCapital(tokens[name.from]);
  return isWhole && name.kind === 'person' && name.to <= role.to;
}

/** Hosts and makers of a work, whose title stands before them. */
const OF_WORKS = wordSet(
  'host co-host star co-star author creator co-creator anchor moderator actor actress director presenter producer writer singer editor judge contestant',
);

function startOf(tokens: readonly Token[], from: number, head: number): number {
  let start = from;
  // A share bar and a clock run together: "10:14PMBuddiesASSOCIATED PRESSOhio Gov."
  for (let at = from; at < head; at += 1)
    if (RUN_TOGETHER.test(tokens[at]?.text ?? '')) start = at + 1;
  start = pastStranger(tokens, start, head);
  const [first, second, third] = tokens.slice(start, start + 3);
  // “…,” noted lawyer X
  const isVerb = first?.is.speech === true && first.shape === 'lower' && !isCompound(first, second);
  if (isVerb && start < head && isMark(tokens[start - 1])) return start + 1;
  // "in Nepal India's Prime Minister"
  const isOwner = isPossessive(third);
  if (isOwner && first?.is.toponym && second?.is.toponym) return start + 1;
  const state = beforeState(tokens, start);
  if (state < start) return state;
  return start === head && OF_WORKS.has(tokens[head]?.lower ?? '')
    ? titleBefore(tokens, start)
    : start;
}

/**
 * Past a word of the sentence that stands before a role with none of its own: "will force | Sen. X",
 * "the challenge | former Gov. X sent", "Count | former President X among them".
 */
function pastStranger(tokens: readonly Token[], from: number, head: number): number {
  const former = beforeFormer(tokens, from, head);
  if (former > from) return former;
  const [first, next, title] = [tokens[from], tokens[from + 1], tokens[head]];
  if (first?.shape !== 'lower' || from === head || !isCapital(next)) return from;
  const isTitle = title?.is.shortTitle === true && isCapital(title);
  const isOwn = first.is.role || first.is.roleModifier || first.is.demonym || first.is.closed;
  const isAdjective = first.lower.includes('-') || ADJECTIVE.test(first.lower);
  return isTitle && !isOwn && !isAdjective ? from + 1 : from;
}

/** "the challenge | former Gov. X sent": where "former" opens the role; `from` without. */
function beforeFormer(tokens: readonly Token[], from: number, head: number): number {
  for (let at = from + 1; at < head; at += 1) {
    const before = tokens[at - 1];
    if (before === undefined || isPossessive(before) || before.is.roleModifier) return from;
    if (before.lower === 'and' || tokens[at]?.lower !== 'former') continue;
    const isOpening = before.opens && tokens[at]?.shape === 'lower';
    if (isOpening || !(before.is.role || before.is.demonym)) return at;
  }
  return from;
}

/** What "force" and "chosen" do not end in. */
const ADJECTIVE = /(?:al|ic|an|ive|ish|ous|ent|ant|ary|ory|ate)$/;

const RUN_TOGETHER = /\d\p{Lu}|\p{Ll}\p{Lu}{3}|\p{Lu}{4}\p{Ll}/u;

function isMark(token: Token | undefined): boolean {
  return token?.shape === 'mark';
}

/** Tokens of "(N.Y.)" and words of "New Kent County". Set by hand; not tuned. */
const LONGEST_STATE = 6;
const LONGEST_COUNTY = 4;

/** "Kent County (Ohio) | Sheriff": where the county begins; `at` without. */
function beforeState(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at;
  for (let open = at - 2; open >= at - LONGEST_STATE && open > 0; open -= 1) {
    if (tokens[open]?.text !== '(') continue;
    if (pastState(tokens, open) !== at) return at;
    let start = open;
    while (start > 0 && isCapital(tokens[start - 1]) && start > open - LONGEST_COUNTY) {
      start -= 1;
      if (tokens[start]?.opens) break;
    }
    return start < open ? start : at;
  }
  return at;
}

/** Words of a work's title before a role at most. Set by hand; not tuned. */
const LONGEST_TITLE = 6;

/** "“The Late Hour” | host": where the title opens; `at` without. */
function titleBefore(tokens: readonly Token[], at: number): number {
  if (!/^["”]$/u.test(tokens[at - 1]?.text ?? '')) return at;
  // “The roof is safe,” Judge X said: a comma closes a speech
  if (/^[,.!?…]$/u.test(tokens[at - 2]?.text ?? '')) return at;
  let open = at - 2;
  while (open > at - 2 - LONGEST_TITLE && tokens[open]?.quoted === true) open -= 1;
  const first = tokens[open + 1];
  const isTitle = isCapital(first) && open < at - 2;
  return isTitle && /^["“]$/u.test(tokens[open]?.text ?? '') ? open : at;
}

function endOf(tokens: readonly Token[], { to }: Range, head: number): number {
  const next = tokens[to];
  // "candidate in France | 's April election"
  if (isPossessive(next)) {
    for (let at = to - 1; at > head; at -= 1)
      if (tokens[at]?.is.closed && !tokens[at]?.is.determiner) return at;
    return to;
  }
  for (let at = head + 1; at + 2 < to; at += 1)
    if (tokens[at]?.lower === 'by' && tokens[at + 2]?.lower === 'time') return at;
  return pastList(tokens, head, to);
}

/** Words of a body's fields at most: "the climate, controls and security division". Set by hand; not tuned. */
const LONGEST_FIELDS = 9;

/** "president of the climate, | controls and security division of Unitech": past the body that goes on behind a comma. */
function pastList(tokens: readonly Token[], head: number, to: number): number {
  if (tokens[to]?.text !== ',' || tokens[head + 1]?.lower !== 'of' || to - head > LONGEST_FIELDS)
    return to;
  let hasAnd = false;
  for (let at = to + 1; at < to + LONGEST_FIELDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.opens || token.quoted) return to;
    if (token.lower === 'and') hasAnd = true;
    else if (token.is.closed || token.is.speech || token.is.role) return to;
    else if (token.shape === 'mark' && (token.text !== ',' || hasAnd)) return to;
    else if (hasAnd && token.is.organisationHead) return phraseEnd(tokens, at, true);
  }
  return to;
}
