import type { Token } from '../../../../reading/tokens.ts';
import { countBefore } from '../count-before.ts';
import type { Phrase } from '../phrase.ts';

/** Phrases on either side, and words back to where a sentence opens: bounds on time. */
const MOST = 40;
const WORDS = 120;

/** The phrases around a token of their paragraph, in order. */
export function phrasesNear(phrases: readonly Phrase[], at: number): readonly Phrase[] {
  const before = countBefore(phrases, at + 1);
  return phrases.slice(Math.max(0, before - MOST), before + MOST);
}

/** Where the sentence before that of a token opens; -1 where that is too far or there is none. */
export function openingBefore(tokens: readonly Token[], at: number): number {
  const sentence = (tokens[at]?.sentence ?? 0) - 1;
  const end = Math.max(0, at - WORDS);
  for (let first = at; first >= end; first -= 1) {
    const isOwn = tokens[first]?.sentence === sentence;
    if (isOwn && tokens[first - 1]?.sentence !== sentence) return first;
  }
  return -1;
}
