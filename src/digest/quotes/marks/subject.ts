import { behindTitles } from '../../../languages/english/set-apart.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import { isNounHere } from '../../reading/word-kinds.ts';
import type { Block } from './blocks.ts';

const BE = wordSet(behindTitles);

/** “Never,” a guard at the gate | said: words to the verb at most. Set by hand; not tuned. */
const TO_VERB = 12;

function isSaidBy(tokens: readonly Token[], after: number): boolean {
  for (let at = after + 1; at < after + TO_VERB; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return false;
    if (token.cue >= 2 && !isNounHere(tokens, at)) return true;
  }
  return false;
}

/** “Moth” was made in 30 days; “Moth,” a satire, was: no comma closes a speech that goes on so. */
export function isSubject(
  lines: readonly Line[],
  { lastParagraph, after }: Block,
  text: string,
): boolean {
  const tokens = lines[lastParagraph]?.tokens ?? [];
  const next = tokens[after];
  if (next === undefined || next.quoted || next.opens) return false;
  if (/[.!?…]$/u.test(text)) return false;
  if (text.endsWith(',')) return /^(?:an?|which)$/.test(next.lower) && !isSaidBy(tokens, after);
  return BE.has(next.lower);
}

const OF_WORDS = wordSet('word term name code shorthand synonym euphemism jargon slang acronym');
/** From the marks to what the word is said to be: "is just another | word". Set by hand; not tuned. */
const TO_WORD = 4;

/** He said that “archive” | is just another word for damp; “ghosting” | means. */
export function isExplained(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after];
  if (next === undefined || next.quoted || next.opens) return false;
  if (/^(?:means|meant|translates)$/.test(next.lower)) return true;
  if (!/^(?:is|was|are|were)$/.test(next.lower)) return false;
  for (let at = after + 1; at <= after + TO_WORD; at += 1) {
    if (tokens[at]?.shape !== 'lower') return false;
    if (OF_WORDS.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
