import { countBelow } from '../../../reading/count-below.ts';
import type { Phrase } from './phrase.ts';

/** How many of the phrases, which are in order, begin before the token. */
export function countBefore(phrases: readonly Phrase[], token: number): number {
  return countBelow(phrases, firstOf, token);
}

function firstOf(phrase: Phrase | undefined): number {
  return phrase?.first ?? 0;
}
