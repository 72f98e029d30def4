import {
  beforeTimes,
  claimsBeforeRoles,
  compoundsOfRoles,
  timesBeforeRoles,
} from '../../../../languages/english/people/before-roles.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isAmong } from '../../../reading/asked-once.ts';
import type { Token } from '../../../reading/tokens.ts';

const COMPOUNDS = wordSet(compoundsOfRoles);
/** Looked up before both words are joined. */
const opensCompound = isAmong(Array.from(COMPOUNDS, (words) => words.slice(0, words.indexOf(' '))));
const TIMES = wordSet(timesBeforeRoles);
const CLAIMS = wordSet(claimsBeforeRoles);
const LEADS = wordSet(beforeTimes);

/** "talk | show", "protest | leader": two words of a calling, of which the first may be a verb. */
export function isCompound(token: Token, next: Token | undefined): boolean {
  return opensCompound(token) && COMPOUNDS.has(`${token.lower} ${next?.lower ?? ''}`);
}

/** "Saturday | night | manager X said", "the club | claims | manager X said": there its first word is no part of it. */
export function isCompoundHere(tokens: readonly Token[], at: number): boolean {
  const [lead, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (token === undefined || token.opens || before === undefined) return true;
  if (CLAIMS.has(token.lower)) return before.is.determiner || before.shape === 'mark';
  if (!TIMES.has(token.lower)) return true;
  // "in the | evening | editor X said"
  const isIn = before.is.determiner && /^(?:in|during|on|through|over)$/.test(lead?.lower ?? '');
  return !isIn && !before.is.calendar && before.shape !== 'number' && !LEADS.has(before.lower);
}
