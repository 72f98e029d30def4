import { thingsLikePeople } from '../../../../languages/english/people/things.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';

/** How nouns end that are said of people only. */
const ENDINGS = 'ist|ian|eer|ologist|woman|women|man|ee|er|or|ant|ster|eur|owner|graph';
const PERSONAL = new RegExp(`..(?:${ENDINGS})$`);
/** What ends so too and is nobody. */
const THINGS = wordSet(thingsLikePeople);

/** "adoptee", "photojournalist", "nurse": a noun that says what a person is. */
export function isPerson(token: Token | undefined): boolean {
  if (token === undefined || token.is.organisationHead || token.is.group) return false;
  if (token.is.role || token.is.demonym || token.is.shortTitle) return true;
  if (/^(?:fellow|associate|assistant)$/.test(token.lower)) return true;
  if (isCapital(token)) return /..(?:woman|man)$/.test(token.lower);
  return token.shape === 'lower' && PERSONAL.test(token.lower) && !THINGS.has(token.lower);
}
