import type { Quote } from '../digest.ts';
import type { Reading } from '../reading.ts';

/** The quotes worth showing, strongest first: who speaks, how central, direct before partial. */
export function rankQuotes(quotes: readonly Quote[], _reading: Reading): Quote[] {
  return [...quotes];
}
