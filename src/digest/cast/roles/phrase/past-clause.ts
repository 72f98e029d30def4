import { isCapital } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';

/**
 * Where a role begins in a language whose roles have small letters and no compounds of two words: behind the
 * clause that the walk has taken in. "Klubben sparket | trener X", "De gemeente ontsloeg | directeur X", and no
 * part of "daglig leder X", "den kroatiske meteorologen X".
 */
export function pastClause(tokens: readonly Token[], from: number, head: number): number {
  const role = tokens[head];
  if (role === undefined || !role.is.link || role.shape !== 'lower' || from === head) return from;
  // "kertoo | Oulun pelastuslaitoksen päivystävä palomestari X": no clause, but who speaks
  if (tokens[from - 1]?.is.speech === true) return from;
  const next = tokens[head + 1];
  const isNamed = next !== undefined && isCapital(next);
  let strangers = 0;
  let start = from;
  for (let at = from; at < head; at += 1) {
    const token = tokens[at];
    const isPlace = at === from && isBeforeVerb(tokens, at, head);
    if (token === undefined || !(isPlace || isStranger(token, at < head - 1))) continue;
    // "prees minister | Jan Roos | directeur X"
    const isName = isNamed && token.is.given && isCapital(token) && at > from;
    strangers += isName ? MOST + 1 : 1;
    start = at + 1;
  }
  return strangers > MOST ? start : from;
}

/** Words of a role before its noun that no list has: an adjective. By judgement. */
const MOST = 1;

/** "Do | Warszawy | przyleciał prezydent": a place with a word behind it that no list has, and no owner's "s". */
function isBeforeVerb(tokens: readonly Token[], at: number, head: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.opens !== true || !before.is.closed) return false;
  if (token === undefined || next?.shape !== 'lower' || at + 1 >= head) return false;
  return isCapital(token) && !token.lower.endsWith('s') && isStranger(next, false);
}

/** "De | gemeente | ontsloeg directeur X": a body with a word behind it is the subject of that. */
function isStranger(token: Token, isFarther: boolean): boolean {
  const { role, roleModifier, demonym, organisationHead } = token.is;
  // "Partiets | politiske talsperson"
  const isOwner = token.lower.endsWith('s');
  if (isCapital(token)) return (token.opens && !(roleModifier || isOwner)) || token.is.given;
  const isOwn = role || roleModifier || demonym || (organisationHead && !isFarther);
  return token.shape === 'lower' && !isOwn;
}
