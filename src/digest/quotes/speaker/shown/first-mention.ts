import type { Token } from '../../../reading/tokens.ts';
import { isCapital, isVerb } from '../../../reading/word-kinds.ts';
import type { Scene } from '../scene.ts';
import type { Words } from './described/described.ts';
import { isPerson } from './person-noun.ts';

/**
 * Paragraphs that are looked back over; words from an article to its noun, and of what says which.
 * Set by hand; not tuned.
 */
const REACH = 3;
const TO_NOUN = 4;
const LONGEST = 8;
const LINKS = /^(?:of|for|from|at|in|with|on|near|inside|the|a|an)$/;

/**
 * How the article introduces whom "the doctor" means, who has no name in it: "A doctor on the
 * scene"; null where the words are not of that kind, where a mention stands beside a name, and where
 * there are two.
 */
export function firstMention({ lines }: Scene, { paragraph, from, to }: Words): string | null {
  const own = lines[paragraph]?.tokens ?? [];
  const noun = own[to - 1];
  if (to - from !== 2 || noun?.shape !== 'lower' || !(noun.is.role || isPerson(noun))) return null;
  let found: string | null = null;
  for (let back = 0; back <= REACH; back += 1) {
    const line = lines[paragraph - back];
    if (line === undefined) break;
    const end = back === 0 ? from : line.tokens.length;
    for (let head = end - 1; head > 0; head -= 1) {
      const token = line.tokens[head];
      if (token?.lower !== noun.lower || token.quoted) continue;
      const start = articleBefore(line.tokens, head);
      if (start < 0) continue;
      const last = endOf(line.tokens, head);
      const isBesideName =
        /^[,(–—-]$/.test(line.tokens[start - 1]?.text ?? '') ||
        isNamed(line.tokens, last) ||
        isNamed(line.tokens, head);
      // Two of them: nobody knows which
      if (isBesideName || found !== null) return null;
      found = line.text.slice(line.tokens[start]?.start, line.tokens[last]?.end);
    }
  }
  return found;
}

/** Where "a", "an", "one", "another" stands before a noun and its adjectives; -1 without. */
function articleBefore(tokens: readonly Token[], head: number): number {
  for (let at = head - 1; at >= 0 && at >= head - TO_NOUN; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return -1;
    if (/^(?:an?|one|another)$/.test(token.lower)) return at;
    if (token.is.closed || token.is.determiner || (token.shape === 'mark' && token.text !== '-'))
      return -1;
    if (tokens[at + 1]?.opens === true) return -1;
  }
  return -1;
}

/** "doctor | on the scene": the last word of what says which. */
function endOf(tokens: readonly Token[], head: number): number {
  let last = head;
  if (!LINKS.test(tokens[head + 1]?.lower ?? '')) return last;
  for (let at = head + 1; at <= head + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.opens || token.shape === 'mark') break;
    if (token.is.calendar || token.is.speech) break;
    if (LINKS.test(token.lower)) continue;
    if (token.is.closed || isVerb(token)) break;
    last = at;
  }
  return last;
}

/** "a doctor, | Jan Roth", "a doctor named | Jan Roth". */
function isNamed(tokens: readonly Token[], last: number): boolean {
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  if (next === undefined || after === undefined) return false;
  if (isCapital(next) && !next.opens && !next.is.closed) return true;
  const isLed = next.text === ',' || /^(?:named|called)$/.test(next.lower);
  return isLed && isCapital(after) && !after.is.closed && !after.is.calendar;
}
