import type { Quote } from '../digest.ts';
import type { Reading } from '../reading.ts';

/** Every quotation of the article in order, with its speaker where the article names one. */
export function findQuotes(_reading: Reading): Quote[] {
  return [];
}
