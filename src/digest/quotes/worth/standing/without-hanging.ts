import type { Quote, SummarySentence } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { hanging, shownOf } from './bearing.ts';

/** So many quotes that stand alone need none that hangs. */
const ENOUGH = 3;

/**
 * The quotes that a reader of the title and the summary understands, in their order, and behind
 * them, while there are few, those that point at a thing which nothing shown tells. Whom nobody can
 * tell whom it speaks of is left out.
 */
export function withoutHanging(
  quotes: readonly Quote[],
  summary: readonly SummarySentence[],
  reading: Reading,
): Quote[] {
  const shown = shownOf(reading.title, summary);
  const by = Map.groupBy(quotes, (quote) => hanging(quote, shown, reading));
  const standing = by.get(0) ?? [];
  return standing.length >= ENOUGH ? standing : [...standing, ...(by.get(1) ?? [])];
}
