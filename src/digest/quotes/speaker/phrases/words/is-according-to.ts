import type { Token } from '../../../../reading/tokens.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';

/** "laut X", "nach Angaben der X", "X zufolge", "nach X’ Worten". */
export function isAccordingTo(
  tokens: readonly Token[],
  { first, last }: Phrase,
  { according, accordingBehind }: SpeechTerms,
): boolean {
  if (accordingBehind.has(tokens[last + 1]?.lower ?? '')) return true;
  return [first - 1, first - 2].some((at) => {
    const token = tokens[at];
    return token?.sentence === tokens[first]?.sentence && according.has(token?.lower ?? '');
  });
}
