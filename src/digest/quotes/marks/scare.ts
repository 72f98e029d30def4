import { unspeaking } from '../../../languages/english/set-apart.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import { isNounHere } from '../../reading/word-kinds.ts';
import type { Block } from './blocks.ts';

const AUXILIARIES = wordSet(unspeaking);

/** Words of a scare quote at most. Both are set by hand; not tuned. */
export const LONGEST_SCARE = 2;
/** "got labelled “a cheat” by": somebody calls somebody so. */
const NAMING = /^(?:labell?ed|branded|dubbed|deemed|termed|tagged)$/;
/** Words of its sentence that are looked at for a verb of speech, on either side. */
const REACH = 40;

/**
 * "the “interim” government", "had “acquired” two pillows": a word or two within a sentence that
 * goes on over them, and in which nobody says anything: the paper's own distance, and no quote.
 */
export function isScare(
  lines: readonly Line[],
  { paragraph, lastParagraph, before, after }: Block,
  text: string,
): boolean {
  const tokens = lines[paragraph]?.tokens ?? [];
  const next = tokens[after];
  const [last] = [tokens[before]];
  if (paragraph !== lastParagraph || last === undefined || next === undefined) return false;
  if (/[,.!?…]$/u.test(text) || !/^\p{Ll}/u.test(text)) return false;
  if (next.shape === 'mark' || next.sentence !== last.sentence) return false;
  return !speaks(tokens, before, -1) && !speaks(tokens, after, 1);
}

function speaks(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from, seen = 0; seen < REACH; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (!token.quoted && token.cue >= 1 && !AUXILIARIES.has(token.lower) && !isNounHere(tokens, at))
      return true;
    if (token.lower === 'according' || NAMING.test(token.lower)) return true;
  }
  return false;
}
