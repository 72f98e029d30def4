import { wordSet } from '../../../languages/word-set.ts';
import { isCapital } from '../../reading/word-kinds.ts';
import type { Token } from '../../reading/tokens.ts';
import { isHead } from '../beside-a-name/titles.ts';

/** Words of an office before its last noun at most: "Minister for Ports and". Set by hand; not tuned. */
const LONGEST_OFFICE = 9;
/** A given name and a surname. */
const BEARER = 2;
const IN_OFFICES = wordSet('and of for in at the without to on');

/**
 * Where the bearer's name begins in a span that opens with the end of an office: "Minister for Roads
 * and Bridges | Tom Roe", "Minister without Portfolio | Everard Roe"; `from` for any other.
 */
export function bearerOfOffice(tokens: readonly Token[], from: number, to: number): number {
  if (to - from <= BEARER || !IN_OFFICES.has(tokens[from - 1]?.lower ?? '')) return from;
  const inside = tokens.slice(from + 1, to - 1).findIndex(({ is }) => is.given);
  const named = inside < 0 ? -1 : from + 1 + inside;
  if (tokens[from]?.is.given) return from;
  for (let at = from - 1; at > from - LONGEST_OFFICE && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.shape === 'mark' && token.text !== ',')) return from;
    if (isCapital(token) && token.is.role) {
      if (named > 0 || token.lower !== 'minister') return Math.max(named, from);
      // no given name that is known: a minister is called by two words
      const first = tokens[to - BEARER];
      return first === undefined || isHead(first) || first.is.toponym ? from : to - BEARER;
    }
    if (token.text === ',') continue;
    if (token.opens || !(isCapital(token) || IN_OFFICES.has(token.lower))) return from;
  }
  return from;
}
