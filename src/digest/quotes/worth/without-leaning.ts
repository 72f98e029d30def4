import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { leaning } from './leaning.ts';
import { keyOf } from './scraps.ts';

/** So many quotes that stand alone need none that hangs on a connective. Set by hand; not tuned. */
const ENOUGH = 3;
/** “He’s cool”: so few words that lean on others say nothing. */
const FEW_WORDS = 5;

/**
 * Leaves out “Moreover, it is late” where its speaker is heard with words that stand alone, or
 * where enough others do, and the shortest of those that open with a pronoun.
 */
export function withoutLeaning(quotes: readonly Quote[], { language }: Reading): Quote[] {
  const by = new Map(quotes.map((quote) => [quote, leaning(quote.text, language)]));
  const standing = quotes.filter((quote) => by.get(quote) === 0 && quote.kind === 'direct');
  const heard = new Set(standing.filter(({ speaker }) => speaker !== null).map(keyOf));
  return quotes.filter((quote) => {
    const degree = by.get(quote) ?? 0;
    if (degree === 2) return standing.length < ENOUGH && !heard.has(keyOf(quote));
    const isShort = quote.text.split(/\s+/u, FEW_WORDS + 1).length <= FEW_WORDS;
    return degree === 0 || !isShort || standing.length < ENOUGH;
  });
}
