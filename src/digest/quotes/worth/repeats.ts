import type { Quote } from '../../digest.ts';

/** Quotes that are compared, from the strongest on: bounds on time. */
const COMPARED = 60;
/** Characters of a quote that are compared. */
const LONGEST = 600;

/**
 * Each words once: who is quoted twice with one sentence said it once, and a piece of what another
 * quote has in full says nothing more. `quotes` come strongest first; the fuller one stays, in the
 * place of the stronger.
 */
export function withoutRepeats(quotes: readonly Quote[]): Quote[] {
  const kept: { key: string; quote: Quote }[] = [];
  for (const quote of quotes) {
    const key = keyOf(quote.text);
    if (key === '  ') {
      kept.push({ key, quote });
      continue;
    }
    if (kept.length >= COMPARED) {
      if (!kept.some((other) => other.key === key)) kept.push({ key, quote });
      continue;
    }
    if (kept.some((other) => other.key.includes(key))) continue;
    const part = kept.findIndex((other) => other.key !== '  ' && key.includes(other.key));
    if (part < 0) kept.push({ key, quote });
    else kept[part] = { key, quote };
  }
  return kept.map(({ quote }) => quote);
}

function keyOf(text: string): string {
  const words = text.slice(0, LONGEST).toLowerCase();
  return ` ${words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
