import { regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';

/** How nouns end that are said of people only. */
const ENDINGS = 'ist|ian|eer|ologist|woman|women|man|ee|er|or|ant|ster|eur|owner|graph';
const PERSONAL = regex`..(?:${ENDINGS})$`;
/** What ends so too and is nobody. */
const THINGS = wordSet(`
later earlier sooner longer together however either other another rather over under number order matter letter power
paper winter summer after chapter centre center error factor effort color colour honor honour labor labour moment event
point committee guarantee fee degree offer answer reminder disaster corner quarter river water tower career transfer
border manner chatter gesture favor favour mirror terror horror plan van human fan ban span pan scan plant restaurant
grant warrant restraint monster register cluster poster roster counter trailer newsletter blocker layer murder cancer
dinner shelter twitter computer server chamber encounter character cover door floor motor tractor reactor sector vector
indicator metaphor thriller bestseller newspaper magazine gender slander wonder blunder folder ladder holder shoulder
barrier carrier frontier layover handover takeover sister-paper precursor harbinger marker pointer container
`);

/** "adoptee", "photojournalist", "nurse": a noun that says what a person is. */
export function isPerson(token: Token | undefined): boolean {
  if (token === undefined || token.is.organisationHead || token.is.group) return false;
  if (token.is.role || token.is.demonym || token.is.shortTitle) return true;
  if (/^(?:fellow|associate|assistant)$/.test(token.lower)) return true;
  if (isCapital(token)) return /..(?:woman|man)$/.test(token.lower);
  return token.shape === 'lower' && PERSONAL.test(token.lower) && !THINGS.has(token.lower);
}
