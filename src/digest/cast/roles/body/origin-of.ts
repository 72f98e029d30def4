import { SURE } from '../../how-sure.ts';
import { isPossessive } from '../../../reading/word-kinds.ts';
import type { Name } from '../../names/name.ts';
import type { Range } from '../../../reading/range.ts';
import type { Token } from '../../../reading/tokens.ts';

/** Words of an owner's name at most: "the Czech Republic's". Set by hand; not tuned. */
const LONGEST = 4;

/** For whom somebody stands or plays: "Britain's | Jodie Marsh", "Jodie Marsh of Britain"; null without. */
export function originOf(
  tokens: readonly Token[],
  { from, to }: Range,
  starts: ReadonlyMap<number, Name>,
): Range | null {
  const mark = tokens[from - 1];
  if (isPossessive(mark) && !tokens[from]?.opens) {
    for (let at = from - 2; at >= 0 && at >= from - 1 - LONGEST; at -= 1) {
      const owner = starts.get(at);
      if (owner?.to !== from - 1) continue;
      return isPlaceOrBody(owner) && !isDirection(tokens[at]) ? { from: at, to: owner.to } : null;
    }
    return null;
  }
  if (tokens[to]?.lower !== 'of' || to - from === 1) return null;
  const at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const place = starts.get(at);
  return place?.kind === 'toponym' && !isDirection(tokens[at])
    ? { from: at, to: pastStateName(tokens, place.to) }
    : null;
}

/** "of Kansas City|, Mo.", "of Washington|, D.C.": past the state in short that says which town. */
function pastStateName(tokens: readonly Token[], to: number): number {
  const [comma, state, close, after] = tokens.slice(to, to + 4);
  // "Mo" and its full stop, apart
  const isSplit = /^\p{Lu}\p{Ll}{0,4}$/u.test(state?.text ?? '') && close?.text === '.';
  if (comma?.text === ',' && isSplit && after?.text === ',') return to + 3;
  if (comma?.text !== ',' || state === undefined || !/^\p{Lu}[\p{L}.]{0,5}\.$/u.test(state.text))
    return to;
  return close === undefined || close.opens || close.shape === 'mark' || close.lower === 'who'
    ? to + 2
    : to;
}

/** "X of the East" is from everywhere. */
function isDirection(token: Token | undefined): boolean {
  return /^(?:north|south|east|west)$/.test(token?.lower ?? '');
}

function isPlaceOrBody({ kind, sure }: Name): boolean {
  return kind === 'toponym' || (kind === 'organisation' && sure > SURE.fairly);
}
