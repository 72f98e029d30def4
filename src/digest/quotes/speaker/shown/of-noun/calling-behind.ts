import { endsAs } from '../../../../../languages/word-set.ts';
import type { Range } from '../../../../reading/range.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Scene } from '../../scene.ts';
import { isAdjective } from '../adjective.ts';

/** Words of what is said of somebody at most, letters of a noun that an ending tells. Set by hand; not tuned. */
const LONGEST = 14;
const NOUN = 6;

/** "…, Technikexperte beim Verband Flüssiggas," and "…, der Leiter des Hafens,". */
export function callingBehind(
  tokens: readonly Token[],
  at: number,
  people: readonly string[],
  surnames: Scene['surnames'],
): Range | null {
  const comma = behindBracket(tokens, at);
  if (tokens[comma]?.text !== ',' || tokens[comma].quoted) return null;
  const hasArticle = /^(?:der|die)$/.test(tokens[comma + 1]?.text ?? '');
  const from = comma + (hasArticle ? 2 : 1);
  let head = from;
  while (isAdjective(tokens[head])) head += 1;
  const noun = tokens[head];
  if (noun === undefined || !isCalling(noun, people)) return null;
  // "der Vorsitzenden nach": another case
  if (hasArticle && noun.lower.endsWith('en')) return null;
  // "…, würdigte Kern": a verb, and somebody else
  if (surnames.has(noun.lower) || tokens[head + 1]?.is.given === true) return null;
  const to = endOfCalling(tokens, head + 1, from + LONGEST);
  return to < 0 ? null : { from, to };
}

/** "Leiter", "Technikexperte": a noun of a role, or one that ends as those of people. */
function isCalling(noun: Token, people: readonly string[]): boolean {
  if (noun.quoted || noun.opens || noun.shape !== 'capital') return false;
  if (noun.is.organisationHead || noun.is.given) return false;
  return noun.is.role || (noun.text.length >= NOUN && endsAs(noun.lower, people));
}

/** "Leiter des Hafens |,": where a mark closes it; -1 where it goes on, or tells of something else. */
function endOfCalling(tokens: readonly Token[], start: number, most: number): number {
  for (let to = start; to <= most; to += 1) {
    const token = tokens[to];
    const isEnd = token === undefined || token.opens;
    if (!isEnd && !token.quoted && isWithin(tokens, to)) {
      if (token.shape === 'lower' && token.is.speech) return -1;
      continue;
    }
    if (!isEnd && !/^[,.;:()–—]$/u.test(token.text)) return -1;
    // "der Präsident wurde": a clause of its own
    return tokens[to - 1]?.shape === 'lower' ? -1 : to;
  }
  return -1;
}

/** A word, the "&" of "Kern & Sohn", the marks of "e. V.". */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'mark' || /^[&/’'-]$/u.test(token.text)) return true;
  return token.text === '.' && tokens[at - 1]?.text.length === 1;
}

/** "Ada Kern | (SPD) |, Leiterin des Hafens": of a party or an age. */
function behindBracket(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}
