import type { Range } from '../../../reading/range.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isCapital, isRoleWord } from '../../../reading/word-kinds.ts';
import { PORTFOLIO } from '../../beside-a-name/titles.ts';
import type { Name } from '../../names/name.ts';
import { phraseStart } from '../phrase/phrase-start.ts';

// "White House | press secretary"
const OFFICES = new Set(['press', 'state']);

/** The body within a role: "[Kremlin] spokesman", "Deputy [ministry] spokesperson", "professor at [Yale University]". */
export function bodyIn(
  tokens: readonly Token[],
  role: Range,
  starts: ReadonlyMap<number, Name>,
): Range | null {
  return namedBody(tokens, role, starts) ?? bodyByNoun(tokens, role, starts);
}

/** "Kremlin | spokesman", "Clinton campaign | spokesman". */
function namedBody(
  tokens: readonly Token[],
  role: Range,
  starts: ReadonlyMap<number, Name>,
): Range | null {
  for (let at = role.from; at < role.to; at += 1) {
    const name = starts.get(at);
    if (!name || name.to > role.to) continue;
    const { kind, from, to } = name;
    if (kind !== 'organisation' && kind !== 'unknown') continue;
    const next = to < role.to ? tokens[to] : undefined;
    if (next?.is.organisationHead === true && !OFFICES.has(next.lower)) return { from, to: to + 1 };
    // "Defence attorney": a field is no body
    const isField = to - from === 1 && PORTFOLIO.has(tokens[from]?.lower ?? '');
    // "“The Late House” host": the word of a title is none
    const isTitle = tokens[from]?.quoted === true && tokens[role.to - 1]?.quoted === false;
    if (kind === 'organisation' && !isField && !isTitle) return { from, to };
  }
  return null;
}

/** "Deputy | ministry | spokesperson", "the advocacy group | Open Quay". */
function bodyByNoun(
  tokens: readonly Token[],
  role: Range,
  starts: ReadonlyMap<number, Name>,
): Range | null {
  let noun = role.from;
  while (noun < role.to && !isBody(tokens[noun])) noun += 1;
  if (noun >= role.to) return null;
  const called = starts.get(noun + 1);
  if (called !== undefined && called.to <= role.to) {
    const isOwner = tokens[called.to]?.text === "'s";
    return isOwner ? null : { from: called.from, to: called.to };
  }
  // "the advocacy group | Voice of Osk": it is named, by words that are no name to us
  const next = noun + 1 < role.to ? tokens[noun + 1] : undefined;
  if (isCapital(next) && !isRoleWord(next)) return null;
  const start = Math.max(phraseStart(tokens, noun).from, role.from);
  return { from: capitalStart(tokens, start, noun), to: noun + 1 };
}

function isBody(token: Token | undefined): boolean {
  if (token?.shape !== 'lower' || !token.is.organisationHead) return false;
  const { is, lower } = token;
  return !(is.role || is.roleModifier || VAGUE_BODIES.has(lower));
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
  for (let at = from; at < head; at += 1) {
    const token = tokens[at];
    if (!token || token.shape === 'lower' || token.opens) continue;
    if (!token.is.roleModifier && !token.is.role) return at;
  }
  return head;
}
