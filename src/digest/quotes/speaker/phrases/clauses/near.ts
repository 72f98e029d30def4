import { countBefore } from '../count-before.ts';
import type { Phrase } from '../phrase.ts';

/** Phrases on either side: a bound on time. */
const MOST = 40;

/** The phrases around a token of their paragraph, in order. */
export function phrasesNear(phrases: readonly Phrase[], at: number): readonly Phrase[] {
  const before = countBefore(phrases, at + 1);
  return phrases.slice(Math.max(0, before - MOST), before + MOST);
}
