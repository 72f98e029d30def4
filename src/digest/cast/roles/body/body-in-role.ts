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
  for (let at = role.from; at < role.to; at += 1) {
    const name = starts.get(at);
    if (name && name.to <= role.to && (name.kind === 'organisation' || name.kind === 'unknown')) {
      const next = tokens[name.to];
      // "Clinton campaign", "Kremlin's"
      if (next && next.is.organisationHead && name.to < role.to && !OFFICES.has(next.lower))
        return { from: name.from, to: name.to + 1 };
      // "Defence attorney": a field is no body
      const isNoun = name.to - name.from === 1 && PORTFOLIO.has(tokens[name.from]?.lower ?? '');
      // "“The Late House” host": the word of a title is none
      const isTitle = tokens[name.from]?.quoted === true && tokens[role.to - 1]?.quoted === false;
      if (name.kind === 'organisation' && !isNoun && !isTitle)
        return { from: name.from, to: name.to };
    }
  }
  for (let at = role.from; at < role.to; at += 1) {
    const token = tokens[at];
    if (!token || token.shape !== 'lower' || !token.is.organisationHead) continue;
    if (token.is.role || token.is.roleModifier || VAGUE_BODIES.has(token.lower)) continue;
    // "the advocacy group | Open Quay"
    const called = starts.get(at + 1);
    if (called !== undefined && called.to <= role.to) {
      const isOwner = tokens[called.to]?.text === "'s";
      return isOwner ? null : { from: called.from, to: called.to };
    }
    // "the advocacy group | Voice of Osk": it is named, by words that are no name to us
    const next = at + 1 < role.to ? tokens[at + 1] : undefined;
    if (isCapital(next) && !isRoleWord(next)) return null;
    const start = Math.max(phraseStart(tokens, at).from, role.from);
    return { from: capitalStart(tokens, start, at), to: at + 1 };
  }
  return null;
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
  let start = head;
  for (let at = from; at < head; at += 1) {
    const token = tokens[at];
    if (
      token &&
      token.shape !== 'lower' &&
      !(token.is.roleModifier || token.is.role) &&
      !token.opens
    ) {
      start = at;
      break;
    }
  }
  return start;
}
