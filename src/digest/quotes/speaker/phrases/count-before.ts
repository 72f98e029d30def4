import { countBelow } from '../../../reading/count-below.ts';
import type { Phrase } from './phrase.ts';

/** How many of the phrases, which are in order, begin before the token. */
export function countBefore(phrases: readonly Phrase[], token: number): number {
  return countBelow(phrases.length, (index) => phrases[index]?.first ?? 0, token);
}
