import { pastNamed } from '../phrase/phrase-end.ts';
import type { Token } from '../../../reading/tokens.ts';

/**
 * How many words back from a name its office begins where modifiers follow their noun, and a short name
 * in marks. Set by hand; not tuned.
 */
const LONGEST = { trailing: 7, named: 6 } as const;

/** The opening mark of a short name in marks that ends at `at`: "председатель союза | «Крылья»"; -1 without. */
function beforeNamed(tokens: readonly Token[], at: number): number {
  for (let open = at - 1; open > at - LONGEST.named && open > 0; open -= 1) {
    if (pastNamed(tokens, open) === at + 1) return open;
  }
  return -1;
}

/** "le ministre de la Défense | X": where modifiers follow their noun, the role is further left. */
export function trailingRole(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.is.closed) return -1;
  for (let at = end - 1; at > end - LONGEST.trailing && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && /^[»”“]$/u.test(token.text)) {
      const open = beforeNamed(tokens, at);
      if (open < 0) return -1;
      at = open;
      continue;
    }
    if (!token || token.shape === 'mark' || token.shape === 'number') return -1;
    if (token.is.role && token.is.link) return at;
    if (token.opens || token.is.speech || token.is.calendar) return -1;
    if (token.is.closed && !(token.is.link || token.is.determiner)) return -1;
  }
  return -1;
}
