import type { Quotation } from '../../../text/quotations.ts';
import type { QuoteKind, Speaker, Venue } from '../../digest.ts';
import type { Block } from '../marks/blocks.ts';
import type { Candidate } from '../speaker/candidates.ts';
import type { Rule } from '../speaker/rule.ts';

/** A quotation with all that is said about it; `isQuote` is false for titles and words set apart. */
export type JudgedQuotation = Readonly<{
  quotations: readonly Quotation[];
  block: Block;
  candidate: Candidate | null;
  isQuote: boolean;
  kind: QuoteKind;
  speaker: Speaker | null;
  venues: readonly Venue[];
  rule: Rule;
  confidence: number;
}>;
