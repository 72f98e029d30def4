import { withheld } from '../../../languages/english/people/anybody.ts';
import { isVerb } from '../../reading/word-kinds.ts';
import type { Token } from '../../reading/tokens.ts';

/** "Nurse A", "Witness 3": what somebody is called whom a court lets nobody name. */
export function isPseudonym(tokens: readonly Token[], at: number): boolean {
  const [noun, letter, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (noun?.shape !== 'capital' || letter === undefined || !withheld.has(noun.lower)) return false;
  if (next === undefined || next.opens) return /^(?:[A-Z]|\d{1,2})$/.test(letter.text);
  // "Nurse A. Dell", "Patient A Dell"
  if (next.shape === 'capital' || (next.text === '.' && isName(tokens[at + 3]))) return false;
  // "Doctor 24 hours a day"
  const ends = next.shape === 'mark' || next.is.closed || isVerb(next);
  return /^[A-Z]$/.test(letter.text) || (ends && /^\d{1,2}$/.test(letter.text));
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'capital' && !token.opens;
}
