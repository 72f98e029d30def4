import type { SummarySentence } from '../digest.ts';
import type { Reading } from '../reading.ts';

export type SummaryLength = 'short' | 'medium' | 'long';

/** Verbatim sentences that stand alone, in article order. A number asks for that many. */
export function summarise(_reading: Reading, _length: SummaryLength | number): SummarySentence[] {
  return [];
}
