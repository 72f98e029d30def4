import type { Token } from '../../../../reading/tokens.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';

/** "Seine Meinung | zu X: „…“": whom the words before a colon are about. */
export function isTopic(
  tokens: readonly Token[],
  before: number,
  { first, last }: Phrase,
  { about }: SpeechTerms,
): boolean {
  return (
    tokens[before]?.text === ':' &&
    last === before - 1 &&
    about.has(tokens[first - 1]?.lower ?? '') &&
    tokens[first - 2]?.shape === 'capital'
  );
}
