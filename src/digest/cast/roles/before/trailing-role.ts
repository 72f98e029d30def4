import { pastNamed } from '../phrase/phrase-end.ts';
import { cast as german } from '../../../../languages/german/cast.ts';
import { wordSet } from '../../../../languages/word-set.ts';
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
    if (token.is.role && token.is.link) return isBeforeVerb(tokens, at, end) ? -1 : at;
    if (token.opens || token.is.speech || token.is.calendar) return -1;
    if (token.is.closed && !(token.is.link || token.is.determiner)) return -1;
  }
  return -1;
}

const ARTICLES = wordSet(german.determiners);

/** "dem Bürgermeister | ging | X aus dem Weg": where nouns have capitals, a small word right before a name is a verb. */
function isBeforeVerb(tokens: readonly Token[], role: number, end: number): boolean {
  const [article, noun, last] = [tokens[role - 1], tokens[role], tokens[end - 1]];
  if (noun?.shape !== 'capital' || last?.shape !== 'lower') return false;
  return !(last.is.closed || last.is.link) && ARTICLES.has(article?.lower ?? '');
}
