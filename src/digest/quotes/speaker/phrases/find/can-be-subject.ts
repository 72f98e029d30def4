import type { Token } from '../../../../reading/tokens.ts';
import { isAttribute } from '../words/is-attribute.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';

/** No article of another case, and behind no preposition. */
export function canBeSubject(
  tokens: readonly Token[],
  { first }: Phrase,
  terms: SpeechTerms,
): boolean {
  const [before, opening] = [tokens[first - 1], tokens[first]];
  if (opening === undefined || terms.obliqueArticles.has(opening.lower)) return false;
  if (before === undefined || before.sentence !== opening.sentence) return true;
  // "Karl Brandt | (SPD) | sagte"
  if (before.text === '(') return false;
  return !terms.prepositions.has(before.lower) && !isAttribute(tokens, first);
}

/** Small words on the way only. */
export function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return false;
    if (token.shape !== 'lower' && !token.is.calendar) return false;
  }
  return true;
}
